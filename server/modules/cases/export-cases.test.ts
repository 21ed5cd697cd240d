import exceljs from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseBody, type CaseBodyOfTest, issuePaper, sparedCase, unitParty } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let filed: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-04');
  body = await caseBody(server);
  await sparedCase(body);
  const clue = {
    cause: 'licensing',
    source: 'tip-off',
    facts: '虚构：=HYPERLINK("x") 无证经营',
    actOn: '2009-05-01',
    knownOn: '2009-05-04',
    sector: 3,
  };
  const opened = await made(body.first('POST', '/api/cases', { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [unitParty] }));
  await made(issuePaper(body, 'filing', opened.id));
  filed = opened.number;
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

async function sheet(call: Caller, query = ''): Promise<string[][]> {
  const { status, raw } = await call('GET', `/api/cases/export${query}`);
  expect(status).toBe(200);
  const book = new exceljs.Workbook();
  await book.xlsx.load(raw as never);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map((cell) => String(cell ?? ''))));
  return rows;
}

test('the register as a workbook: what the list shows, by its filters, in its order; who took it out stands in the log', async () => {
  const all = await sheet(body.leader, '?sort=number');
  expect(all[0]?.slice(0, 4)).toEqual(['案件编号', '立案文号', '案件名称', '当事人']);
  const listed = (await made(body.leader('GET', '/api/cases?sort=number'))).rows;
  expect(all.slice(1).map(([number]) => number)).toEqual(listed.map((row: { number: string }) => row.number));
  const [, one, ...more] = await sheet(body.first, '?state=investigating');
  expect(more).toEqual([]);
  expect(one).toEqual(expect.arrayContaining([filed, '示例机械厂（虚构）', '调查取证', '2009-05-04']));
  const lines = await server.system((work) => work.db.selectFrom('audit_log').select('details').where('act', '=', 'exportCases').execute());
  expect(lines.map(({ details }) => JSON.parse(details).rows)).toEqual([2, 1]);
});

test('another county gets none of them; a filter that is none is refused', async () => {
  const elsewhere = await server.as(await server.account('320282.enforcement', 'leader'));
  expect(await sheet(elsewhere)).toHaveLength(1);
  expect((await body.first('GET', '/api/cases/export?state=nothing')).status).toBe(400);
});
