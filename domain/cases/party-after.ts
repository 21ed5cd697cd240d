import type { Day } from '../calendar/day.ts';
import type { PenaltyKind } from '../law/penalty-kinds.ts';
import type { PartyFacts, PartyHearing, PartyOutcome, Performance } from './case-facts.ts';
import type { CaseMove } from './case-move.ts';
import { newParty } from './new-party.ts';

/** A party after an act that concerns it. `seq`: of the move; `day`: of the move. */
export function partyAfter(before: PartyFacts, move: CaseMove, seq: number, day: Day): PartyFacts {
  const told = move.day ?? day;
  const hearing = (changes: Partial<PartyHearing>): PartyFacts => ({ ...before, hearing: { ...before.hearing, ...changes } });
  switch (move.act) {
    case 'changeParty':
      return move.party ? { ...before, kind: move.party.kind, role: move.party.role } : before;
    case 'proposePenalty':
      return { ...before, proposal: move.proposal ? { ...move.proposal, seq } : null };
    case 'issueNotice':
      return before.proposal === null ? before : notified(before, before.proposal, move, seq, day);
    case 'serveNotice':
      return before.notice ? { ...before, notice: { ...before.notice, servedOn: told } } : before;
    case 'withdrawNoticeService':
      return before.notice ? { ...before, notice: { ...before.notice, servedOn: move.day ?? null } } : before;
    case 'recordDefence':
      return {
        ...before,
        defence: { on: told, text: move.text ?? '', answer: null, isAccepted: false, seq },
        defendedNotice: before.defendedNotice ?? before.notice,
      };
    case 'answerDefence':
      return before.defence ? { ...before, defence: { ...before.defence, answer: move.text ?? '', isAccepted: move.agrees ?? false } } : before;
    case 'waiveDefence':
      return { ...before, defenceWaivedOn: told };
    case 'askHearing':
      return { ...hearing({ askedOn: told, waivedOn: null }), defendedNotice: before.defendedNotice ?? before.notice };
    case 'waiveHearing':
      return hearing({ waivedOn: told });
    case 'arrangeHearing':
      return hearing({ arrangedFor: told, hostPersonId: move.people?.[0] ?? null, peopleIds: move.people ?? [], noticeServedOn: null });
    case 'postponeHearing':
      return hearing({ ...postponed(before.hearing, move, told, day), noticeServedOn: null });
    case 'serveHearingNotice':
      return hearing({ noticeServedOn: told });
    case 'withdrawHearingNoticeService':
      return hearing({ noticeServedOn: move.day ?? null });
    case 'holdHearing':
      return hearing({ heldOn: before.hearing.arrangedFor ?? told, heldSeq: seq });
    case 'recordNoShow':
      return hearing({ isAbandoned: true });
    case 'decidePenalty':
    case 'decideNoPenalty':
    case 'decideOnSpot':
      return { ...before, outcome: outcomeOf(before, move, seq, day) };
    case 'voidNotice':
      return { ...before, notice: null, defence: null, defenceWaivedOn: null, hearing: newParty(before.id, before.kind, before.role).hearing };
    case 'voidDecision':
      return { ...before, outcome: null };
    case 'serveDecision':
    case 'tellNoPenalty':
      return before.outcome ? { ...before, outcome: { ...before.outcome, servedOn: told } } : before;
    case 'withdrawDecisionService':
      return before.outcome ? { ...before, outcome: { ...before.outcome, servedOn: move.day ?? null } } : before;
    case 'proveDone':
    case 'recordPaid':
    case 'applyToCourt':
    case 'endExecution':
      return before.outcome ? { ...before, outcome: { ...before.outcome, performances: performed(before.outcome, move, told) } } : before;
    case 'correctPaid':
      return before.outcome ? { ...before, outcome: { ...before.outcome, performances: without(before.outcome, move.kinds ?? []) } } : before;
    case 'recordFiling':
      return before.outcome ? { ...before, outcome: { ...before.outcome, filedUpOn: told } } : before;
    case 'recordPublication':
      return { ...before, publishedOn: told, unpublishedOn: null, publishedSeq: seq };
    case 'withdrawPublication':
      return { ...before, unpublishedOn: told };
    case 'setAside':
      if (move.isRemade) return startedAnew(before, seq, told);
      return before.outcome ? { ...before, outcome: { ...before.outcome, setAsideOn: told } } : before;
    case 'changeDecision':
      return before.outcome
        ? { ...before, outcome: { ...before.outcome, changed: { seq, on: told, fineYuan: move.fineYuan ?? before.outcome.fineYuan } } }
        : before;
    case 'findUnlawful':
      return before.outcome ? { ...before, outcome: { ...before.outcome, foundUnlawful: { seq, on: told } } } : before;
    default:
      return before;
  }
}

