import type { CaseDetail } from '../../../../contracts/case-records.ts';
import type { retentions } from '../../../../domain/cases/archive-order.ts';
import { penaltyWordsOf } from '../../../../domain/cases/penalty-words.ts';
import type { CaseActName, GivenToAct } from './act-fields.ts';

/** What the form of an act holds when it opens: what the case already says is not typed again. */
export function firstGiven(name: CaseActName, one: CaseDetail, partyId: string | undefined, today: string): GivenToAct {
  const party = one.partyList.find(({ id }) => id === partyId);
  const forParty = partyId === undefined ? {} : { partyId };
  switch (name) {
    case 'changeParty':
      return party ? { ...forParty, kind: party.kind, role: party.role, details: party.details } : forParty;
    case 'addParty':
      return { kind: 'person', role: 'head', enterpriseId: null, details: { name: '' } };
    case 'markGravity':
      return { isComplex: one.isComplex, touchesLife: one.touchesLife };
    case 'changeHandlers':
      return { handlerIds: one.handlerList.map(({ id }) => id) };
    case 'addEvidence':
      return {
        kind: 'documentary',
        name: '',
        collectedOn: today,
        holderId: one.handlerList[0]?.id ?? null,
        officerIds: one.handlerList.map(({ id }) => id),
        isCopy: false,
        isHeld: false,
      };
    case 'proposePenalty':
      return { ...forParty, proposal: party?.proposal ? withoutOwnWords(party.proposal) : emptyProposal };
    case 'recordDefence':
    case 'askHearing':
    case 'waiveDefence':
    case 'waiveHearing':
    case 'tellNoPenalty':
    case 'recordFiling':
    case 'recordPublication':
    case 'withdrawPublication':
    case 'proveDone':
      return { ...forParty, day: today };
    case 'reviewLegality':
      return { agrees: true };
    case 'discussTogether':
      return { agrees: true, day: today };
    case 'arrangeHearing':
      return { ...forParty, time: '09:00', isOpen: true };
    case 'postponeHearing': {
      const { plan, arrangedFor } = party?.hearing ?? {};
      return {
        ...forParty,
        isAskedByParty: true,
        day: arrangedFor ?? today,
        time: plan?.time ?? '09:00',
        isOpen: plan?.isOpen ?? true,
        text: plan?.place ?? '',
        hostId: plan?.hostId ?? null,
        panelIds: plan?.panelIds ?? [],
        clerkId: plan?.clerkId ?? null,
      };
    }
    case 'archiveCase':
      return { text: 'ten' satisfies (typeof retentions)[number]['id'] };
    default:
      return forParty;
  }
}

/** Words that were written from kinds and sums are written anew when those change. */
function withoutOwnWords(proposal: NonNullable<CaseDetail['partyList'][number]['proposal']>) {
  return proposal.words === penaltyWordsOf(proposal) ? { ...proposal, words: '' } : proposal;
}

const emptyProposal = {
  isPenalty: true,
  kinds: ['fine'],
  fineYuan: 0,
  confiscatedYuan: 0,
  fined: null,
  leastYuan: null,
  mostYuan: null,
  factors: [],
  reason: '',
  laterRule: 'same',
  broken: [],
  basis: [],
  words: '',
};
