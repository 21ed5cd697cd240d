import type { Day } from '../../../domain/calendar/day.ts';
import type { DocumentFields, DocumentSubject } from '../../../domain/documents/document-kind.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

export type SubjectKind = DocumentSubject;

/** Where the subject lies and what it is called in lists: documents take their region and sector from it. */
export interface SubjectPlace {
  words: string;
  regionCode: string;
  regionThen: string;
  sector: number;
}

/** A document as the module of its subject sees it when something befalls it. */
export interface SubjectDocument {
  id: string;
  kind: string;
  number: string | null;
  subject: { kind: SubjectKind; id: string };
  /** '' where the subject has no parties of its own. */
  partyId: string;
  unitId: string;
  fields: DocumentFields;
  issuedOn: string | null;
  servedOn: string | null;
  /** The document that it takes the place of. */
  supersedes: string | null;
  /** Why it was voided; '' while it holds. */
  endReason: string;
}

/** Why a document may not be drafted: it is not the viewer’s, or its time has not come. */
export interface DraftHindrance extends Words {
  why: 'who' | 'when';
}

export interface PaperAsked {
  kind: string;
  /** '' for all parties. */
  partyId: string;
  /** Which seizure, which transfer, where the drafter chose one. */
  partId?: string | undefined;
}

export interface WithdrawnService {
  /** From which day the document counted as served before; null where it did not yet. */
  was: Day | null;
  reason: string;
}

/** What a module says of the records that documents are drafted from. All of it runs in the transaction of the act. */
export interface SubjectSource {
  /** Throws not-found for a record out of sight. */
  place(work: Work, id: string): Promise<SubjectPlace>;
  facts(work: Work, id: string, partyId?: string): Promise<DocumentRecordFacts>;
  /** What a document of this kind says beyond the facts: its lines and choices as the records beside the subject have them. Takes precedence. */
  fills?(work: Work, id: string, asked: PaperAsked): Promise<DocumentFields>;
  /** Why the viewer himself has no hand in the papers of this matter: he is recused. */
  personHindrance?(work: Work, id: string): Promise<Words | null>;
  /** The persons who sign no step of approval in this matter: they handle it or are recused. */
  barredFromDeciding?(work: Work, id: string): Promise<string[]>;
  /** Why no document of this kind may be drafted for the record now by this viewer, or null. */
  draftHindrance?(work: Work, id: string, kind: string): Promise<DraftHindrance | null>;
  onApproved?(work: Work, document: SubjectDocument): Promise<void>;
  /** Throws Refused where the record does not allow what the paper says; nothing is issued then. */
  onIssued?(work: Work, document: SubjectDocument): Promise<void>;
  /** `document.servedOn` is the day from which it counts as served; of an announcement, once its period is over. */
  onServed?(work: Work, document: SubjectDocument): Promise<void>;
  /**
   * A service on record was withdrawn: `document.servedOn` is the day from which the document counts as served now, null for none. Throws
   * Refused where something stands that relies on the service.
   */
  onServiceWithdrawn?(work: Work, document: SubjectDocument, withdrawn: WithdrawnService): Promise<void>;
  onVoided?(work: Work, document: SubjectDocument): Promise<void>;
}

const sources = new Map<SubjectKind, SubjectSource>();

/** Called once a kind of subject at the composition root (server/document-subjects.ts); the same kind again replaces the earlier one. */
export function registerDocumentSubject(kind: SubjectKind, source: SubjectSource): void {
  sources.set(kind, source);
}

/** Throws where nobody has registered this kind of subject. */
export function sourceOf(kind: SubjectKind): SubjectSource {
  const source = sources.get(kind);
  if (!source) throw new Error(`no module has registered ${kind} as a subject of documents`);
  return source;
}

export function findSource(kind: SubjectKind): SubjectSource | undefined {
  return sources.get(kind);
}
