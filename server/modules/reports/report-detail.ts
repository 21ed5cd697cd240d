import type { z } from 'zod';
import type { FileRow } from '../../../contracts/files.ts';
import type { getReport as endpoint } from '../../../contracts/reports.ts';
import { reportActsFor } from '../../../domain/reports/report-acts-for.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import { REPORT_STATUSES } from '../../../domain/reports/report-lifecycle.ts';
import { timeOnDesks } from '../../../domain/reports/time-on-desks.ts';
import type { Work } from '../../platform/work.ts';
import { findingsByCheck, scopeOfRecord } from './check-report.ts';
import { getFrozenVersion } from './frozen-versions.ts';
import { getLoadedReport, type LoadedReport } from './get-report.ts';
import { judgeReport, presentReport, type PresentReport } from './present-report.ts';
import { draftPapers, papersOf } from './report-papers.ts';
import { reportRowOf } from './report-rows.ts';
import { shapeOf } from './report-shape.ts';
import { timeLineOf } from './time-line.ts';

type Detail = z.input<typeof endpoint.output>;

/** One report as its page shows it: live while its unit writes, as sent once it was sent. Throws not-found. */
export async function getReport(work: Work, id: string): Promise<Detail> {
  const report = await getLoadedReport(work, id);
  const { record, facts, campaign, duty, moves } = report;
  const { personId, unitId, permissions } = work.viewer;
  const isOwn = record.unit_id === unitId;
  const { present, figuresOf, papers } = await shownOf(work, report, isOwn);
  const timeLine = await timeLineOf(work, report);
  return {
    ...reportRowOf(work, campaign, record, moves),
    statusWords: statusWords(record.status),
    basis: duty.basis,
    shape: shapeOf(report),
    figures: present.figures,
    figuresOf,
    isPartial: figuresOf === 'live' && present.figures !== null && seesLess(work, report),
    texts: present.texts,
    papers,
    explanations: present.explanations,
    isWritable: isOwn && record.status === 'drafting' && permissions.has('reports.write'),
    findings: findingsByCheck(present.findings),
    warnings: present.warnings,
    similarTexts: present.similarTexts.map((one) => (isOwn ? { ...one, unitName: null } : one)),
    acts: reportActsFor(facts, { personId, unitId, permissions }),
    timeLine,
    desks: timeOnDesks(
      record.opened_at,
      moves.map(({ at, status_after }) => ({ at, statusAfter: status_after })),
      work.now,
    ),
    versions: await versionsOf(work, id),
    returned: timeLine.findLast((entry) => entry.act === 'returnReport' || entry.act === 'sendBackInside') ?? null,
    hasUnitsBelow: await hasUnitsBelow(work, report),
    openedAt: record.opened_at.toISOString(),
    issuedAt: record.issued_at?.toISOString() ?? null,
    version: record.version,
  };
}

export function statusWords(status: string): { zh: string; en: string } {
  const row = REPORT_STATUSES.find(({ id }) => id === status);
  return { zh: row?.zh ?? status, en: row?.en ?? status };
}

/**
 * While the unit writes, its own people see the report as it would be sent. Others see the figures as the records give them and
 * no words that were not sent; once a version was sent, that version.
 */
async function shownOf(
  work: Work,
  report: LoadedReport,
  isOwn: boolean,
): Promise<{ present: PresentReport; figuresOf: 'live' | 'version'; papers: FileRow[] }> {
  const { record } = report;
  const isBeingWritten = record.status === 'drafting' || record.status === 'awaiting-approval';
  if (record.current_version > 0 && (!isOwn || !isBeingWritten)) {
    const { sheet, texts, explanations } = await getFrozenVersion(work, record.id, record.current_version);
    const shown = { ...(await judgeReport(work, report, sheet.figures, texts)), figures: sheet.figures, explanations };
    return { present: shown, figuresOf: 'version', papers: await papersOf(work, sheet.fileIds ?? []) };
  }
  const present = await presentReport(work, report);
  const silent = isOwn ? {} : { texts: {}, explanations: {}, similarTexts: [], warnings: [], findings: [] };
  return { present: { ...present, ...silent }, figuresOf: 'live', papers: isOwn ? await draftPapers(work, record.id) : [] };
}

/** Whether the report speaks of sectors of the campaign that the viewer does not see: live figures then hold only those he sees. */
function seesLess(work: Work, { record, campaign }: LoadedReport): boolean {
  const { sectors } = scopeOfRecord(record);
  const spoken = sectors ?? campaign.sectors.map(({ number }) => number);
  return spoken.some((number) => !isSectorInMask(work.viewer.sectors, number));
}

async function versionsOf(work: Work, id: string): Promise<Detail['versions']> {
  const rows = await work.db
    .selectFrom('report_versions as v')
    .innerJoin('persons as writer', 'writer.id', 'v.written_by_person_id')
    .leftJoin('persons as signer', 'signer.id', 'v.approved_by_person_id')
    .select(['v.version', 'v.made_at', 'writer.name as writer', 'signer.name as signer'])
    .where('v.report_id', '=', id)
    .orderBy('v.version')
    .execute();
  return rows.map(({ version, made_at, writer, signer }) => ({ version, madeAt: made_at.toISOString(), writtenBy: writer, approvedBy: signer }));
}

async function hasUnitsBelow(work: Work, { record, form }: LoadedReport): Promise<boolean> {
  if (!form) return false;
  const row = await work.db
    .selectFrom('reports')
    .select('id')
    .where('to_unit_id', '=', record.unit_id)
    .where('campaign_id', '=', record.campaign_id)
    .where('form', '=', record.form)
    .where('period', '=', record.period)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
