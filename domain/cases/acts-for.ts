import { dayOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFacts, PartyFacts } from './case-facts.ts';
import { gateFault } from './case-gates.ts';
import type { CaseMove, CaseViewer } from './case-move.ts';
import { inputFault } from './case-input.ts';
import type { CaseRefusal, CaseRefusalId } from './case-refusals.ts';
import { getCaseRefusal } from './case-refusals.ts';
import type { CaseAct, CaseTransition } from './case-transition-table.ts';
import { actorOn, CASE_TRANSITIONS, getCaseTransition } from './case-transition-table.ts';
import type { CaseNeed } from './case-transition.ts';
import { hasHandled, isRecused } from './who-took-part.ts';

/** One act as a viewer finds it; of acts for one party, for each of them. */
export interface OfferedCaseAct {
  act: Exclude<CaseAct, 'open'>;
  zh: string;
  en: string;
  basis: string;
  /** 'paper': drafted and issued as a document; 'sanctions': done on the pages of payments, measures and remedies. */
  by: CaseTransition['by'];
  needs: readonly CaseNeed[];
  isAllowed: boolean;
  isExpectedNext: boolean;
  /** All that stands in the way, the first first; of an act for one party, those of the party nearest to it. */
  whyNot: readonly CaseRefusal[];
  parties: readonly { partyId: string; isAllowed: boolean; whyNot: readonly CaseRefusal[] }[];
}

export type CaseActToDo = Exclude<CaseAct, 'open'>;

/**
 * Everything that stands in the way of an act now: state, permission, unit, person, then every gate that is shut. Empty where it may be
 * done. `means`: 'paper' or 'sanctions' where the act comes that way; asked for by hand such an act is refused.
 */
export function refusalsOf(
  act: CaseActToDo,
  facts: CaseFacts,
  viewer: CaseViewer,
  now: string | Date,
  given: { party?: PartyFacts | undefined; move?: CaseMove | undefined; means?: 'paper' | 'sanctions' | undefined } = {},
): CaseRefusal[] {
  const row = getCaseTransition(act);
  const day = dayOf(now);
  const who = personRefusal(row, facts, viewer, day, given.means);
  if (who) return [getCaseRefusal(who)];
  const { move } = given;
  const context = {
    facts,
    party: given.party,
    day,
    parameters: viewer.parameters,
    given: move?.day,
    proposal: move?.proposal ? { ...move.proposal, seq: facts.seq + 1 } : undefined,
    signed: move?.paper?.signed,
    until: move?.until,
    isAskedByParty: move?.isAskedByParty,
    tellsHearing: move?.paper ? (move.paper.tellsHearing ?? false) : undefined,
  };
  return row.gates.flatMap((gate) => {
    const words = gateFault(gate, context);
    return words ? [{ id: gate, ...words }] : [];
  });
}

/** Why this very move may not be made, or undefined: who, when, what it is given, and every gate. */
export function moveRefusal(
  move: CaseMove,
  facts: CaseFacts,
  viewer: CaseViewer,
  means?: 'paper' | 'sanctions',
): { refusal: CaseRefusal; isInput: boolean } | undefined {
  const row = getCaseTransition(move.act);
  const party = facts.parties.find((one) => one.id === move.partyId);
  const who = personRefusal(row, facts, viewer, dayOf(move.at), means);
  if (who) return { refusal: getCaseRefusal(who), isInput: false };
  if (row.perParty && !party) return { refusal: getCaseRefusal('party'), isInput: true };
  const [refusal] = refusalsOf(move.act, facts, viewer, move.at, { party, move, means });
  if (refusal) return { refusal, isInput: false };
  const fault = inputFault(move, facts, row);
  return fault && { refusal: fault, isInput: true };
}

/** Every act, in the order of the table, as the viewer finds it now. Server refusals and console buttons share it. */
export function caseActsFor(facts: CaseFacts, viewer: CaseViewer, now: string | Date): OfferedCaseAct[] {
  let isNextFound = false;
  return CASE_TRANSITIONS.flatMap((constRow) => {
    if (constRow.act === 'open') return [];
    const row: CaseTransition = constRow;
    const act = constRow.act;
    const by = actorOn(row, dayOf(now));
    const means = by === 'paper' || by === 'sanctions' ? by : undefined;
    const parties = row.perParty
      ? facts.parties.map((party) => {
          const whyNot = refusalsOf(act, facts, viewer, now, { party, means });
          return { partyId: party.id, isAllowed: whyNot.length === 0, whyNot };
        })
      : [];
    const nearest = parties.toSorted((a, b) => a.whyNot.length - b.whyNot.length)[0];
    const whyNot = nearest?.whyNot ?? refusalsOf(act, facts, viewer, now, { means });
    const isAllowed = whyNot.length === 0;
    const isExpectedNext = !isNextFound && isAllowed && row.expectedFrom.includes(facts.state);
    if (isExpectedNext) isNextFound = true;
    const { zh, en, basis, needs } = row;
    return [{ act, zh, en, basis, by, needs, isAllowed, isExpectedNext, whyNot, parties }];
  });
}

function personRefusal(
  row: CaseTransition,
  facts: CaseFacts,
  viewer: CaseViewer,
  day: Day,
  means?: 'paper' | 'sanctions',
): CaseRefusalId | undefined {
  if (!row.from.includes(facts.state)) return 'status';
  const by = actorOn(row, day);
  const isOut = isRecused(facts, viewer.personId);
  if (by === 'paper' && means === 'paper') return isOut ? 'recused' : undefined;
  if (row.permission && !viewer.permissions.has(row.permission)) return 'permission';
  if (by === 'paper' || by === 'sanctions') return means === by ? undefined : by;
  if (viewer.unitId !== facts.unitId) return 'unit';
  if (isOut) return 'recused';
  const isHandler = facts.handlers.some((one) => one.personId === viewer.personId);
  if (by === 'handler' && !isHandler) return 'handler';
  if (by === 'outsider' && hasHandled(facts, viewer.personId)) return 'outsider';
  return undefined;
}
