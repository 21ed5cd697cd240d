import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, issuePaper, serveDirectly, unitParty } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { foldDeltas } from '../figures/fold-deltas.ts';
import { recountFigures } from './recount-figures.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let accountant: Caller;
let caseId: string;
let partyId: string;
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
  accountant = await server.as(await server.account('320102.enforcement', 'accountant'));
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const proposal = {
  isPenalty: true,
  kinds: ['warning', 'fine'],
  fineYuan: 800,
  leastYuan: 0,
  mostYuan: 20_000,
  reason: '情节轻微。',
  broken: [{ law: 'safety-law-2002', article: 21 }],
  basis: [{ law: 'safety-law-2002', article: 82, item: 3 }],
  words: '警告，罚款人民币捌佰元整（¥800.00）。',
};

/** A figure of May with the records behind it. */
async function figure(measure: string) {
  const { value, rows } = await made(body.first('GET', `/api/figures/records?measure=${measure}&periodFrom=2009-05&periodTo=2009-05`));
  return { value, opens: rows.map((row: any) => row.opens), values: rows.map((row: any) => row.value) };
}

test('a decision counts once under its heaviest kind, with the sum decided, and opens its case', async () => {
  const clue = {
    cause: 'training',
    source: 'inspection',
    facts: '虚构：从业人员未经培训上岗',
    actOn: '2009-05-01',
    knownOn: '2009-05-04',
    sector: 3,
  };
  const handlerIds = [body.ids.first, body.ids.second];
  caseId = (await made(body.first('POST', '/api/cases', { ...clue, procedure: 'simple', handlerIds, parties: [unitParty] }))).id;
  partyId = (await made(body.first('GET', `/api/cases/${caseId}`))).partyList[0].id;
  await made(actOnCase(body.first, caseId, 'propose-penalty', { partyId, proposal }));
  const decision = await made(issuePaper(body, 'spot-penalty-unit', caseId, partyId));
  await made(serveDirectly(body, decision.id, '2009-05-04'));
  const opens = [{ kind: 'case', id: caseId }];
  expect(await figure('penalties-decided')).toEqual({ value: 1, opens, values: [1] });
  expect(await figure('fines-decided')).toEqual({ value: 80_000, opens, values: [80_000] });
  const byKind = await made(
    body.first('GET', '/api/figures/cross-table?rows=sector&columns=kind&measures=penalties-decided&periodFrom=2009-05&periodTo=2009-05'),
  );
  expect(byKind.columns.filter((_: unknown, place: number) => byKind.columnTotals[place] > 0).map((one: any) => one.names.zh)).toEqual(['罚款']);
});

test('what is paid counts on its day; a voided record counts no more', async () => {
  const pay = (amount: number) =>
    made(accountant('POST', `/api/cases/${caseId}/payments`, { partyId, purpose: 'fine', amount, receivedOn: '2009-05-04', receipt: '虚构收据1' }));
  const first = await pay(30_000);
  expect((await figure('fines-paid')).value).toBe(30_000);
  await made(accountant('POST', `/api/payments/${first.id}/void`, { version: 1, reason: '金额有误' }));
  expect((await figure('fines-paid')).value).toBe(0);
  await pay(80_000);
  expect(await figure('fines-paid')).toMatchObject({ value: 80_000, values: [80_000] });
});

test('a payment corrected counts as a difference on the day of the correction; what was counted stands', async () => {
  const [, second] = (await made(body.first('GET', `/api/cases/${caseId}/sanctions`))).parties[0].payments;
  server.setDay('2009-06-10');
  const right = { purpose: 'fine', amount: 70_000, receivedOn: '2009-06-10', receipt: '虚构收据2' };
  await made(body.leader('POST', `/api/payments/${second.id}/reverse`, { version: second.version, reason: '金额误录', right }));
  expect((await figure('fines-paid')).value).toBe(80_000);
  const june = await made(body.first('GET', '/api/figures/records?measure=fines-paid&periodFrom=2009-06&periodTo=2009-06'));
  expect([june.value, june.rows.map((row: any) => row.value).toSorted((a: number, b: number) => a - b)]).toEqual([-10_000, [-80_000, 70_000]]);
});

test('the recount finds all of it equal, folded or not', async () => {
  expect(await server.system(recountFigures)).toMatchObject({ byCell: [], byRecord: [], byCube: [] });
  await server.system(foldDeltas);
  const recount = await server.system(recountFigures);
  expect(recount).toMatchObject({ byCell: [], byRecord: [], byCube: [] });
  expect(recount.records).toBeGreaterThan(1);
});
