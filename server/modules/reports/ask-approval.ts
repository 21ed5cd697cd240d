import type { Work } from '../../platform/work.ts';
import { getReportToMove, moveReport, type WrittenReport } from './move-report.ts';
import { presentReport } from './present-report.ts';
import { refuseUnready } from './refuse-unready.ts';
import { oweApproval } from './report-duties.ts';

/** The clerk lays the report before the leader of the unit. */
export async function askApproval(work: Work, id: string, body: { version: number; isZeroReport: boolean }): Promise<WrittenReport> {
  const report = await getReportToMove(work, id, 'askApproval', body.version);
  refuseUnready(report, await presentReport(work, report), body.isZeroReport);
  await oweApproval(work, report);
  return moveReport(work, report, 'askApproval');
}
