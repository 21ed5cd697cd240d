import { dayOf } from '../calendar/day.ts';
import { factorsOn } from '../law/discretion.ts';
import type { PenaltyKind } from '../law/penalty-kinds.ts';
import { isSumOfMoney } from '../sanctions/money.ts';
import type { CaseFacts, PartyFacts, Proposal } from './case-facts.ts';
import { hearingNoticeBy } from './case-clocks.ts';
import { gateFault } from './case-gates.ts';
import type { CaseMove } from './case-move.ts';
import type { CaseRefusal, CaseRefusalId } from './case-refusals.ts';
import { getCaseRefusal } from './case-refusals.ts';
import type { CaseTransition } from './case-transition-table.ts';
import type { CaseNeed } from './case-transition.ts';
import { hasHandled, isRecused } from './who-took-part.ts';

/** The first fault in what a move is given, or undefined. */
export function inputFault(move: CaseMove, facts: CaseFacts, row: CaseTransition): CaseRefusal | undefined {
  const missing = row.needs.find((need) => !isGiven(need, move));
  if (missing) return getCaseRefusal(missing);
  const id = dayFault(move, facts) ?? peopleFault(move, facts);
  if (id) return getCaseRefusal(id);
  if (move.act === 'proveDone' && (move.kinds ?? []).some((kind) => kind === 'fine' || kind === 'confiscate-proceeds'))
    return getCaseRefusal('fine-by-payment');
  const party = facts.parties.find((one) => one.id === move.partyId);
  return move.act === 'proposePenalty' && party && move.proposal
    ? proposalFault(move, facts, party, { ...move.proposal, seq: facts.seq + 1 })
    : undefined;
}

function isGiven(need: CaseNeed, move: CaseMove): boolean {
  const hasWords = (text: string | null | undefined) => (text ?? '').trim() !== '';
  switch (need) {
    case 'reason':
      return hasWords(move.reason);
    case 'text':
      return hasWords(move.text);
    case 'day':
      return move.day !== undefined;
    case 'party':
      return move.partyId !== undefined || move.party !== undefined;
    case 'handlers':
      return new Set(move.handlers?.map((one) => one.personId)).size >= 2;
    case 'proposal':
      return move.proposal !== undefined && hasWords(move.proposal.reason);
    case 'evidence':
      return move.evidence !== undefined || move.evidenceId !== undefined;
    case 'people':
      return (move.people?.length ?? 0) > 0;
    case 'target-unit':
      return true;
    case 'document':
      return hasWords(move.document) || move.paper !== undefined;
  }
}

/** What is told of lies in the past, what is arranged in the future, and nothing before the notice was served. */
function dayFault(move: CaseMove, facts: CaseFacts): CaseRefusalId | undefined {
  if (move.day === undefined) return undefined;
  const today = dayOf(move.at);
  if (move.act === 'arrangeHearing' || move.act === 'postponeHearing') {
    const latest = hearingNoticeBy(move.day);
    if (move.day < today) return 'day-past';
    return latest !== undefined && latest < today ? 'hearing-too-soon' : undefined;
  }
  if (move.act === 'suspendPeriod') return move.until !== undefined && move.until < move.day ? 'day-past' : undefined;
  if (move.day > today) return 'day-future';
  const party = facts.parties.find((one) => one.id === move.partyId);
  const served = ['recordDefence', 'waiveDefence', 'askHearing', 'waiveHearing'].includes(move.act) ? party?.notice?.servedOn : undefined;
  return served && move.day < served ? 'day-before' : undefined;
}

function peopleFault(move: CaseMove, facts: CaseFacts): CaseRefusalId | undefined {
  const people = move.people ?? [];
  const isOut = (person: string) => isRecused(facts, person);
  const tookPart = (person: string) => hasHandled(facts, person);
  if (move.act === 'discussTogether') {
    if (people.some(isOut)) return 'people-recused';
    if (new Set(people.filter((one) => !tookPart(one))).size < 2) return 'people-two';
  }
  if (move.handlers?.some((one) => isOut(one.personId))) return 'handlers-recused';
  if (move.act === 'addEvidence' && move.evidence?.officerIds.some(isOut)) return 'officers-recused';
  if ((move.act === 'addEvidence' || move.act === 'moveEvidence') && isOut(move.evidence?.holderPersonId ?? '')) return 'holder-recused';
  if (move.act === 'settleRecusal') return settleFault(move, people);
  if (move.act !== 'arrangeHearing' && move.act !== 'postponeHearing') return undefined;
  if (people.some(tookPart)) return 'host-handler';
  return people.some(isOut) ? 'host-recused' : undefined;
}

/** 行政处罚法第四十三条第三款；总局令第15号第二十三条：by the head; that of a head by the heads together, without him. */
function settleFault({ isOfHead, council = [], personId }: CaseMove, [about]: readonly string[]): CaseRefusalId | undefined {
  if (council.includes(about ?? '')) return 'recusal-own';
  if (isOfHead) return new Set(council).size < 2 ? 'recusal-council' : undefined;
  return personId === about ? 'recusal-own' : undefined;
}

/** 行政处罚法第三十三条、第三十四条；总局令第31号第十三条至第十五条：factors of the day, and a sum within the band of the law that applies. */
function proposalFault(move: CaseMove, facts: CaseFacts, party: PartyFacts, proposal: Proposal): CaseRefusal | undefined {
  const day = dayOf(move.at);
  if (proposal.isPenalty !== proposal.kinds.length > 0) return getCaseRefusal('proposal-kinds');
  const sums = sumFault(proposal);
  if (sums) return getCaseRefusal(sums);
  const factors = proposal.factors.map((key) => factorsOn(day).find((one) => one.key === key));
  if (factors.includes(undefined)) return getCaseRefusal('factor-unknown');
  if (proposal.isPenalty && factors.some((one) => one?.effect === 'none')) return getCaseRefusal('factor-none');
  const context = { facts, party, day, parameters: [], proposal };
  for (const gate of ['rule-chosen', 'within-band'] as const) {
    const words = gateFault(gate, context);
    if (words) return { id: gate, ...words };
  }
  return undefined;
}

/** Sums are whole fen, and each belongs to its kind. Goods are confiscated as they are: their value may be unknown. */
function sumFault({ isPenalty, kinds, fineYuan, confiscatedYuan, leastYuan, mostYuan }: Proposal): CaseRefusalId | undefined {
  if (!isSumOfMoney(fineYuan)) return 'fine-cents';
  if (!isSumOfMoney(confiscatedYuan)) return 'confiscation-cents';
  if (![leastYuan, mostYuan].every((sum) => sum === null || isSumOfMoney(sum))) return 'range-cents';
  if (leastYuan !== null && mostYuan !== null && leastYuan > mostYuan) return 'range-order';
  const has = (kind: PenaltyKind) => isPenalty && kinds.includes(kind);
  if (has('fine') !== fineYuan > 0) return has('fine') ? 'fine-sum' : 'fine-kind';
  if (has('confiscate-proceeds') && confiscatedYuan === 0) return 'confiscation-sum';
  if (confiscatedYuan > 0 && !has('confiscate-proceeds') && !has('confiscate-goods')) return 'confiscation-kind';
  return undefined;
}
