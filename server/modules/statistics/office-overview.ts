import type { DutyRow } from '../../../contracts/duties.ts';
import type { DeskLine } from '../../../contracts/overviews.ts';
import { REPORT_STATUSES } from '../../../domain/reports/report-lifecycle.ts';
import { addDays } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';
import { listDuties } from '../duties/for-other-modules.ts';
import { countQuestions } from '../guidance/for-other-modules.ts';
import { submittedReports, type SubmittedReport } from '../reports/for-other-modules.ts';
import { shortPeriodName } from './figure-periods.ts';
import { headFigures } from './head-figures.ts';
import { type OverviewContext, overviewContext } from './overview-context.ts';
import { lateToUs } from './overview-late.ts';

/** Rows of each list on the page; the rest are counted and open as a list. */
const shown = 8;

/** The office's page: what came in, what is due tomorrow, who is missing, what was returned and not answered, the month's report as it fills. */
export async function officeOverview(work: Work) {
  const context = await overviewContext(work);
  const { campaign, period, previous } = context;
  const { viewer, today } = work;
  const own = { unitId: viewer.unitId, state: 'open' as const, page: 1, size: shown };
  const cameIn = await listDuties(work, { ...own, kind: 'report-decision,receipt-confirmation,transfer-answer', sort: '-openedAt' });
  const dueSoon = await listDuties(work, { ...own, dueFrom: today, dueTo: addDays(today, 1) });
  const reports = await reportsToUs(work, context, period);
  const returned = [...reports, ...(previous === null ? [] : await reportsToUs(work, context, previous))].filter(
    ({ status }) => status === 'returned',
  );
  const late = await lateToUs(work, 40);
  return {
    period: { id: period, names: shortPeriodName(campaign, period) },
    figures: await headFigures(work, context),
    cameIn: { total: cameIn.total, rows: cameIn.rows.map((row) => lineOf(row, row.openedAt)) },
    dueTomorrow: { total: dueSoon.total, rows: dueSoon.rows.map((row) => lineOf(row, row.dueAt ?? row.openedAt)) },
    missing: late.rows,
    missingTotal: late.total,
    questions: await countQuestions(work),
    returned: {
      total: returned.length,
      rows: returned.slice(0, shown).map((report) => ({
        id: report.reportId,
        words: { zh: '月报被退回，尚未重报', en: 'Monthly report returned, not sent again' },
        unitName: report.unitName,
        at: report.firstValidAt ?? work.now.toISOString(),
        opens: { page: 'report' as const, id: report.reportId },
      })),
    },
    filling: reports.map(fillingOf),
  };
}

/** The month's reports owed to the viewer's unit: those of the first duty of the form whose receiver it is. */
async function reportsToUs(work: Work, { campaign }: OverviewContext, period: string): Promise<SubmittedReport[]> {
  const [form] = campaign.forms;
  const [duty] = campaign.duties.filter((one) => one.form === form?.key && (work.viewer.unitKind === 'office') === (one.owedTo === 'office'));
  return duty ? submittedReports(work, campaign.id, duty.key, period) : [];
}

function fillingOf({ unitId, unitName, status, reportId, firstValidAt, punctuality }: SubmittedReport) {
  const words = REPORT_STATUSES.find((row) => row.id === status);
  return { unitId, unitName, status: { zh: words?.zh ?? status, en: words?.en ?? status }, reportId, submittedAt: firstValidAt, punctuality };
}

const pages: Readonly<Record<string, DeskLine['opens']['page']>> = { problem: 'problem', report: 'report', circular: 'circular' };

function lineOf(duty: DutyRow, at: string): DeskLine {
  const page = pages[duty.subject.kind];
  return {
    id: duty.id,
    words: duty.words,
    unitName: duty.askedBy?.name ?? duty.holder.name,
    at,
    opens: page ? { page, id: duty.subject.id } : { page: 'duty', id: duty.id },
  };
}
