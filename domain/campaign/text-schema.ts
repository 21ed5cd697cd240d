import { z } from 'zod';
import { isDay } from '../calendar/day.ts';

/** Words that a user reads: always in both languages. */
export const text = z.strictObject({ zh: z.string().min(1).max(2000), en: z.string().min(1).max(4000) });
export type Text = z.output<typeof text>;

/** A day in China, YYYY-MM-DD, that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, { error: 'must be an existing day, YYYY-MM-DD' });

/** A name that records and other parts of the file point to: lower case, digits and hyphens. */
export const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60);

/** How sure we are of a source: high = its text was read; medium = well known; low = 待核实, to be confirmed before relied on. */
export const confidence = z.enum(['high', 'medium', 'low']);

/** A paragraph of the plan, such as 四(一)1. */
export const clauseReference = z.string().regex(/^[一二三四五六七八九十]+(\([一二三四五六七八九十]+\)\d{0,2})?$/);

/** Number of a sector: one bit of a viewer's mask, the same across campaigns. */
export const sectorNumber = z.int().min(1).max(60);

/** A span of days, both included. */
export const daySpan = { from: day, to: day };
