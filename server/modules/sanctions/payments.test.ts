import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, TestApp } from '../../../tests/support/test-app.ts';
import { testApp } from '../../../tests/support/test-app.ts';
import { openCollectionDuties } from './for-other-modules.ts';
import { makeServedCase } from './made-case-for-tests.ts';

let server: TestApp;
let officer: Caller;
let leader: Caller;
let accountant: Caller;
let unitId: string;
let personId: string;

beforeAll(async () => {
  server = await testApp();
  server.setDay('2024-03-01');
  const account = await server.account('320102.enforcement', 'officer');
  ({ unitId, personId } = account);
  officer = await server.as(account);
  leader = await server.as(await server.account('320102.enforcement', 'leader'));
  accountant = await server.as(await server.account('320102.enforcement', 'accountant'));
});
afterAll(() => server.close());

let count = 0;
const served = (servedOn: string, fineYuan: number, more: object = {}) => {
  count += 1;
  return makeServedCase(server, { unitId, personId, number: `（宁玄）应急罚〔2024〕${count}号`, decidedOn: servedOn, servedOn, fineYuan, ...more });
};
const moneyOf = async (id: string) => (await officer('GET', `/api/cases/${id}/sanctions`)).body.parties[0];
const stateOf = async (id: string) =>
  (await server.system((work) => work.db.selectFrom('cases').select('state').where('id', '=', id).executeTakeFirstOrThrow())).state;
const dutiesOf = async (id: string) => {
  const rows = await server.system((work) =>
    work.db.selectFrom('duties').select(['kind', 'done_at']).where('subject_kind', '=', 'case').where('subject_id', '=', id).execute(),
  );
  return rows.filter(({ done_at: done }) => done === null).map(({ kind }) => kind);
};
const pay = (id: string, partyId: string, amount: number, more: object = {}) =>
  accountant('POST', `/api/cases/${id}/payments`, { partyId, purpose: 'fine', amount, receivedOn: '2024-03-01', receipt: '虚构票据1', ...more });

test('by hand: who may, how much, paid up is told to the case', async () => {
  const { id, partyId } = await served('2024-02-20', 10_000);
  expect((await officer('POST', `/api/cases/${id}/payments`, {})).status).toBe(403);
  expect((await pay(id, partyId, 0)).status).toBe(400);
  expect((await pay(id, partyId, 1_000_001)).body.fields[0].path).toBe('amount');
  expect((await pay(id, partyId, 400_000)).status).toBe(200);
  expect(await moneyOf(id)).toMatchObject({ state: 'not-due', open: { fine: 600_000 }, dueOn: '2024-03-06' });
  expect(await stateOf(id)).toBe('served');
  expect((await pay(id, partyId, 600_000)).status).toBe(200);
  expect(await moneyOf(id)).toMatchObject({ state: 'settled', openInAll: 0 });
  expect(await stateOf(id)).toBe('performed');
  const shown = (await officer('GET', `/api/cases/${id}`)).body;
  const told = { zh: '缴款 10,000.00 元，票据 虚构票据1', en: '10,000.00 yuan paid, receipt 虚构票据1' };
  expect(shown.moves.at(-1)).toMatchObject({ act: 'recordPaid', told, reason: '', text: '' });
  expect(shown.partyList[0].outcome.performances).toMatchObject([{ how: 'paid', proof: told }]);
  const other = await server.as(await server.account('320104.enforcement', 'accountant'));
  expect(
    (await other('POST', `/api/cases/${id}/payments`, { partyId, purpose: 'fine', amount: 1, receivedOn: '2024-03-01', receipt: 'x' })).status,
  ).toBe(404);
  const [payment] = (await moneyOf(id)).payments;
  expect((await accountant('POST', `/api/payments/${payment.id}/void`, { version: 1, reason: '错登' })).status).toBe(409);
});

test('a wrong record is voided with its reason, once, by the version seen', async () => {
  const { id, partyId } = await served('2024-02-20', 10_000);
  const made = (await pay(id, partyId, 100)).body;
  const voiding = (version: number) => accountant('POST', `/api/payments/${made.id}/void`, { version, reason: '登记有误' });
  expect((await voiding(2)).status).toBe(412);
  expect((await voiding(1)).status).toBe(200);
  expect((await voiding(2)).status).toBe(409);
  expect(await moneyOf(id)).toMatchObject({ paid: { fine: 0 }, payments: [{ isVoided: true, voidReason: '登记有误' }] });
});

