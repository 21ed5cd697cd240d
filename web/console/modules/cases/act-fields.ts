import { caseActContracts } from '../../../../contracts/case-acts.ts';

export type CaseActName = keyof typeof caseActContracts;

/** Which fields the form of an act shows, in their order; names are those of its body. */
export const actFields: Record<CaseActName, readonly CaseField[]> = {
  declineFiling: ['reason'],
  changeHandlers: ['handlerIds', 'reason'],
  addParty: ['party'],
  changeParty: ['party'],
  dropParty: ['reason'],
  markGravity: ['isComplex', 'touchesLife', 'reason'],
  addEvidence: ['evidence'],
  moveEvidence: ['evidenceId', 'toPersonId', 'place', 'seal', 'text'],
  disposeEvidence: ['evidenceId', 'reason'],
  askRecusal: ['personId', 'reason'],
  settleRecusal: ['recusalOf', 'agrees', 'councilIds', 'reason'],
  extendPeriod: ['days', 'document', 'decidedBy', 'reason'],
  suspendPeriod: ['day', 'until', 'document', 'decidedBy', 'reason'],
  proposePenalty: ['proposal'],
  finishInvestigation: ['text'],
  resumeInvestigation: ['reason'],
  reviewLegality: ['agrees', 'text'],
  discussTogether: ['day', 'hostId', 'attendeeIds', 'agrees', 'text'],
  recordDefence: ['day', 'text'],
  answerDefence: ['agrees', 'text'],
  waiveDefence: ['day', 'text'],
  askHearing: ['day', 'text'],
  waiveHearing: ['day', 'text'],
  arrangeHearing: ['day', 'time', 'isOpen', 'hostId', 'panelIds', 'clerkId', 'text'],
  postponeHearing: ['isAskedByParty', 'day', 'time', 'text', 'hostId', 'panelIds', 'clerkId', 'isOpen', 'document', 'reason'],
  holdHearing: ['text'],
  recordNoShow: ['text'],
  switchToGeneral: ['reason'],
  decideNoPenalty: ['document', 'reason'],
  tellNoPenalty: ['day', 'text'],
  recordFiling: ['day', 'document'],
  recordPublication: ['day', 'text'],
  withdrawPublication: ['day', 'text'],
  proveDone: ['kinds', 'day', 'text'],
  archiveCase: ['retention'],
};

export type CaseField =
  | 'reason'
  | 'text'
  | 'day'
  | 'until'
  | 'time'
  | 'days'
  | 'document'
  | 'decidedBy'
  | 'agrees'
  | 'isComplex'
  | 'touchesLife'
  | 'isOpen'
  | 'isAskedByParty'
  | 'handlerIds'
  | 'personId'
  | 'councilIds'
  | 'recusalOf'
  | 'hostId'
  | 'attendeeIds'
  | 'panelIds'
  | 'clerkId'
  | 'toPersonId'
  | 'evidenceId'
  | 'place'
  | 'seal'
  | 'kinds'
  | 'retention'
  | 'party'
  | 'evidence'
  | 'proposal';

/** What is being given to an act, by the names of its body. */
export type GivenToAct = Record<string, unknown>;

export interface ActFieldProps {
  given: GivenToAct;
  change: (patch: GivenToAct) => void;
}
