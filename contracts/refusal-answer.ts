import { z } from 'zod';

/** The one form of every refusal: what is wrong, where, and what to do, in the language asked for. */
export const refusalAnswer = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** 412: the record as it stands now, and what differs from the caller's version. */
  current: z.unknown().optional(),
  requestId: z.string(),
});
export type RefusalAnswer = z.infer<typeof refusalAnswer>;
