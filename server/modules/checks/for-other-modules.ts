export { chooseOfficers } from './choose-officers.ts';
export type { ChosenOfficer } from './choose-officers.ts';
export { countedChecks } from './counted-checks.ts';
export type { CountedCheckIn } from './counted-checks.ts';
export { getCheck } from './get-check.ts';
export { checkRows } from './list-checks.ts';
export { recordVisit } from './record-visit.ts';
