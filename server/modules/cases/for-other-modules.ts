export { caseSubject } from './case-subject.ts';
export { registerPerformanceFacts } from './close-hindrances.ts';
export { countedPenalties } from './counted-penalties.ts';
export { moveCase } from './move-case.ts';
export { openTransferredCase } from './open-transferred-case.ts';
export { reopenArchived } from './reopen-archived.ts';
export { penaltyRows } from './penalty-rows.ts';
