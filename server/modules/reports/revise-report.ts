import type { Work } from '../../platform/work.ts';
import { getReportToMove, moveReport, type WrittenReport } from './move-report.ts';

/** The unit takes a returned report in hand again; what it sends next is a new version. */
export async function reviseReport(work: Work, id: string, body: { version: number }): Promise<WrittenReport> {
  return moveReport(work, await getReportToMove(work, id, 'revise', body.version), 'revise');
}
