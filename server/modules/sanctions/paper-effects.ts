import type { Words } from '../../../domain/law/words.ts';
import type { Work } from '../../platform/work.ts';
import type { SubjectDocument, WithdrawnService } from '../documents/for-other-modules.ts';

/** What a paper of a case does to the records beside it. Throws Refused where their tables do not allow it; nothing is issued then. */
export interface Effect {
  onIssued?(work: Work, document: SubjectDocument): Promise<void>;
  onServed?(work: Work, document: SubjectDocument): Promise<void>;
  onServiceWithdrawn?(work: Work, document: SubjectDocument, withdrawn: WithdrawnService): Promise<void>;
  /** Why the paper may not be voided: what it brought about still stands; null where it may. */
  bindsOn?(work: Work, document: SubjectDocument): Promise<Words | null>;
}
