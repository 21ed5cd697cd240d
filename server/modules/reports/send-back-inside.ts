import { reportInputRefusalOf } from '../../../domain/reports/report-acts-for.ts';
import type { Work } from '../../platform/work.ts';
import { getReportToMove, moveReport, refusedBy, type WrittenReport } from './move-report.ts';
import { oweCorrection, settleApproval } from './report-duties.ts';

/** The leader gives the report back to the clerk, with the reason. */
export async function sendBackInside(work: Work, id: string, body: { version: number; reason: string }): Promise<WrittenReport> {
  const report = await getReportToMove(work, id, 'sendBackInside', body.version);
  const fault = reportInputRefusalOf({ act: 'sendBackInside', at: '', personId: '', unitId: '', reason: body.reason });
  if (fault) throw refusedBy(fault);
  await settleApproval(work, report);
  const dueAt = report.record.due_at > work.now ? report.record.due_at : null;
  await oweCorrection(work, report, { askedBy: null, dueAt });
  return moveReport(work, report, 'sendBackInside', { reason: body.reason });
}
