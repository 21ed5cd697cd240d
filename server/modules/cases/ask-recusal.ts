import type { z } from 'zod';
import type { askRecusal as endpoint } from '../../../contracts/case-acts.ts';
import { hasHandled } from '../../../domain/cases/who-took-part.ts';
import type { Work } from '../../platform/work.ts';
import { memberOf } from './case-officers.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records that someone who handles, hosts, reviews or decides is to be recused, by himself or a party. The inquiry goes on meanwhile. 行政处罚法第四十三条 */
export function askRecusal(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(
    work,
    id,
    async ({ record, facts }) => {
      if (!hasHandled(facts, body.personId)) await memberOf(work, record.unit_id, body.personId, 'personId');
      return { act: 'askRecusal', people: [body.personId], day: body.day, reason: body.reason };
    },
    body,
  );
}
