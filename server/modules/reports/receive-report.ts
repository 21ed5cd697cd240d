import type { Work } from '../../platform/work.ts';
import { getReportToMove, moveReport, type WrittenReport } from './move-report.ts';
import { settleDecision } from './report-duties.ts';

/** The level above says that the report has arrived. */
export async function confirmReceipt(work: Work, id: string, body: { version: number }): Promise<WrittenReport> {
  return moveReport(work, await getReportToMove(work, id, 'confirmReceipt', body.version), 'confirmReceipt');
}

/** The level above takes the report as it is. */
export async function acceptReport(work: Work, id: string, body: { version: number }): Promise<WrittenReport> {
  const report = await getReportToMove(work, id, 'acceptReport', body.version);
  await settleDecision(work, report);
  return moveReport(work, report, 'acceptReport', { set: { accepted_at: work.now } });
}
