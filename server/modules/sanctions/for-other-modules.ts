export { caseWithSanctions } from './case-with-sanctions.ts';
export { countedSanctions } from './counted-sanctions.ts';
export { sanctionLines } from './sanction-lines.ts';
export { nameClosureGrounds } from './name-closure-grounds.ts';
export { openCollectionDuties } from './open-collection-duties.ts';
export { withStopsByPaper } from './stop-by-paper.ts';
