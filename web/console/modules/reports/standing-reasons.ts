import type { CellReason, ReportDetail } from '../../../../contracts/reports.ts';

/** The reasons by the cell that still wait to be mended: until the report is sent again. */
export function standingReasons(report: ReportDetail): CellReason[] {
  const isBeingMended = ['returned', 'drafting', 'awaiting-approval'].includes(report.status);
  return isBeingMended ? (report.returned?.cells ?? []) : [];
}
