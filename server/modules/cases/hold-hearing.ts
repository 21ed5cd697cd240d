import type { z } from 'zod';
import type { holdHearing as endpoint } from '../../../contracts/case-acts.ts';
import type { Work } from '../../platform/work.ts';
import { endHearing } from './end-hearing.ts';
import { moveCase, type CaseActAnswer } from './move-case.ts';

/** Records that the hearing was held, its course and the host's opinion. */
export function holdHearing(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<CaseActAnswer> {
  const { partyId, text } = body;
  return moveCase(work, id, { act: 'holdHearing', partyId, text }, body, () => endHearing(work, partyId ?? '0', text));
}