/**
 * To be decided anew: notice, defence, waiver and hearing begin again. What lasts: the old proposal as a draft of the new one, the notice
 * against which the party defended itself (nothing heavier for that, 行政处罚法第四十五条第二款), and what stands in public until it is withdrawn.
 */
function startedAnew(before: PartyFacts, seq: number, on: Day): PartyFacts {
  const { id, kind, role, proposal, defendedNotice, publishedOn, unpublishedOn, publishedSeq } = before;
  return {
    ...newParty(id, kind, role),
    proposal,
    defendedNotice,
    publishedOn,
    unpublishedOn,
    ...(publishedSeq === undefined ? {} : { publishedSeq }),
    remade: { seq, on },
  };
}

function postponed(before: PartyHearing, move: CaseMove, to: Day, on: Day): Partial<PartyHearing> {
  const { isAskedByParty = false, reason = '', document = '' } = move;
  return {
    arrangedFor: to,
    hostPersonId: move.people?.[0] ?? before.hostPersonId,
    peopleIds: move.people ?? before.peopleIds ?? [],
    postponements: [...(before.postponements ?? []), { on, from: before.arrangedFor ?? to, to, isAskedByParty, reason, document }],
  };
}

function notified(
  before: PartyFacts,
  { kinds, fineYuan, confiscatedYuan }: NonNullable<PartyFacts['proposal']>,
  move: CaseMove,
  seq: number,
  day: Day,
): PartyFacts {
  const { paper } = move;
  const notice = {
    seq,
    documentId: paper?.documentId ?? '',
    number: paper?.number ?? null,
    issuedOn: day,
    servedOn: null,
    tellsHearing: paper?.tellsHearing ?? false,
    kinds,
    fineYuan,
    confiscatedYuan,
  };
  // A new notice opens the time for defence and hearing anew.
  const { hearing } = newParty(before.id, before.kind, before.role);
  return { ...before, notice, defenceWaivedOn: null, defence: null, hearing };
}

function outcomeOf({ proposal }: PartyFacts, move: CaseMove, seq: number, day: Day): PartyOutcome {
  const isPenalty = move.act !== 'decideNoPenalty';
  return {
    kind: isPenalty ? 'penalty' : 'no-penalty',
    seq,
    documentId: move.paper?.documentId ?? '',
    number: move.paper?.number ?? move.document ?? null,
    decidedOn: day,
    servedOn: null,
    kinds: isPenalty ? (proposal?.kinds ?? []) : [],
    fineYuan: isPenalty ? (proposal?.fineYuan ?? 0) : 0,
    confiscatedYuan: isPenalty ? (proposal?.confiscatedYuan ?? 0) : 0,
    performances: {},
    setAsideOn: null,
    filedUpOn: null,
  };
}

function without({ performances }: PartyOutcome, kinds: readonly PenaltyKind[]): PartyOutcome['performances'] {
  return Object.fromEntries(Object.entries(performances).filter(([kind]) => !kinds.some((one) => one === kind)));
}

const howOf: Partial<Record<CaseMove['act'], Performance['how']>> = { applyToCourt: 'court', recordPaid: 'paid', endExecution: 'ended' };

function performed(outcome: PartyOutcome, move: CaseMove, on: Day): Partial<Record<PenaltyKind, Performance>> {
  const how = howOf[move.act] ?? 'done';
  const performance: Performance = move.performance ?? { on, how, proof: move.text ?? '' };
  const kinds = move.kinds ?? outcome.kinds;
  return { ...outcome.performances, ...Object.fromEntries(kinds.filter((kind) => outcome.kinds.includes(kind)).map((kind) => [kind, performance])) };
}
