export { markReportsIssued } from './mark-issued.ts';
export { reportDifferences } from './report-differences.ts';
export { submittedReports } from './submitted-reports.ts';
export type { SubmittedReport } from './submitted-reports.ts';