const line = (serial: string, number: string, more: object = {}) => ({
  serial,
  receivedOn: '2024-02-28',
  amount: '2000.00',
  payer: '示例',
  decisionNumber: number,
  ...more,
});

test('the bank: all lines or none, every fault by its line, the same serial number once', async () => {
  const { id } = await served('2024-02-20', 2_000);
  const number = `（宁玄）应急罚〔2024〕${count}号`;
  const send = (lines: object[]) => accountant('POST', '/api/bank-feeds', { bank: '示例银行（虚构）', lines });
  const returned = await send([line('A1', number), line('A2', '没有的文号'), line('A3', number, { amount: 'x', receivedOn: '2024-13-01' })]);
  expect(returned.body).toMatchObject({ outcome: 'returned', added: 0, lines: 3 });
  expect(returned.body.faults.map((one: { line: number; field: string }) => `${one.line} ${one.field}`)).toEqual([
    '2 decisionNumber',
    '3 receivedOn',
    '3 amount',
  ]);
  expect((await moneyOf(id)).payments).toEqual([]);
  expect((await send([line('A1', number)])).body).toMatchObject({ outcome: 'received', added: 1, known: 0, amount: 200_000 });
  expect(await stateOf(id)).toBe('performed');
  expect((await send([line('A1', number)])).body).toMatchObject({ outcome: 'received', added: 0, known: 1, amount: 0 });
  const changed = await send([line('A1', number, { amount: '3000' })]);
  expect(changed.body.faults[0].zh).toContain('与本行不符');
  expect((await moneyOf(id)).payments).toHaveLength(1);
  const feeds = (await accountant('GET', '/api/bank-feeds')).body;
  expect(feeds).toMatchObject({ total: 3, rows: [{ outcome: 'returned' }, { bank: '示例银行（虚构）', added: 1, amount: 200_000 }, { added: 0 }] });
  const together = await Promise.all([send([line('B1', number)]), send([line('B1', number)])]);
  expect(together.map(({ body }) => body.added).toSorted()).toEqual([0, 1]);
});

/** Heads of a file as a bank's own system writes it: 流水号,缴款日期,金额,处罚决定书文号 */
const headsInGb18030 = 'c1f7cbaebac52cbdc9bfeec8d5c6da2cbdf0b6ee2cb4a6b7a3bef6b6a8cae9cec4bac5';

