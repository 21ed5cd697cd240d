import type { z } from 'zod';
import type { extendPeriod as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Extends the period of the case within what the rule in force allows. 总局令第15号第三十一条 */
export function extendPeriod(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  return moveCase(work, id, { act: 'extendPeriod', days: body.days, document: body.document, decidedBy: body.decidedBy, reason: body.reason }, body);
}
