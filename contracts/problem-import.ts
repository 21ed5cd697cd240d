import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { workbookAnswer, workbookBodyLimit } from './workbook-answer.ts';

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
  bodyLimit: workbookBodyLimit,
  output: workbookAnswer.extend({
    /** The same file was brought in before, then: nothing was written now. */
    importedBefore: z.object({ at: z.string(), problems: z.number() }).nullable(),
    /** First and last number of each series. */
    numbers: z.array(z.object({ from: z.string(), to: z.string(), count: z.number() })),
  }),
  refusals: [
    { status: 422, code: 'broken-workbook' },
    { status: 409, code: 'no-campaign' },
    { status: 409, code: 'import-under-way' },
    { status: 413, code: 'too-large' },
  ],
});
