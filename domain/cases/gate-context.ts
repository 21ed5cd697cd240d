import type { Day } from '../calendar/day.ts';
import type { ProvincialParameter } from '../law/provincial-parameter.ts';
import type { Words } from '../law/words.ts';
import type { CaseFacts, PartyFacts, Proposal } from './case-facts.ts';

/** What a gate looks at. What is left out is not known yet (a button asks before anything is given) and holds nothing up. */
export interface GateContext {
  facts: CaseFacts;
  /** The party that the act is about. */
  party: PartyFacts | undefined;
  /** The day of the act. */
  day: Day;
  parameters: readonly ProvincialParameter[];
  /** The day that the act is given, where it tells of another. */
  given?: Day | undefined;
  /** The last day that the act tells of, where it tells of a span. */
  until?: Day | undefined;
  proposal?: Proposal | undefined;
  /** The party asked for the hearing to be put off. */
  isAskedByParty?: boolean | undefined;
  /** Who drafted and who approved the document, in this order. */
  signed?: readonly string[] | undefined;
  /** The notice also tells of the right to a hearing. */
  tellsHearing?: boolean | undefined;
}

/** Undefined: the gate is open. True: shut, as the words of its row say; words: shut, more exactly. */
export type GateFault = true | Words | undefined;
export type GateTest = (context: GateContext) => GateFault;

export const shutUnless = (isMet: boolean): GateFault => (isMet ? undefined : true);
