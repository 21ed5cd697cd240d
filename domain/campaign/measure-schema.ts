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

/** Only these kinds of penalty, measure or transfer. */
const ofKind = z.strictObject({ kinds: z.array(key).min(1).max(20) }).optional();
/** Money is counted in fen: 100 shows yuan, 1000000 ten thousand yuan. */
const divideBy = z.literal([1, 100, 1_000_000]).default(1);

const overPenalty = z.strictObject({
  ...common,
  over: z.literal('penalty'),
  moment: z.literal('decided'),
  where: ofKind,
  value: z.enum(['one', 'fine', 'confiscated']).default('one'),
  divideBy,
});

const overPayment = z.strictObject({
  ...common,
  over: z.literal('payment'),
  moment: z.literal('received'),
  value: z.enum(['one', 'paid']).default('one'),
  divideBy,
});

const overMeasure = z.strictObject({
  ...common,
  over: z.literal('measure'),
  moment: z.enum(['taken', 'lifted']),
  where: ofKind,
  value: z.enum(['one', 'persons']).default('one'),
});

const overTransfer = z.strictObject({
  ...common,
  over: z.literal('transfer'),
  moment: z.literal('handedOver'),
  where: ofKind,
  value: z.enum(['one', 'persons']).default('one'),
});

/** A figure as a declaration: which records, which filter, at which moment, counting what. */
export const measure = z.discriminatedUnion('over', [overProblem, overCheck, overPenalty, overPayment, overMeasure, overTransfer]);
export type Measure = z.output<typeof measure>;

/** By how much a measure's whole number is divided to be shown. */
export function divisorOf(measure: Measure | undefined): number {
  return measure && 'divideBy' in measure ? measure.divideBy : 1;
}
