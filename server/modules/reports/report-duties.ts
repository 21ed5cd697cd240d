import { CalendarGap } from '../../../domain/calendar/working-day.ts';
import { findRecordDuty } from '../../../domain/campaign/duties-owed.ts';
import { dueOf } from '../../../domain/deadlines/due-day.ts';
import { periodTitle } from '../../../domain/deadlines/period.ts';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import { reportTitle } from '../../../domain/reports/report-title.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { openDuty, reopenDuties, settleDuties } from '../duties/for-other-modules.ts';
import type { LoadedReport } from './get-report.ts';

function subjectOf({ record }: LoadedReport) {
  return { kind: 'report', id: record.id };
}

/** What an act of a report's way is about, in words: 执法行动情况月报 2009年9月 南京市人民政府. */
function wordsOf({ form, duty, record }: LoadedReport): Words {
  const period = form && record.period !== '' ? periodTitle(form.period, record.period) : { zh: '', en: '' };
  const title = reportTitle(duty.titles);
  return {
    zh: [record.unit_name, title.zh, period.zh].filter(Boolean).join(' '),
    en: [record.unit_name, title.en, period.en].filter(Boolean).join(' '),
  };
}

async function open(
  work: Work,
  report: LoadedReport,
  owed: { kind: string; holder: string; permission: Permission; askedBy: string | null; dueAt: Date | null; basis: Words },
) {
  const { record } = report;
  await openDuty(work, {
    campaignId: record.campaign_id,
    kind: owed.kind,
    dutyKey: null,
    period: record.period === '' ? null : record.period,
    holderUnitId: owed.holder,
    forPermission: owed.permission,
    askedByUnitId: owed.askedBy,
    subject: { ...subjectOf(report), words: wordsOf(report) },
    regionCode: record.region_code,
    regionThen: record.region_then,
    sector: 0,
    dueAt: owed.dueAt,
    basis: owed.basis,
  });
}

/** The leader's desk, by the day on which the report itself is due. */
export async function oweApproval(work: Work, report: LoadedReport): Promise<void> {
  const { record, duty } = report;
  const dueAt = record.due_at > work.now ? record.due_at : null;
  await open(work, report, {
    kind: 'report-approval',
    holder: record.unit_id,
    permission: 'reports.approve',
    askedBy: null,
    dueAt,
    basis: duty.basis,
  });
}

export async function settleApproval(work: Work, report: LoadedReport): Promise<void> {
  await settleDuties(work, subjectOf(report), { kinds: ['report-approval'] });
}

/** The clerk's desk again, with the day by which it is to come back where one was set. */
export async function oweCorrection(work: Work, report: LoadedReport, by: { askedBy: string | null; dueAt: Date | null }): Promise<void> {
  await settleDuties(work, subjectOf(report), { kinds: ['report-correction'] });
  await open(work, report, {
    kind: 'report-correction',
    holder: report.record.unit_id,
    permission: 'reports.write',
    ...by,
    basis: report.duty.basis,
  });
}

/** The receiver's desk, in the days that the plan gives for a decision. */
export async function oweDecision(work: Work, report: LoadedReport): Promise<void> {
  const { record, campaign, duty } = report;
  if (record.to_unit_id === null) return;
  const rule = findRecordDuty(campaign, 'report-decision');
  const dueAt = rule ? dueWithin(() => dueOf(rule.due, { eventAt: work.now }).dueAt) : null;
  const basis = rule?.basis ?? duty.basis;
  await open(work, report, {
    kind: 'report-decision',
    holder: record.to_unit_id,
    permission: 'reports.accept',
    askedBy: record.unit_id,
    dueAt,
    basis,
  });
}

/** No day where the holiday notice of the year is not known yet: none is guessed. */
function dueWithin(find: () => Date): Date | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof CalendarGap) return null;
    throw error;
  }
}

export async function settleDecision(work: Work, report: LoadedReport): Promise<void> {
  await settleDuties(work, subjectOf(report), { kinds: ['report-decision'] });
}

/** The report is in: what the plan asked for, the approval and any correction are done. */
export async function settleSubmission(work: Work, report: LoadedReport): Promise<void> {
  await settleDuties(work, subjectOf(report), { kinds: [report.duty.kind, 'report-approval', 'report-correction'] });
}

/** What was sent was no report: the unit still owes one. */
export async function reopenSubmission(work: Work, report: LoadedReport): Promise<void> {
  await reopenDuties(work, subjectOf(report), { kinds: [report.duty.kind], holderUnitId: report.record.unit_id });
}
