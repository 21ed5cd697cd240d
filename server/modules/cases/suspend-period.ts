import type { z } from 'zod';
import type { suspendPeriod as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Leaves time out of the period of the case, where the rule in force knows it. */
export function suspendPeriod(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(
    work,
    id,
    { act: 'suspendPeriod', day: body.day, until: body.until, document: body.document, decidedBy: body.decidedBy, reason: body.reason },
    body,
  );
}
