import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, issuePaper, serveDirectly, unitParty } from '../../../tests/support/made-cases.ts';
import { act as actOnDocument, made } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { makeServedCase } from './made-case-for-tests.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let accountant: Caller;
let unitId: string;
let count = 0;

beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
  ({ unitId } = await server.account('320102.enforcement', 'officer'));
  accountant = await server.as(await server.account('320102.enforcement', 'accountant'));
});
beforeEach(() => server.setDay('2024-03-01'));
afterAll(async () => {
  closeRenderer();
  await server.close();
});

interface One {
  id: string;
  partyId: string;
}
const served = (servedOn: string, fineYuan = 10_000, unit = unitId): Promise<One> => {
  count += 1;
  const number = `（宁玄）应急罚〔2024〕7${count}号`;
  return makeServedCase(server, { unitId: unit, personId: body.ids.first, number, decidedOn: servedOn, servedOn, fineYuan });
};
const lastNumber = () => `（宁玄）应急罚〔2024〕7${count}号`;
const pay = ({ id, partyId }: One, amount: number, more: object = {}) =>
  accountant('POST', `/api/cases/${id}/payments`, { partyId, purpose: 'fine', amount, receivedOn: '2024-03-01', receipt: '虚构票据1', ...more });
const caseOf = (id: string) => made(body.first('GET', `/api/cases/${id}`));
const sanctions = (id: string) => made(body.first('GET', `/api/cases/${id}/sanctions`));
const moneyOf = async (id: string) => (await sanctions(id)).parties[0];
const openDuties = async (kinds: string[]) => {
  const rows = await server.system((work) =>
    work.db.selectFrom('duties').select(['kind', 'subject_id', 'for_permission']).where('kind', 'in', kinds).where('done_at', 'is', null).execute(),
  );
  return rows.map((row) => `${row.kind} ${row.for_permission} ${row.subject_id}`);
};
const entries = async (id: string) =>
  (await moneyOf(id)).payments.map((row: any) => `${row.entry} ${row.purpose} ${row.amount}${row.isReversed ? ' reversed' : ''}`);

test('a full payment typed wrongly: the head takes it back by an entry below nothing, and what truly came in is entered', async () => {
  const one = await served('2024-02-20');
  const wrong = await made(pay(one, 1_000_000));
  expect((await caseOf(one.id)).state).toBe('performed');
  expect((await accountant('POST', `/api/payments/${wrong.id}/void`, { version: 1, reason: '错登' })).body.message).toContain(
    '由本单位负责人冲销更正',
  );
  const reverse = (call: Caller, more: object = {}) => call('POST', `/api/payments/${wrong.id}/reverse`, { version: 1, reason: '金额误录', ...more });
  expect((await reverse(accountant)).status).toBe(403);
  expect((await reverse(body.leader, { reason: ' ' })).status).toBe(400);
  expect((await reverse(body.leader, { version: 2 })).status).toBe(412);
  const elsewhere = await server.as(await server.account('320104.enforcement', 'leader'));
  expect((await reverse(elsewhere)).status).toBe(404);
  const right = { purpose: 'fine', amount: 100_000, receivedOn: '2024-02-29', receipt: '虚构票据2' };
  expect((await reverse(body.leader, { right: { ...right, receivedOn: '2024-03-02' } })).body.fields[0].path).toBe('right.receivedOn');
  await made(reverse(body.leader, { right }));
  expect(await entries(one.id)).toEqual(['receipt fine 100000', 'receipt fine 1000000 reversed', 'reversal fine -1000000']);
  expect(await moneyOf(one.id)).toMatchObject({ paid: { fine: 100_000 }, open: { fine: 900_000 }, surplus: 0 });
  const detail = await caseOf(one.id);
  expect([detail.state, detail.partyList[0].outcome.performances]).toEqual(['served', []]);
  expect((await reverse(body.leader, { version: 2 })).body.message).toContain('已冲销');
  await made(pay(one, 900_000));
  expect((await caseOf(one.id)).state).toBe('performed');
});

