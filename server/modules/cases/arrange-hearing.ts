import type { z } from 'zod';
import type { arrangeHearing as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';
import { peopleOfHearing, writeHearing } from './write-hearing.ts';

/** Sets day, place, host, panel and clerk of a hearing; none of them investigated. Its notice is owed seven days before. 行政处罚法第六十四条 */
export function arrangeHearing(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { partyId, day, text } = body;
  return moveCase(
    work,
    id,
    async ({ record }) => ({ act: 'arrangeHearing', partyId, day, text, people: await peopleOfHearing(work, record.unit_id, body) }),
    body,
    ({ record }) => writeHearing(work, record, body),
  );
}
