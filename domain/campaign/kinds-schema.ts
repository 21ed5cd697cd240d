import { z } from 'zod';
import { clauseReference, confidence, day, key, sectorNumber, text } from './text-schema.ts';

/** A legal basis and the days it is in force; without `to` it still is. */
const datedBasis = z.strictObject({ from: day, to: day.optional(), text, confidence });
export type DatedBasis = z.output<typeof datedBasis>;

const subKind = z.strictObject({
  code: z.string().regex(/^[1-9]\d?\.[1-9]\d?$/),
  names: text,
  basis: z.array(datedBasis).max(20).optional(),
});

/** A kind of illegal act that the plan strikes at. */
export const illegalActKind = z.strictObject({
  code: z.string().regex(/^[1-9]\d?$/),
  key,
  names: text,
  /** For narrow table heads. */
  shortNames: text,
  clause: clauseReference,
  subKinds: z.array(subKind).max(20),
  basis: z.array(datedBasis).max(30),
  usualOutcome: text,
  /** The registrant must write in words what the act is. */
  needsWords: z.boolean(),
});
export type IllegalActKind = z.output<typeof illegalActKind>;

export const hazardGrade = z.strictObject({
  code: z.enum(['general', 'major']),
  names: text,
  definition: text,
  basis: text,
  /** Only a clause of a standard makes a hazard of this grade. */
  needsStandard: z.boolean(),
});

/** A standard by whose clauses a hazard is major. */
export const hazardStandard = z.strictObject({
  key,
  names: text,
  reference: z.string().min(1).max(120),
  from: day,
  to: day.optional(),
  sectors: z.union([z.literal('all'), z.array(sectorNumber).min(1)]),
  /** Clauses to choose from; an empty list: the officer writes the clause. */
  clauses: z.array(z.strictObject({ reference: z.string().min(1).max(40), text })).max(200),
  confidence,
});
export type HazardStandard = z.output<typeof hazardStandard>;

/** Words in a description that suggest how it reads: advice on the form, never a decision. */
export const readingCue = z.strictObject({
  key,
  reads: z.enum(['illegal-act', 'hazard']),
  kind: z.string().optional(),
  grade: z.enum(['general', 'major']).optional(),
  words: z.strictObject({
    zh: z.array(z.string().min(1).max(40)).min(1).max(60),
    en: z.array(z.string().min(2).max(60)).min(1).max(60),
  }),
  advice: text,
});