test('who made an entry does not take it back, nor is a reversal taken back', async () => {
  const one = await served('2024-02-20');
  const wrong = await made(pay(one, 1_000_000));
  await server.system((work) => work.db.updateTable('payments').set({ recorded_by_person_id: body.ids.leader }).where('id', '=', wrong.id).execute());
  const reverse = (id: string) => body.leader('POST', `/api/payments/${id}/reverse`, { version: 1, reason: '错登' });
  expect((await reverse(wrong.id)).body.message).toContain('登记人不得自行冲销');
  await server.system((work) => work.db.updateTable('payments').set({ recorded_by_person_id: null }).where('id', '=', wrong.id).execute());
  const { id: reversal } = await made(reverse(wrong.id));
  expect((await reverse(reversal)).body.message).toContain('不能再冲销');
  expect((await accountant('POST', `/api/payments/${reversal}/void`, { version: 1, reason: '错登' })).status).toBe(409);
});

test('once the case is closed a correction must settle it as before', async () => {
  const one = await served('2024-02-20');
  const wrong = await made(pay(one, 1_000_000, { receipt: '误录票据' }));
  await made(issuePaper(body, 'closing', one.id));
  const reverse = (more: object) => body.leader('POST', `/api/payments/${wrong.id}/reverse`, { version: 1, reason: '票据号误录', ...more });
  const right = { purpose: 'fine', amount: 900_000, receivedOn: '2024-03-01', receipt: '虚构票据3' };
  expect((await reverse({ right })).body.message).toContain('案件已结案');
  await made(reverse({ right: { ...right, amount: 1_000_000 } }));
  expect(await moneyOf(one.id)).toMatchObject({ state: 'settled', paid: { fine: 1_000_000 } });
  expect((await caseOf(one.id)).state).toBe('closed');
});

test('set aside after part payment: the money is owed back, stands on the accountant’s desk, and the case is not closed before it is returned', async () => {
  const one = await served('2024-02-20');
  await made(pay(one, 400_000));
  const remedy = { partyId: one.partyId, kind: 'review', organ: '玄武区人民政府', askedOn: '2024-02-24' };
  const asked = await made(body.first('POST', `/api/cases/${one.id}/remedies`, remedy));
  const ended = { act: 'concludeRemedy', version: 1, day: '2024-03-01', outcome: 'set-aside', document: '复决1号（虚构）', reason: '证据不足' };
  await made(body.first('POST', `/api/remedies/${asked.id}/acts`, ended));
  expect(await moneyOf(one.id)).toMatchObject({ surplus: 400_000, refunded: 0, openInAll: 0 });
  expect(await openDuties(['surplus-refund'])).toContain(`surplus-refund payments.record ${one.id}`);
  expect((await sanctions(one.id)).unsettled[0].zh).toContain('多缴款项尚未退还');
  const refusedClosing = await issuePaper(body, 'closing', one.id, '', { handlingResult: '虚构', performance: '虚构' });
  expect([refusedClosing.status, refusedClosing.body.message]).toEqual([409, expect.stringContaining('4,000.00元')]);
  const refund = (amount: number, call = accountant) =>
    call('POST', `/api/cases/${one.id}/refunds`, {
      partyId: one.partyId,
      purpose: 'fine',
      amount,
      onDay: '2024-03-01',
      receipt: '退库1号',
      reason: '撤销',
    });
  expect((await refund(400_000, body.first)).status).toBe(403);
  expect((await refund(400_001)).body.fields[0].path).toBe('amount');
  await made(refund(400_000));
  expect(await moneyOf(one.id)).toMatchObject({ surplus: 0, refunded: 400_000, paid: { fine: 400_000 } });
  expect(await openDuties(['surplus-refund'])).not.toContain(`surplus-refund payments.record ${one.id}`);
  await made(issuePaper(body, 'closing', one.id, '', { handlingResult: '虚构', performance: '虚构' }));
});

