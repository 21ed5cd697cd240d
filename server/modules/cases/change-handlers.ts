import type { z } from 'zod';
import type { changeHandlers as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { handlersOf } from './case-officers.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Hands the case to other officers of the body, with the reason. 行政处罚法第四十二条、第四十三条 */
export function changeHandlers(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(
    work,
    id,
    async ({ record }) => ({ act: 'changeHandlers', handlers: await handlersOf(work, record.unit_id, body.handlerIds), reason: body.reason }),
    body,
  );
}
