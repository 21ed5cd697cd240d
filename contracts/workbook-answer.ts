import { z } from 'zod';

/**
 * The answer to a filled-in workbook. All or nothing: where one row has a fault, nothing is written and the file comes
 * back with every fault beside its cell, in base64, so that nothing is kept on the server for fetching later.
 */
export const workbookAnswer = z.object({
  outcome: z.enum(['imported', 'faults']),
  rows: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  faultyRows: z.number().int(),
  faults: z.number().int(),
  /** The first faults in words, for the page: row as numbered in the sheet, heading, what is wrong. */
  first: z.array(z.object({ row: z.number().int(), heading: z.string(), words: z.string() })),
  file: z.object({ name: z.string(), base64: z.string() }).nullable(),
});
export type WorkbookAnswer = z.infer<typeof workbookAnswer>;

/** Largest upload: 20 MB of file and a little for the form around it. */
export const workbookBodyLimit = 21 * 1024 * 1024;
