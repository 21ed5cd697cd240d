import type { Day } from '../calendar/day.ts';
import type { Permission } from '../organisation/permissions.ts';
import type { CaseGate } from './case-gates.ts';
import type { CaseState } from './case-states.ts';

/**
 * Who does an act, besides holding the permission of its row in the unit of the case:
 * handler: one of its handlers, not recused; outsider: one who does not handle it; member: anyone of the unit;
 * paper: it happens when its document is issued or served; sanctions: it follows from a payment, a measure or a remedy.
 */
export type CaseActor = 'handler' | 'outsider' | 'member' | 'paper' | 'sanctions';

/** What an act must be given. */
export type CaseNeed = 'reason' | 'text' | 'day' | 'party' | 'handlers' | 'proposal' | 'evidence' | 'people' | 'target-unit' | 'document';

export interface CaseTransitionRow {
  act: string;
  zh: string;
  en: string;
  from: readonly CaseState[];
  /** 'same': unchanged; 'by-parties': follows from how far its parties are (state-by-parties.ts); 'before': what it was before the transfer. */
  to: CaseState | 'same' | 'by-parties' | 'before';
  /** Null where the issue of the document is permitted by its own table. */
  permission: Permission | null;
  by: CaseActor;
  /** One act for each party. */
  perParty: boolean;
  /** From this day on there is a form: the act happens by its paper alone. */
  paperFrom?: Day;
  needs: readonly CaseNeed[];
  gates: readonly CaseGate[];
  /** States in which this is the act expected next. */
  expectedFrom: readonly CaseState[];
  basis: string;
}
