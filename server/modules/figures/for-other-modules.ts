export { contributionsIn, periodOfDayIn } from './contributions-in.ts';
export { countChange } from './count-change.ts';
export type { CountedChange } from './count-change.ts';
export { countChanges } from './count-changes.ts';
export { presentSnapshot, readCells } from './read-cells.ts';
export type { Cell, CellQuery, Dimension } from './read-cells.ts';
export { readDays } from './read-days.ts';
export { recordsBehind } from './records-behind.ts';
