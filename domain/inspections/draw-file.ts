import { z } from 'zod';

export const drawMethod = z.enum(['anzhi-draw-1', 'anzhi-draw-2']);
const entry = z.object({ id: z.string(), name: z.string() });
const placed = entry.extend({ hash: z.string() });

/**
 * A draw as anybody may have it: the list with its hash, the seed, the result. Officers by the number of their certificate; in draws of the
 * first method, whose list held names, by nothing but the id.
 */
export const drawFile = z.object({
  form: z.literal('anzhi-draw-file-1'),
  id: z.string(),
  title: z.string(),
  unitName: z.string(),
  campaign: z.object({ zh: z.string(), en: z.string() }).nullable(),
  scopeWords: z.string(),
  state: z.enum(['published', 'drawn', 'withdrawn']),
  method: drawMethod,
  firms: z.array(entry).min(1).max(10_000),
  officers: z.array(entry).min(2).max(1_000),
  firmsWanted: z.number().int().min(1),
  officersPerFirm: z.number().int().min(2),
  listHash: z.string().regex(/^[0-9a-f]{64}$/),
  seedSource: z.string(),
  publishedAt: z.string(),
  seed: z.string().nullable(),
  result: z.array(placed.extend({ officers: z.array(placed) })).nullable(),
  drawnAt: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
});
export type DrawFile = z.infer<typeof drawFile>;
