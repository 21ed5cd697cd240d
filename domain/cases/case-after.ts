import { dayOf } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseMove } from './case-move.ts';
import { getCaseTransition } from './case-transition-table.ts';
import { partyAfter } from './party-after.ts';
import { stateByParties } from './state-by-parties.ts';

/** The case after an act that was found allowed. Throws RangeError where the table has no such step from this state. */
export function caseAfter(before: CaseFacts, move: CaseMove): CaseFacts {
  const row = getCaseTransition(move.act);
  if (!row.from.includes(before.state)) throw new RangeError(`${move.act} cannot follow ${before.state}`);
  const seq = before.seq + 1;
  const day = dayOf(move.at);
  const changed: CaseFacts = { ...before, seq, ...changesOf(before, move, seq, day) };
  const parties =
    row.perParty && move.act !== 'dropParty'
      ? changed.parties.map((one) => (one.id === move.partyId ? partyAfter(one, move, seq, day) : one))
      : changed.parties;
  const after = { ...changed, parties };
  if (row.to === 'same') return after;
  // A decision falls or is changed while the case is with another body: it stays there, and would come back to what its parties have come to.
  if (row.to === 'by-parties' && before.state === 'transferred') return { ...after, stateBefore: stateByParties(after) };
  if (row.to === 'by-parties') return { ...after, state: stateByParties(after) };
  if (row.to === 'before') return { ...after, state: before.stateBefore ?? 'investigating', stateBefore: null };
  return { ...after, state: row.to, stateBefore: row.to === 'transferred' ? before.state : before.stateBefore };
}

/** The case after all its moves, from how it was opened. */
export function caseAfterAll(opened: CaseFacts, moves: readonly CaseMove[]): CaseFacts {
  return moves.reduce(caseAfter, opened);
}

function changesOf(before: CaseFacts, move: CaseMove, seq: number, day: Day): Partial<CaseFacts> {
  const { personId } = move;
  const told = move.day ?? day;
  switch (move.act) {
    case 'fileCase':
      return { filedOn: day };
    case 'switchToGeneral':
      return { procedure: 'general', parties: before.parties.map((one) => ({ ...one, proposal: null })) };
    case 'changeHandlers':
      return {
        handlers: move.handlers ?? before.handlers,
        formerHandlerIds: [...new Set([...(before.formerHandlerIds ?? []), ...before.handlers.map((one) => one.personId)])],
      };
    case 'addParty':
      return { parties: move.party ? [...before.parties, move.party] : before.parties };
    case 'dropParty':
      return { parties: before.parties.filter((one) => one.id !== move.partyId) };
    case 'markGravity':
      return { isComplex: move.isComplex ?? before.isComplex, touchesLife: move.touchesLife ?? before.touchesLife };
    case 'addEvidence':
      return { evidence: move.evidence ? [...before.evidence, { ...move.evidence, collectedSeq: seq }] : before.evidence };
    case 'moveEvidence':
      return { evidence: before.evidence.map((one) => (one.id === move.evidenceId && move.evidence ? move.evidence : one)) };
    case 'disposeEvidence':
      return { evidence: before.evidence.map((one) => (one.id === move.evidenceId ? { ...one, disposedOn: day } : one)) };
    case 'askRecusal':
      return {
        recusals: [
          ...before.recusals,
          ...(move.people ?? []).map((one) => ({ personId: one, reason: move.reason ?? '', askedOn: told, settledOn: null, isUpheld: false })),
        ],
      };
    case 'settleRecusal':
      return {
        recusals: before.recusals.map((one) =>
          one.settledOn === null && move.people?.includes(one.personId)
            ? { ...one, settledOn: day, isUpheld: move.agrees ?? false, ...(move.council ? { councilIds: move.council } : {}) }
            : one,
        ),
      };
    case 'extendPeriod':
      return {
        extensions: [...before.extensions, { on: day, amount: move.days, reason: move.reason, document: move.document, person: move.decidedBy }],
      };
    case 'suspendPeriod':
      return {
        suspensions: [
          ...before.suspensions,
          { from: told, to: move.until ?? told, reason: move.reason ?? '', document: move.document, person: move.decidedBy },
        ],
      };
    case 'reviewLegality':
      return { review: { seq, on: day, personId, agrees: move.agrees ?? false } };
    case 'discussTogether':
      return {
        discussion: { seq, on: told, hostPersonId: move.people?.[0] ?? personId, attendeeIds: move.people ?? [], agrees: move.agrees ?? false },
      };
    case 'setAside':
      // A closing that rested on the decision falls with it.
      return { closedOn: null, ...(move.isRemade ? { review: null, discussion: null } : {}) };
    case 'changeDecision':
    case 'findUnlawful':
      return { closedOn: null };
    case 'reopenCase':
      return { archivedOn: null };
    case 'closeCase':
      return { closedOn: day };
    case 'archiveCase':
      return { archivedOn: day };
    default:
      return {};
  }
}

/** The parts of a case that stand from its opening. */
export type CaseOpening = Pick<
  CaseFacts,
  'id' | 'procedure' | 'unitId' | 'level' | 'isHandedDown' | 'actOn' | 'knownOn' | 'openedOn' | 'handlers' | 'isComplex' | 'touchesLife' | 'parties'
>;

export function caseAtOpening(opening: CaseOpening): CaseFacts {
  return {
    ...opening,
    seq: 1,
    state: 'clue',
    stateBefore: null,
    filedOn: null,
    evidence: [],
    recusals: [],
    review: null,
    discussion: null,
    extensions: [],
    suspensions: [],
    closedOn: null,
    archivedOn: null,
  };
}