test('a decision voided after part payment: owed back at once, and counted to the decision that takes its place', async () => {
  server.setDay('2009-05-04');
  const clue = { cause: 'training', source: 'inspection', facts: '虚构：未经培训上岗', actOn: '2009-05-01', knownOn: '2009-05-04', sector: 3 };
  const handlerIds = [body.ids.first, body.ids.second];
  const { id } = await made(body.first('POST', '/api/cases', { ...clue, procedure: 'simple', handlerIds, parties: [unitParty] }));
  const partyId = (await caseOf(id)).partyList[0].id;
  const proposal = {
    isPenalty: true,
    kinds: ['fine'],
    fineYuan: 800,
    leastYuan: 0,
    mostYuan: 20_000,
    reason: '情节轻微。',
    broken: [{ law: 'safety-law-2002', article: 21 }],
    basis: [{ law: 'safety-law-2002', article: 82, item: 3 }],
    words: '罚款人民币捌佰元整（¥800.00）。',
  };
  await made(actOnCase(body.first, id, 'propose-penalty', { partyId, proposal }));
  const first = await made(issuePaper(body, 'spot-penalty-unit', id, partyId));
  await made(serveDirectly(body, first.id, '2009-05-04'));
  await made(pay({ id, partyId }, 30_000, { receivedOn: '2009-05-04' }));
  await made(actOnDocument(body.leader, first.id, 'void', { reason: '适用条款有误' }));
  expect(await moneyOf(id)).toMatchObject({ surplus: 30_000, owed: { fine: 0 }, paid: { fine: 30_000 } });
  expect(await openDuties(['surplus-refund'])).toContain(`surplus-refund payments.record ${id}`);
  const second = await made(issuePaper(body, 'spot-penalty-unit', id, partyId));
  await made(serveDirectly(body, second.id, '2009-05-04'));
  expect(await moneyOf(id)).toMatchObject({ surplus: 0, open: { fine: 50_000 } });
  expect(await openDuties(['surplus-refund'])).not.toContain(`surplus-refund payments.record ${id}`);
});

const line = (serial: string, number: string, amount: string) => ({
  serial,
  receivedOn: '2024-02-28',
  amount,
  payer: '示例',
  decisionNumber: number,
});
const send = (call: Caller, lines: object[], bank = '示例银行（虚构）') => made(call('POST', '/api/bank-feeds', { bank, lines }));

test('one line of the bank for fine and add-on fine is divided; the same line again is the same', async () => {
  const one = await served('2024-02-05', 10_000);
  expect(await moneyOf(one.id)).toMatchObject({ dueOn: '2024-02-20' });
  const whole = line('P1', lastNumber(), '12400.00');
  await send(accountant, [whole]);
  expect(await moneyOf(one.id)).toMatchObject({ surplus: 240_000, open: { fine: 0, 'add-on': 240_000 } });
  expect(await openDuties(['surplus-refund'])).toContain(`surplus-refund payments.record ${one.id}`);
  const [payment] = (await moneyOf(one.id)).payments;
  const split = (parts: object[], version = 1) => accountant('POST', `/api/payments/${payment.id}/split`, { version, parts });
  const parts = [
    { purpose: 'fine', amount: 1_000_000 },
    { purpose: 'add-on', amount: 240_000 },
  ];
  expect((await split([parts[0]!, { purpose: 'add-on', amount: 1 }])).body.fields[0].path).toBe('parts');
  expect((await split([parts[0]!, { ...parts[1]!, purpose: 'fine' }])).body.fields[0].path).toBe('parts');
  expect((await split(parts, 2)).status).toBe(412);
  await made(split(parts));
  expect(await entries(one.id)).toEqual(['receipt fine 1000000', 'receipt add-on 240000']);
  expect(await moneyOf(one.id)).toMatchObject({ state: 'settled', surplus: 0 });
  expect((await caseOf(one.id)).state).toBe('performed');
  expect(await openDuties(['surplus-refund'])).not.toContain(`surplus-refund payments.record ${one.id}`);
  expect((await split(parts, 2)).status).toBe(409);
  expect(await send(accountant, [whole])).toMatchObject({ outcome: 'received', known: 1, added: 0 });
  const hand = await served('2024-02-20');
  const byHand = await made(pay(hand, 1_000));
  expect(
    (
      await accountant('POST', `/api/payments/${byHand.id}/split`, {
        version: 1,
        parts: [
          { purpose: 'fine', amount: 1 },
          { purpose: 'add-on', amount: 999 },
        ],
      })
    ).status,
  ).toBe(409);
});

