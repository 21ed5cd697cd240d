import type { Day } from '../calendar/day.ts';
import { CASE_DECISION } from './case-decision-table.ts';
import { CASE_ENDING } from './case-ending-table.ts';
import { CASE_INQUIRY } from './case-inquiry-table.ts';
import { CASE_NOTICE } from './case-notice-table.ts';
import { CASE_OPENING } from './case-opening-table.ts';
import type { CaseActor, CaseTransitionRow } from './case-transition.ts';

/**
 * The life of a case, stage by stage: the one table that refusals and buttons come from. Order of rows: order of buttons, and precedence
 * among acts expected next. "Filed" is no state but the first day of the investigation; a party's own steps stand in its facts, the state
 * of the case follows from all.
 */
export const CASE_TRANSITIONS = [
  ...CASE_OPENING,
  ...CASE_INQUIRY,
  ...CASE_NOTICE,
  ...CASE_DECISION,
  ...CASE_ENDING,
] as const satisfies readonly CaseTransitionRow[];

export type CaseAct = (typeof CASE_TRANSITIONS)[number]['act'];
export type CaseTransition = CaseTransitionRow & { act: CaseAct };

const rowByAct: ReadonlyMap<string, CaseTransition> = new Map(CASE_TRANSITIONS.map((row) => [row.act, row]));

/** The row of an act. Throws RangeError for one that is not in the table. */
export function getCaseTransition(act: CaseAct): CaseTransition {
  const row = rowByAct.get(act);
  if (!row) throw new RangeError(`no such act: ${act}`);
  return row;
}

/** How an act comes about on a day: as its row says, and by its paper alone since there is a form for it. */
export function actorOn(row: CaseTransitionRow, day: Day): CaseActor {
  return row.paperFrom !== undefined && row.paperFrom <= day ? 'paper' : row.by;
}
