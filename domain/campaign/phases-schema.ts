import { z } from 'zod';
import { unitSelector } from './organisation-schema.ts';
import { clauseReference, confidence, daySpan, key, sectorNumber, text } from './text-schema.ts';

const phaseTask = z.strictObject({
  clause: clauseReference,
  names: text,
  words: text,
  owedBy: z.array(unitSelector).min(1).max(10),
  /** Duties of this file by which the task is fulfilled. */
  duties: z.array(key).max(20).optional(),
});

export const phase = z.strictObject({
  key,
  number: z.int().min(1).max(20),
  names: text,
  ...daySpan,
  clause: clauseReference,
  tasks: z.array(phaseTask).min(1).max(40),
  /** Focus tags that this phase switches on. */
  focusTags: z.array(key).max(40),
});
export type Phase = z.output<typeof phase>;

export const keyPeriod = z.strictObject({ key, names: text, ...daySpan, clause: clauseReference, basis: text, confidence });
export type KeyPeriod = z.output<typeof keyPeriod>;

export const focusTag = z.strictObject({
  key,
  names: text,
  clause: clauseReference,
  sectors: z.array(sectorNumber).min(1).max(60),
});
export type FocusTag = z.output<typeof focusTag>;

export const planClause = z.strictObject({ reference: clauseReference, names: text });

/** One row of the responsibility matrix: who leads and who takes part under a clause. */
export const responsibility = z.strictObject({
  clause: clauseReference,
  lead: z.array(unitSelector).min(1).max(10),
  takePart: z.array(unitSelector).max(10).optional(),
});
