import type { z } from 'zod';
import type { proposePenalty as endpoint } from '../../../contracts/case-acts.ts';
import { penaltyWordsOf } from '../../../domain/cases/penalty-words.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Proposes the penalty of one party, or none: kinds, sum within the band of the law that applies, factors and reason are kept with the case. */
export function proposePenalty(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { broken, basis, words, ...proposal } = body.proposal;
  return moveCase(work, id, { act: 'proposePenalty', partyId: body.partyId, proposal }, body, async () => {
    await work.db
      .updateTable('case_parties')
      .set({ proposal: JSON.stringify({ broken, basis, words: words || (proposal.isPenalty && penaltyWordsOf(proposal)) || '' }) })
      .where('id', '=', body.partyId ?? '0')
      .execute();
  });
}
