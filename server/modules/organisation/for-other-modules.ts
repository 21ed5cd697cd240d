export { applyDueDivisionChanges } from './apply-due-division-changes.ts';
export { initialsOf } from './load-divisions.ts';
export { listAccounts } from './account-list.ts';
export { listUnits } from './list-units.ts';
export { searchUnits } from './search-units.ts';
export {
  chainAbove,
  childrenOf,
  findUnit,
  findUnitByKey,
  governmentOf,
  officeUnit,
  parentOf,
  personNames,
  postsOf,
  unitById,
  unitNames,
  unitsAt,
} from './unit-questions.ts';
export type { PostFacts, UnitFacts } from './unit-questions.ts';
