import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual } from './page.ts';

export const problemTemplate = defineEndpoint({
  id: 'problemTemplate',
  method: 'GET',
  path: '/api/problems/template',
  access: { permission: 'imports.run' },
  summary: { zh: '问题登记模板（Excel）', en: 'The workbook to fill in' },
  output: z.unknown(),
  answers: 'bytes',
});

export const importProblems = defineEndpoint({
  id: 'importProblems',
  method: 'POST',
  path: '/api/problems/import',
  access: { permission: 'imports.run' },
  summary: { zh: '导入问题台账（全部合格才写入）', en: 'Import problems: all rows or none' },
  takes: 'files',
  bodyLimit: 32 * 1024 * 1024,
  output: z.object({
    /** Rows that were read. */
    rows: z.number(),
    /** Problems registered: all rows, or 0. */
    registered: z.number(),
    /** The same file was brought in before: nothing was written now. */
    importedBefore: z.object({ at: z.string(), problems: z.number() }).nullable(),
    numbers: z.array(z.object({ from: z.string(), to: z.string(), count: z.number() })),
    faults: z.number(),
    /** The first faults in words. */
    firstFaults: z.array(z.object({ row: z.number(), column: z.string(), words: bilingual })),
    /** The file as it came, with each fault beside its cell. */
    returned: z.object({ name: z.string(), base64: z.string() }).nullable(),
  }),
  refusals: [
    { status: 400, code: 'broken-workbook' },
    { status: 409, code: 'no-campaign' },
    { status: 413, code: 'too-large' },
  ],
});
