import type { z } from 'zod';
import type { reviewLegality as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';
import { writeOpinion } from './write-opinion.ts';

/** The legal review of what is proposed, by one who does not handle the case. 行政处罚法第五十八条 */
export function reviewLegality(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { agrees, text } = body;
  return moveCase(work, id, { act: 'reviewLegality', agrees, text }, body, (moved) =>
    writeOpinion(work, moved, { kind: 'review', day: work.today, personId: work.viewer.personId, agrees, words: text }),
  );
}
