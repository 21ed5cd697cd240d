import type { z } from 'zod';
import type { postponeHearing as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';
import { peopleOfHearing, writeHearing } from './write-hearing.ts';

/** The head puts an arranged hearing off, or changes its place or people; the notice of before counts no more. 总局令第15号第三十四条 */
export function postponeHearing(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { partyId, day, text, reason, document, isAskedByParty } = body;
  return moveCase(
    work,
    id,
    async ({ record }) => {
      const people = await peopleOfHearing(work, record.unit_id, body);
      return { act: 'postponeHearing', partyId, day, text, reason, document, isAskedByParty, people };
    },
    body,
    ({ record }) => writeHearing(work, record, body),
  );
}
