import type { Day } from '../calendar/day.ts';
import type { PenaltyKind } from '../law/penalty-kinds.ts';
import type { ProvincialParameter } from '../law/provincial-parameter.ts';
import type { CaseHandler, EvidenceFacts, PartyFacts, Performance, Proposal } from './case-facts.ts';
import type { CaseAct } from './case-transition-table.ts';

/** A document that makes an act happen: issued (or served) under this number, drafted and approved by these persons in order. */
export interface ActPaper {
  documentId: string;
  number: string | null;
  /** Drafter first, then the approvers; empty where the kind has no chain. */
  signed: readonly string[];
  /** A notice that also tells of the right to a hearing. */
  tellsHearing?: boolean;
}

/** An act with all that it was given. */
export interface CaseMove {
  act: Exclude<CaseAct, 'open'>;
  at: string;
  personId: string;
  unitId: string;
  partyId?: string | undefined;
  reason?: string | undefined;
  text?: string | undefined;
  /** The day that it tells of: asked on, heard on, hearing on, served on; else the day of the act. */
  day?: Day | undefined;
  paper?: ActPaper | undefined;
  handlers?: readonly CaseHandler[] | undefined;
  party?: PartyFacts | undefined;
  proposal?: Omit<Proposal, 'seq'> | undefined;
  evidence?: EvidenceFacts | undefined;
  evidenceId?: string | undefined;
  /** Persons: who is to be recused, who discussed (host first), who hosts the hearing (host first). */
  people?: readonly string[] | undefined;
  /** Who decided the recusal of a head together. */
  council?: readonly string[] | undefined;
  /** The person to be recused is a head of the body. */
  isOfHead?: boolean | undefined;
  /** The party asked for the hearing to be put off. */
  isAskedByParty?: boolean | undefined;
  /** Agreed, upheld, accepted. */
  agrees?: boolean | undefined;
  isComplex?: boolean | undefined;
  touchesLife?: boolean | undefined;
  /** Days by which the period is extended. */
  days?: number | undefined;
  until?: Day | undefined;
  document?: string | undefined;
  decidedBy?: string | undefined;
  kinds?: readonly PenaltyKind[] | undefined;
  performance?: Performance | undefined;
  /** A decision set aside is made anew. */
  isRemade?: boolean | undefined;
  /** The fine as a remedy changed it. */
  fineYuan?: number | undefined;
}

/** Who looks at a case, for what he may do. */
export interface CaseViewer {
  personId: string;
  unitId: string;
  permissions: ReadonlySet<string>;
  parameters: readonly ProvincialParameter[];
}
