import { z } from 'zod';

/** Query of every list: page from 1, at most 200 rows, one sort key with direction ("dueAt" or "-dueAt"). */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
  sort: z.string().max(40).optional(),
});

export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: z.array(row), total: z.number().int(), page: z.number().int(), size: z.number().int() });
}

/** A text in both languages of the console. */
export const bilingual = z.object({ zh: z.string(), en: z.string() });

export const day = z
  .string({ error: '请选择日期‖Choose the day' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '应为日期，如 2009-09-25‖a day such as 2009-09-25' });
export const regionCode = z.string().regex(/^\d{9}$/, {
  error: ({ input }) => (input === '' ? '请选择地区‖Choose the place' : '应为 9 位区划代码‖a division code of 9 digits'),
});
export const recordId = z.coerce.string().regex(/^\d{1,18}$/, { error: '请选择‖Choose one' });
export const idParams = z.object({ id: recordId });
/** Version that the caller saw; the server refuses a stale one with 412. */
export const seenVersion = z.number().int().min(1);
