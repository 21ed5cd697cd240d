import type { Day } from '../calendar/day.ts';
import type { PaperWords } from './printed-text.ts';

/** A row of the approval chain; name and day are empty until the step has spoken. */
export interface PaperOpinion {
  readonly zh: string;
  readonly opinion: string;
  readonly name: string;
  readonly day: Day | '';
}

/** What a layout makes its parts from; printedDay is blank on a draft. */
export interface PaperContent extends PaperWords {
  readonly printedDay: string;
  readonly opinions: readonly PaperOpinion[] | undefined;
}