test('a serial number is known by body and bank: another body’s line of the same number is another payment', async () => {
  const one = await served('2024-02-20', 1_000);
  expect(await send(accountant, [line('S1', lastNumber(), '1000')])).toMatchObject({ added: 1 });
  const there = await server.account('320104.enforcement', 'accountant');
  const other = await makeServedCase(server, {
    unitId: there.unitId,
    personId: there.personId,
    number: '（宁秦）应急罚〔2024〕1号',
    decidedOn: '2024-02-20',
    servedOn: '2024-02-20',
    fineYuan: 1_000,
    regionCode: '320104002',
  });
  const call = await server.as(there);
  expect(await send(call, [line('S1', '（宁秦）应急罚〔2024〕1号', '1000')])).toMatchObject({ outcome: 'received', added: 1, known: 0 });
  expect(await send(call, [line('S1', '（宁秦）应急罚〔2024〕1号', '1000')])).toMatchObject({ added: 0, known: 1 });
  expect((await moneyOf(one.id)).payments).toHaveLength(1);
  expect((await made(call('GET', `/api/cases/${other.id}/sanctions`))).parties[0].payments).toHaveLength(1);
});

test('what was returned to the bank stays in sight with its faults and on the desk, until it is sent corrected', async () => {
  await served('2024-02-20', 1_000);
  const bank = '示例二行（虚构）';
  expect(await send(accountant, [line('R1', '没有的文号', '1000')], bank)).toMatchObject({ outcome: 'returned' });
  const owed = () => openDuties(['bank-feed-correction']);
  const [duty] = await owed();
  expect(duty).toMatch(/^bank-feed-correction payments\.record \d+$/);
  const desk = await made(accountant('GET', '/api/desk'));
  expect(desk.owed.rows.map((row: any) => row.kind)).toContain('bank-feed-correction');
  const { rows } = await made(accountant('GET', '/api/bank-feeds'));
  expect(rows[0]).toMatchObject({ bank, outcome: 'returned', added: 0, faults: [{ line: 1, field: 'decisionNumber' }] });
  await send(accountant, [line('R1', '还是没有', '1000')], bank);
  expect(await owed()).toHaveLength(1);
  expect(await send(accountant, [line('R1', lastNumber(), '1000')], bank)).toMatchObject({ outcome: 'received' });
  expect(await owed()).toEqual([]);
});

test('paid while the case is with the police: told to it when it comes back', async () => {
  const one = await served('2024-02-20');
  const start = { kind: 'police', words: '虚构：危险作业', toName: '示例公安分局（虚构）', offence: '危险作业罪', persons: 1 };
  const { id } = await made(body.first('POST', `/api/cases/${one.id}/transfers`, start));
  let version = 1;
  const act = async (call: Caller, what: string, given: object = {}) => {
    ({ version } = await made(call('POST', `/api/transfers/${id}/acts`, { act: what, version, reason: '虚构', ...given })));
  };
  await act(body.leader, 'allowTransfer');
  await act(body.first, 'handOverCase', { document: '移送1号（虚构）', outsideReason: '虚构：纸质制发' });
  expect((await caseOf(one.id)).state).toBe('transferred');
  await made(pay(one, 1_000_000));
  expect((await caseOf(one.id)).state).toBe('transferred');
  await act(body.first, 'recordTransferAnswer', { outcome: 'not-filed', day: '2024-03-01', words: '不予立案（虚构）', document: '不立1号（虚构）' });
  await act(body.leader, 'acceptRefusal');
  const detail = await caseOf(one.id);
  expect([detail.state, detail.partyList[0].outcome.performances[0]]).toEqual(['performed', expect.objectContaining({ kind: 'fine', how: 'paid' })]);
});
