import type { Day } from '../calendar/day.ts';
import type { Cite } from '../law/cite.ts';
import type { Confidence, Words } from '../law/words.ts';

/** In which state the firm is visited. */
export const VISIT_PHASES = [
  { id: 'building', zh: '建设施工', en: 'Being built' },
  { id: 'running', zh: '生产经营', en: 'Running' },
  { id: 'resuming', zh: '停产后复产', en: 'Resuming after a stop' },
] as const;
export type VisitPhase = (typeof VISIT_PHASES)[number]['id'];
export const visitPhaseIds = VISIT_PHASES.map(({ id }) => id) as [VisitPhase, ...VisitPhase[]];

/** A basis that is no law of the law table: a regulation or standard with its clause. */
export interface OtherBasis {
  words: Words;
  from: Day;
  to?: Day;
  confidence: Confidence;
}

/** What a fault in an item is registered as: one of the plan's kinds of illegal act, or a hazard of a grade. */
export type FoundAs =
  | { nature: 'illegal-act'; kind: string; subKind: string | null }
  | { nature: 'hazard'; grade: 'general' }
  | { nature: 'hazard'; grade: 'major'; standard: string; clause: string };

/** One row of the lists: law article -> what is looked at -> kind of problem -> document that follows. */
export interface ChecklistRow {
  key: string;
  words: Words;
  phases: readonly VisitPhase[];
  /** Fields that it is for; empty for all. */
  sectors: readonly number[];
  basis: readonly (Cite | OtherBasis)[];
  found: FoundAs;
  /** Kind of document, as in domain/documents. */
  document: string;
}
