import type { CaseFacts } from '../../../domain/cases/case-facts.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import type { Work } from '../../platform/work.ts';
import { peopleNamed } from './people-named.ts';

/** What documents say of the legal review and of the discussion by the heads. */
export async function opinionFacts(work: Work, { id, review, discussion }: CaseFacts): Promise<DocumentRecordFacts> {
  const rows = await work.db.selectFrom('case_opinions').select(['seq', 'words']).where('case_id', '=', id).execute();
  const wordsOf = (seq: number) => rows.find((one) => one.seq === seq)?.words;
  const [reviewer] = review ? await peopleNamed(work, [review.personId]) : [];
  return {
    ...(review && { reviewedOn: review.on, reviewedBy: reviewer?.name, reviewOpinion: wordsOf(review.seq) }),
    ...(discussion && {
      discussedOn: discussion.on,
      discussionPeople: await peopleNamed(work, discussion.attendeeIds),
      discussionConclusion: wordsOf(discussion.seq),
    }),
  };
}
