import type { z } from 'zod';
import type { discussTogether as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { memberOf } from './case-officers.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';
import { writeOpinion } from './write-opinion.ts';

/** The heads of the body discuss the penalty together: who was there, and what they agreed. 行政处罚法第五十七条第二款 */
export function discussTogether(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { agrees, text, day, hostId } = body;
  const people = [hostId, ...body.attendeeIds.filter((one) => one !== hostId)];
  return moveCase(
    work,
    id,
    async ({ record }) => {
      for (const person of people) await memberOf(work, record.unit_id, person, 'attendeeIds');
      return { act: 'discussTogether', agrees, text, day, people };
    },
    body,
    (moved) => writeOpinion(work, moved, { kind: 'discussion', day: day ?? work.today, personId: hostId, attendeeIds: people, agrees, words: text }),
  );
}
