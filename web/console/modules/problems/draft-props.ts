import type { ProblemDraftValue } from './problem-draft.ts';

/** What each part of the registration form is given: the draft, and how to change it. */
export interface DraftProps {
  value: ProblemDraftValue;
  /** Whether sending was tried, so that what is still missing is named at once. */
  tried?: boolean;
  change: (patch: Partial<ProblemDraftValue>) => void;
}