test('a file of the bank, in GB18030 as in UTF-8', async () => {
  const { id } = await served('2024-02-20', 2_000, { number: 'GB-1' });
  const boundary = 'a-boundary-of-a-test';
  const part = (name: string, more = '') => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const upload = (bank: string, csv: Buffer) =>
    accountant(
      'POST',
      '/api/bank-feeds/file',
      Buffer.concat([
        Buffer.from(`${part('bank')}${bank}\r\n${part('file', '; filename="example.csv"')}`),
        csv,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
      { 'content-type': `multipart/form-data; boundary=${boundary}` },
    );
  const lines = (serial: string) => `\n${serial},20240228,"1,000.00",GB-1\n`;
  const gb18030 = Buffer.concat([Buffer.from(headsInGb18030, 'hex'), Buffer.from(lines('C1'))]);
  expect((await upload('', gb18030)).body.fields[0].path).toBe('bank');
  expect((await upload('示例银行（虚构）', gb18030)).body).toMatchObject({ outcome: 'received', added: 1 });
  const utf8 = Buffer.from(`流水号,缴款日期,金额,处罚决定书文号${lines('C1')}C2,20240228,1,GB-2\n`);
  expect((await upload('示例银行（虚构）', utf8)).body).toMatchObject({ outcome: 'returned', faults: [{ line: 3, field: 'decisionNumber' }] });
  expect((await moneyOf(id)).paid.fine).toBe(100_000);
});

test('instalments by the head alone; the parts are what is open; ended, the original day counts again', async () => {
  const { id, partyId } = await served('2024-02-10', 10_000);
  const items = [
    { dueOn: '2024-04-01', amount: 500_000 },
    { dueOn: '2024-05-01', amount: 500_000 },
  ];
  const plan = (call: Caller, body: object) =>
    call('POST', `/api/cases/${id}/payment-plans`, { partyId, kind: 'instalments', items, document: '缴批1号', reason: '虚构：资金困难', ...body });
  expect((await plan(officer, {})).status).toBe(403);
  expect((await plan(leader, { items: items.slice(0, 1) })).body.fields).toHaveLength(2);
  const made = await plan(leader, {});
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  expect((await plan(leader, {})).status).toBe(409);
  expect(await moneyOf(id)).toMatchObject({ state: 'not-due', nextDue: '2024-04-01', parts: [{ amount: 500_000 }, { amount: 500_000 }] });
  server.setDay('2024-04-03');
  expect(await moneyOf(id)).toMatchObject({ state: 'overdue', owed: { 'add-on': 4 * 30_000 + 2 * 15_000 } });
  expect((await leader('POST', `/api/payment-plans/${made.body.id}/end`, { version: 1, reason: '未按期缴纳' })).status).toBe(200);
  server.setDay('2024-03-01');
});

test('overdue: reminder, urge, court; each duty once and settled by its step', async () => {
  server.setDay('2024-03-01');
  const { id, partyId } = await served('2024-01-10', 10_000);
  const step = (kind: string, onDay: string, more: object = {}) =>
    officer('POST', `/api/cases/${id}/collection-steps`, { partyId, kind, onDay, document: '文书1号', ...more });
  await server.system(openCollectionDuties);
  await server.system(openCollectionDuties);
  expect(await dutiesOf(id)).toEqual(['fine-collection', 'fine-reminder']);
  expect((await step('court-application', '2024-03-01')).body.code).toBe('act-not-now');
  expect((await step('reminder', '2024-03-01')).status).toBe(200);
  expect(await dutiesOf(id)).toEqual(['fine-collection']);
  server.setDay('2024-08-20');
  await server.system(openCollectionDuties);
  expect(await dutiesOf(id)).toEqual(['fine-collection', 'performance-urge', 'court-application']);
  expect((await step('urge', '2024-08-01')).status).toBe(200);
  expect((await step('court-application', '2024-08-15')).status).toBe(409);
  expect((await step('court-application', '2024-08-16')).status).toBe(200);
  expect(await dutiesOf(id)).toEqual(['fine-collection']);
  expect(await stateOf(id)).toBe('performing');
  server.setDay('2024-03-01');
});

test('reconsideration pauses the add-on fine; set aside, nothing is owed and the case is told', async () => {
  server.setDay('2024-03-01');
  const { id, partyId } = await served('2024-02-05', 10_000);
  const { dueOn } = await moneyOf(id);
  expect(dueOn).toBe('2024-02-20');
  expect((await moneyOf(id)).owed['add-on']).toBe(300_00 * 10);
  const asked = (await officer('POST', `/api/cases/${id}/remedies`, { partyId, kind: 'review', organ: '玄武区人民政府', askedOn: '2024-02-24' }))
    .body;
  expect((await moneyOf(id)).owed['add-on']).toBe(300_00 * 3);
  const act = (body: object) => officer('POST', `/api/remedies/${asked.id}/acts`, body);
  expect((await act({ act: 'acceptRemedy', version: 1, day: '2024-02-26', document: '受理1号' })).status).toBe(200);
  server.setDay('2024-04-20');
  expect(
    (await act({ act: 'concludeRemedy', version: 2, day: '2024-04-18', outcome: 'changed', document: '复决1号', reason: '裁量过重' })).body.fields[0]
      .path,
  ).toBe('changedFine');
  const done = await act({ act: 'concludeRemedy', version: 2, day: '2024-04-18', outcome: 'set-aside', document: '复决1号', reason: '证据不足' });
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  expect(await moneyOf(id)).toMatchObject({ openInAll: 0, owed: { fine: 0 }, decided: { fine: 1_000_000 } });
  expect(await stateOf(id)).toBe('set-aside');
  expect((await act({ act: 'concludeRemedy', version: 3, day: '2024-04-18', outcome: 'upheld', document: 'x', reason: 'y' })).status).toBe(409);
  server.setDay('2024-03-01');
});
