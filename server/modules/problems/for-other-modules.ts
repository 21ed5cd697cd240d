export { countedProblems } from './counted-problems.ts';
export type { CountedProblem } from './counted-problems.ts';
export { openOverdueRechecks } from './open-overdue-rechecks.ts';
export { problemRows } from './problem-rows.ts';
export { searchProblemNumbers } from './search-problem-numbers.ts';
export { listProblems } from './list-problems.ts';
export { countOverdueAt } from './overdue-at.ts';
export { overdueByCounty } from './overdue-by-county.ts';
export { orderByPaper, problemForDocuments, problemsOfCheck } from './problem-for-documents.ts';
