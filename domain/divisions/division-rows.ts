import { z } from 'zod';
import { isDay } from '../calendar/day.ts';
import { csvRows } from './csv-rows.ts';

const sixDigits = z.string().regex(/^\d{6}$/, { error: 'must be six digits' });
const name = z.string().min(1);

const divisionRow = z.strictObject({
  code: z.string().regex(/^\d{6}(\d{3})?$/, { error: 'must be six or nine digits' }),
  name,
  level: z.enum(['province', 'city', 'county', 'development-zone', 'township']),
  parent: z.union([z.literal(''), sixDigits]),
});

const unit = z.strictObject({ code: sixDigits, name });
const effective = z.string().refine(isDay, { error: 'must be an existing day, YYYY-MM-DD' });

/** 行政区划管理条例（国务院令第704号）：行政区划的设立、撤销、更名、隶属关系变更须经批准。 */
const divisionChange = z.discriminatedUnion('kind', [
  z.strictObject({ effective, kind: z.literal('replace'), from: unit, to: unit }),
  z.strictObject({ effective, kind: z.literal('abolish'), from: unit, to: unit }),
  z
    .strictObject({ effective, kind: z.literal('rename'), from: unit, to: unit })
    .refine((change) => change.from.code === change.to.code, { error: 'a rename keeps the code; use replace for a new one' }),
  z.strictObject({ effective, kind: z.literal('create'), to: unit }),
]);

/** A division of the newest edition. */
export type DivisionRow = z.output<typeof divisionRow>;

/**
 * A change at county level on its day of effect: replaced under a new code, abolished into another, renamed, created.
 */
export type DivisionChange = z.output<typeof divisionChange>;

/** Reads the list of divisions (columns code, name, level, parent). Throws Error naming the row and its fault. */
export function readDivisionRows(csv: string): DivisionRow[] {
  return csvRows(csv).map((row, index) => parsed(divisionRow, row, index));
}

/** Reads the list of changes (columns effective, kind, from_code, from_name, to_code, to_name). Throws Error naming the row and its fault. */
export function readDivisionChanges(csv: string): DivisionChange[] {
  return csvRows(csv).map((row, index) => {
    const to = { code: row.to_code, name: row.to_name };
    const from = row.from_code === '' ? undefined : { code: row.from_code, name: row.from_name };
    const change = { effective: row.effective, kind: row.kind, ...(from && { from }), to };
    return parsed(divisionChange, change, index);
  });
}

function parsed<Schema extends z.ZodType>(schema: Schema, row: unknown, index: number): z.output<Schema> {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  throw new Error(`Row ${index + 1}: ${result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
}
