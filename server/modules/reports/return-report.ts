import type { z } from 'zod';
import type { returnReport as endpoint } from '../../../contracts/reports.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import { TOTAL_ROW } from '../../../domain/figures/form-figures.ts';
import { reportInputRefusalOf } from '../../../domain/reports/report-acts-for.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getFrozenVersion } from './frozen-versions.ts';
import type { LoadedReport } from './get-report.ts';
import { getReportToMove, moveReport, refusedBy, type WrittenReport } from './move-report.ts';
import { oweCorrection, reopenSubmission, settleDecision } from './report-duties.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/** The level above returns the report with its reasons, by the cell where figures are meant. Returned is returned: the unit must send again. */
export async function returnReport(work: Work, id: string, body: Body): Promise<WrittenReport> {
  const report = await getReportToMove(work, id, 'returnReport', body.version);
  const { reason, cells, isInvalid } = body;
  const fault = reportInputRefusalOf({ act: 'returnReport', at: '', personId: '', unitId: '', reason, cellReasons: cells });
  if (fault) throw refusedBy(fault);
  if (body.answerBy !== undefined && body.answerBy < work.today)
    throw badField('answerBy', '重报日期不得早于今天。', 'The day cannot lie in the past.');
  await refuseStrangeCells(work, report, cells);
  await settleDecision(work, report);
  const dueAt = body.answerBy === undefined ? null : endOfDay(body.answerBy);
  await oweCorrection(work, report, { askedBy: work.viewer.unitId, dueAt });
  if (isInvalid) await reopenSubmission(work, report);
  const set = { accepted_at: null, ...(isInvalid ? { first_submitted_at: null } : {}) };
  return moveReport(work, report, 'returnReport', { reason, cells, isInvalid, set });
}

async function refuseStrangeCells(work: Work, report: LoadedReport, cells: Body['cells']): Promise<void> {
  const { sheet } = await getFrozenVersion(work, report.record.id, report.record.current_version);
  for (const [index, cell] of cells.entries()) {
    const isText = cell.table === null && sheet.shape.texts.some(({ code }) => code === cell.column);
    const table = sheet.figures?.tables.find(({ key }) => key === cell.table);
    const isCell =
      table !== undefined &&
      (cell.row === null || cell.row === TOTAL_ROW || table.rows.some(({ row }) => row === cell.row)) &&
      sheet.shape.columns.some(({ code }) => code === cell.column);
    if (!isText && !isCell) throw badField(`cells.${index}`, '报表中没有这一格。', 'The report has no such cell.');
  }
}
