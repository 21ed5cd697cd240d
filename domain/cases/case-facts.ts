import type { Day } from '../calendar/day.ts';
import type { LaterRule } from '../law/choose-rule.ts';
import type { FinedAct, FineStage } from '../law/fine-band-table.ts';
import type { GrantedExtension } from '../law/clock-extensions.ts';
import type { Suspension } from '../law/due-under.ts';
import type { PenaltyKind } from '../law/penalty-kinds.ts';
import type { EvidenceKind } from './case-dictionaries.ts';
import type { CaseState } from './case-states.ts';

/** An officer who handles the case; `certificateUntil` null: has none. */
export interface CaseHandler {
  personId: string;
  certificateUntil: Day | null;
}

/** What is proposed for one party, with the band it was chosen from and why. Money in yuan. */
export interface Proposal {
  /** Of the move that made it: what reviewed or discussed an earlier one does not cover it. */
  seq: number;
  isPenalty: boolean;
  kinds: readonly PenaltyKind[];
  fineYuan: number;
  confiscatedYuan: number;
  /** Null where the law has no band in the tables; then `leastYuan` and `mostYuan` state the statutory range. */
  fined: { act: FinedAct; stage: FineStage } | null;
  leastYuan: number | null;
  mostYuan: number | null;
  /** Keys of discretion-table.ts. */
  factors: readonly string[];
  /** Why this sum and these kinds, or why no penalty. */
  reason: string;
  /** How the rule of today compares with that of the day of the act. 从旧兼从轻 */
  laterRule: LaterRule;
}

/** The notice of the proposed penalty to a party, as it was told. */
export interface PenaltyNotice {
  seq: number;
  documentId: string;
  number: string | null;
  issuedOn: Day;
  servedOn: Day | null;
  tellsHearing: boolean;
  kinds: readonly PenaltyKind[];
  fineYuan: number;
  confiscatedYuan: number;
}

export interface PartyDefence {
  on: Day;
  text: string;
  /** What came of its review; null: not reviewed yet. */
  answer: string | null;
  isAccepted: boolean;
  /** Of the move that recorded it: a legal review of before has not seen it. Absent on records of before. */
  seq?: number;
}

/** One change of an arranged hearing. Only those that the party asked for are limited in number. */
export interface HearingPostponement {
  on: Day;
  from: Day;
  to: Day;
  isAskedByParty: boolean;
  reason: string;
  document: string;
}

export interface PartyHearing {
  askedOn: Day | null;
  waivedOn: Day | null;
  /** Day for which it is arranged, who hosts it, and when its notice was served. */
  arrangedFor: Day | null;
  hostPersonId: string | null;
  /** Host, panel and clerk. */
  peopleIds?: readonly string[];
  postponements?: readonly HearingPostponement[];
  noticeServedOn: Day | null;
  heldOn: Day | null;
  heldSeq: number | null;
  isAbandoned: boolean;
}

/** How one part of a penalty was performed. `court`: the court was asked to execute it. */
export interface Performance {
  on: Day;
  /** 'court': the court was asked, which performs nothing yet; 'ended': its execution was ended. */
  how: 'paid' | 'done' | 'court' | 'remitted' | 'offset' | 'ended';
  proof: string;
}

export interface PartyOutcome {
  kind: 'penalty' | 'no-penalty';
  seq: number;
  documentId: string;
  number: string | null;
  decidedOn: Day;
  servedOn: Day | null;
  kinds: readonly PenaltyKind[];
  fineYuan: number;
  confiscatedYuan: number;
  performances: Partial<Record<PenaltyKind, Performance>>;
  /** The fine as a remedy changed it last; what was decided stays on record beside it. */
  changed?: { seq: number; on: Day; fineYuan: number };
  /** Found unlawful by reconsideration or court and not set aside: what it orders stands. */
  foundUnlawful?: { seq: number; on: Day };
  /** Set aside by reconsideration, court or the body itself; where it is to be made anew the outcome is taken away instead. */
  setAsideOn: Day | null;
  /** Filed with the superior (or, of a decision on the spot, with one's own body). */
  filedUpOn: Day | null;
}

/** A party as the steps of the case see it; names and addresses are of no matter here. */
export interface PartyFacts {
  id: string;
  kind: 'unit' | 'person';
  /** 双罚：the unit, its head, or persons directly responsible. */
  role: 'unit' | 'head' | 'persons';
  proposal: Proposal | null;
  notice: PenaltyNotice | null;
  defence: PartyDefence | null;
  /** The notice against which the party first defended itself or asked for a hearing: nothing heavier may follow without new evidence. */
  defendedNotice: PenaltyNotice | null;
  defenceWaivedOn: Day | null;
  hearing: PartyHearing;
  outcome: PartyOutcome | null;
  /** Its decision stands in public since; taken down again on. */
  publishedOn: Day | null;
  unpublishedOn: Day | null;
  /** Of the move that recorded the publication: whether it tells of this decision or of one before. Absent on records of before. */
  publishedSeq?: number;
  /** An earlier decision was set aside, to be made anew: the proposal of before it no longer carries a notice. */
  remade?: { seq: number; on: Day };
}

/** One piece of evidence: who holds it, under which seal or hash; `holdEndsOn`: registered and held (先行登记保存). */
export interface EvidenceFacts {
  id: string;
  kind: EvidenceKind;
  collectedOn: Day;
  collectedSeq: number;
  officerIds: readonly string[];
  sha256: string | null;
  seal: string;
  holderPersonId: string | null;
  /** Every hand-over named giver and taker, each taker the next giver. */
  isChainWhole: boolean;
  holdEndsOn: Day | null;
  disposedOn: Day | null;
}

export interface Recusal {
  personId: string;
  reason: string;
  askedOn: Day;
  settledOn: Day | null;
  isUpheld: boolean;
  /** Of a head: who decided it together. */
  councilIds?: readonly string[];
}

export interface LegalReview {
  seq: number;
  on: Day;
  personId: string;
  agrees: boolean;
}

export interface Discussion {
  seq: number;
  on: Day;
  hostPersonId: string;
  attendeeIds: readonly string[];
  agrees: boolean;
}

export interface CaseExtension extends GrantedExtension {
  on: Day;
}

/** Everything that decides which act may follow. Written by case-after.ts alone. */
export interface CaseFacts {
  id: string;
  /** Number of moves so far. */
  seq: number;
  procedure: 'general' | 'simple';
  state: CaseState;
  /** What it was before it was transferred. */
  stateBefore: CaseState | null;
  unitId: string;
  level: 'county' | 'city' | 'province';
  /** The superior handed it down: its decisions are filed with him. 总局令第15号第六十四条第二款 */
  isHandedDown?: boolean;
  /** Day of the act, or its end where it went on. */
  actOn: Day;
  knownOn: Day;
  openedOn: Day;
  filedOn: Day | null;
  handlers: readonly CaseHandler[];
  /** Who handled it once and was replaced: he took part in the inquiry all the same. */
  formerHandlerIds?: readonly string[];
  isComplex: boolean;
  /** The act touches life or health with harmful consequences: the longer limitation. */
  touchesLife: boolean;
  parties: readonly PartyFacts[];
  evidence: readonly EvidenceFacts[];
  recusals: readonly Recusal[];
  review: LegalReview | null;
  discussion: Discussion | null;
  extensions: readonly CaseExtension[];
  suspensions: readonly Suspension[];
  closedOn: Day | null;
  archivedOn: Day | null;
}
