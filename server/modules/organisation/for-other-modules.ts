export { applyDueDivisionChanges } from './apply-due-division-changes.ts';
export { divisionNames } from './division-names.ts';
export { initialsOf } from './load-divisions.ts';
export { listAccounts } from './account-list.ts';
export { listUnits } from './list-units.ts';
export { searchUnits } from './search-units.ts';
export { officeUnit, parentOf } from './unit-questions.ts';
export type { UnitFacts } from './unit-questions.ts';
