import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, caseBody, type CaseBodyOfTest, issuePaper, serveDirectly, unitParty } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { applyDueDivisionChanges } from '../organisation/apply-due-division-changes.ts';
import { recountFigures } from './recount-figures.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let city: Caller;
let elsewhere: Caller;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-06-22');
  body = await caseBody(server, '320683.enforcement');
  city = await server.as(await server.account('320600.government', 'government'));
  elsewhere = await server.as(await server.account('320684.government', 'government'));
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const detail = (id: string, call = body.first) => made(call('GET', `/api/cases/${id}`));
const ok = (id: string, path: string, given: object) => made(actOnCase(body.first, id, path, given));
const listed = async (call: Caller, region: string): Promise<string[]> =>
  (await made(call('GET', `/api/cases?region=${region}`))).rows.map((row: { id: string }) => row.id);

async function notifiedCase(day: string): Promise<{ id: string; partyId: string; filing: string }> {
  const clue = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: day, knownOn: day, sector: 3 };
  const given = { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [unitParty] };
  const { id, partyIds } = await made(body.first('POST', '/api/cases', given));
  const filing = await made(issuePaper(body, 'filing', id));
  await ok(id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: day, holderId: body.ids.first });
  const basis = { broken: [{ law: 'safety-law-2002', article: 21 }], basis: [{ law: 'safety-law-2002', article: 82, item: 3 }] };
  const range = { leastYuan: 1000, mostYuan: 50_000, reason: '在幅度内取中。', ...basis };
  const proposal = { isPenalty: true, kinds: ['fine'], fineYuan: 9000, ...range, words: '处罚款¥9000元的行政处罚。' };
  await ok(id, 'propose-penalty', { partyId: partyIds[0], proposal });
  await ok(id, 'finish-investigation', { text: '虚构：调查终结。' });
  const notice = await made(issuePaper(body, 'penalty-notice', id, partyIds[0]));
  await made(serveDirectly(body, notice.id, day));
  return { id, partyId: partyIds[0], filing: filing.number };
}

test('a case opened in 通州市 is heard, decided, paid, closed and archived in 通州区: same body, same numbers on, same figures', async () => {
  const { id, partyId, filing } = await notifiedCase('2009-06-22');
  expect(await listed(city, '320683000')).toEqual([id]);
  const before = await detail(id);

  server.setDay('2009-07-07');
  expect(await server.system(applyDueDivisionChanges)).toBe(1);
  const after = await detail(id);
  expect([after.number, after.filingNumber, after.regionCode]).toEqual([before.number, filing, '320612000']);
  expect([await listed(city, '320612000'), await listed(city, '320683000')]).toEqual([[id], []]);
  expect((await elsewhere('GET', `/api/cases/${id}`)).status).toBe(404);

  await ok(id, 'defence', { partyId, day: '2009-07-07', text: '虚构：请求从轻。' });
  await ok(id, 'answer-defence', { partyId, text: '虚构：不予采纳。', agrees: false });
  const decision = await made(issuePaper(body, 'penalty-decision-unit', id, partyId));
  await made(serveDirectly(body, decision.id, '2009-07-07'));
  expect((await detail(id)).duties.length).toBeGreaterThan(0);
  const accountant = await server.as(await server.account('320683.enforcement', 'accountant'));
  const paid = { purpose: 'fine', amount: 900_000, receivedOn: '2009-07-07', receipt: '虚构-1' };
  await made(accountant('POST', `/api/cases/${id}/payments`, { partyId, ...paid }));
  await made(issuePaper(body, 'closing', id));
  await ok(id, 'archive', { text: 'ten' });
  expect(await detail(id, city)).toMatchObject({ state: 'archived', regionCode: '320612000', fineYuan: 9000 });

  // The next case of the body goes on from the last number of each kind of paper.
  const next = await notifiedCase('2009-07-07');
  expect([filing, next.filing].map((number) => Number(/(\d+)号$/.exec(number)?.[1]))).toEqual([1, 2]);
  expect(await server.system(recountFigures)).toMatchObject({ byCell: [], byRecord: [], byCube: [] });
}, 120_000);
