import { z } from 'zod';
import { key, text } from './text-schema.ts';

/** Moments of a problem's life at which it is counted. */
const problemMoments = ['registered', 'handled', 'correctedOnSpot', 'orderedToRectify', 'claimedDone', 'closed', 'passedAccepted', 'raised'] as const;

/** Moments of a check: every check made, or only the first at a firm (so that firms are counted, not visits). */
const checkMoments = ['made', 'firstAtFirm'] as const;

const common = {
  id: key,
  name: text,
  unit: text,
  /** May units be ranked by it? Plain numbers of checks, cases and fines may not (see rankable-figures.ts). */
  rankable: z.boolean(),
  basis: text,
};

const where = z.strictObject({
  nature: z.enum(['illegal-act', 'hazard']).optional(),
  grade: z.enum(['general', 'major']).optional(),
  wasOrdered: z.boolean().optional(),
});

const overProblem = z.strictObject({
  ...common,
  over: z.literal('problem'),
  moment: z.enum(problemMoments),
  where: where.optional(),
  value: z.literal('one').default('one'),
});

const overCheck = z.strictObject({
  ...common,
  over: z.literal('check'),
  moment: z.enum(checkMoments),
  value: z.enum(['one', 'officers', 'teams']).default('one'),
});

/** A figure as a declaration: which records, which filter, at which moment, counting what. */
export const measure = z.discriminatedUnion('over', [overProblem, overCheck]);
export type Measure = z.output<typeof measure>;
