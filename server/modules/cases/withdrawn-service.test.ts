import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, issuePaper, serveDirectly, unitParty } from '../../../tests/support/made-cases.ts';
import { act, made } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { openCollectionDuties } from '../sanctions/for-other-modules.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let accountant: Caller;
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
  accountant = await server.as(await server.account('320102.enforcement', 'accountant'));
});
beforeEach(() => server.setDay(today));
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const today = '2009-05-04';
const reason = '虚构：送达回证上的日期登记错误。';
const ok = (id: string, path: string, given: object, who = body.first) => made(actOnCase(who, id, path, given));
const detail = (id: string) => made(body.first('GET', `/api/cases/${id}`));
const money = async (id: string) => (await made(body.first('GET', `/api/cases/${id}/sanctions`))).parties[0];
const clockDue = async (id: string, rule: string) => (await detail(id)).clocks.find((one: { rule: string }) => one.rule === rule)?.dueOn;

/** A case whose notice tells of the right to a hearing, issued. */
async function noticed(fineYuan = 40_000): Promise<{ id: string; partyId: string; noticeId: string }> {
  const clue = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: '2009-05-01', knownOn: today, sector: 3 };
  const given = { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [unitParty] };
  const { id, partyIds } = await made(body.first('POST', '/api/cases', given));
  const [partyId] = partyIds as [string];
  await made(issuePaper(body, 'filing', id));
  await ok(id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: today, holderId: body.ids.first });
  const basis = { broken: [{ law: 'safety-law-2002', article: 21 }], basis: [{ law: 'safety-law-2002', article: 82, item: 3 }] };
  const proposal = { isPenalty: true, kinds: ['fine'], fineYuan, leastYuan: 1000, mostYuan: 50_000, reason: '在幅度内取中。', ...basis };
  await ok(id, 'propose-penalty', { partyId, proposal: { ...proposal, words: `处罚款¥${fineYuan}元的行政处罚。` } });
  await ok(id, 'finish-investigation', { text: '虚构：调查终结。' });
  const kind = fineYuan > 10_000 ? 'hearing-right-notice' : 'penalty-notice';
  return { id, partyId, noticeId: (await made(issuePaper(body, kind, id, partyId))).id };
}
const serve = (id: string, day = today) => made(serveDirectly(body, id, day));
async function unserve(documentId: string, who = body.second): Promise<{ status: number; body: any }> {
  const { services } = await made(who('GET', `/api/documents/${documentId}`));
  const last = services.findLast((one: { withdrawn: unknown }) => one.withdrawn === null);
  return act(who, documentId, `services/${last.id}/withdraw`, { reason });
}

test('a notice: the times for defence and hearing run from the service that stands, and nobody is heard on one that was withdrawn', async () => {
  const { id, partyId, noticeId } = await noticed();
  await serve(noticeId);
  expect([await clockDue(id, 'statement'), await clockDue(id, 'hearing-request')]).toEqual(['2009-05-07', '2009-05-07']);
  expect((await made(unserve(noticeId))).servedOn).toBeNull();
  expect(await clockDue(id, 'statement')).toBeUndefined();
  const heard = await actOnCase(body.first, id, 'defence', { partyId, day: today, text: '虚构：陈述。' });
  expect([heard.status, heard.body.current.refusal]).toEqual([409, 'notice-served']);
  expect((await detail(id)).moves.at(-1)).toMatchObject({ act: 'withdrawNoticeService', reason, documentId: noticeId });
  server.setDay('2009-05-07');
  await serve(noticeId, '2009-05-07');
  expect([await clockDue(id, 'statement'), await clockDue(id, 'hearing-request')]).toEqual(['2009-05-11', '2009-05-11']);
});

test('a notice on which the party was heard: refused, and what stands on it is named', async () => {
  const { id, partyId, noticeId } = await noticed();
  await serve(noticeId);
  await ok(id, 'ask-hearing', { partyId, day: today, text: '虚构：要求听证。' });
  const asked = await unserve(noticeId);
  expect([asked.status, asked.body.code, asked.body.message]).toEqual([409, 'act-not-now', `当事人已于${today}要求听证。`]);
  await ok(id, 'defence', { partyId, day: today, text: '虚构：陈述。' });
  expect((await unserve(noticeId)).body.message).toBe(`已记录当事人于${today}陈述、申辩。`);
  expect((await made(body.first('GET', `/api/documents/${noticeId}`))).servedOn).toBe(today);
});

test('a hearing notice: owed again, and no hearing without a new one; after the hearing it stands', async () => {
  const { id, partyId, noticeId } = await noticed();
  await serve(noticeId);
  await ok(id, 'ask-hearing', { partyId, day: today, text: '虚构：要求听证。' });
  await ok(id, 'arrange-hearing', { partyId, day: '2009-05-14', hostId: body.ids.legal, text: '会议室' }, body.legal);
  const { id: paper } = await made(issuePaper(body, 'hearing-notice', id, partyId));
  await serve(paper);
  const owed = async () => (await detail(id)).duties.some((one: any) => one.kind === 'hearing-notification' && one.doneAt === null);
  expect(await owed()).toBe(false);
  await made(unserve(paper));
  expect(await owed()).toBe(true);
  await serve(paper);
  server.setDay('2009-05-14');
  await ok(id, 'hold-hearing', { partyId, text: '虚构：如期举行。' }, body.legal);
  expect((await unserve(paper)).body.message).toBe('听证已于2009-05-14举行。');
});

async function decided(): Promise<{ id: string; partyId: string; paper: string }> {
  const { id, partyId, noticeId } = await noticed(9000);
  await serve(noticeId);
  await ok(id, 'waive-defence', { partyId, day: today, text: '虚构：放弃。' });
  const { id: paper } = await made(issuePaper(body, 'penalty-decision-unit', id, partyId));
  await serve(paper);
  expect((await unserve(noticeId)).body.message).toContain('已经作出决定');
  return { id, partyId, paper };
}

test('a decision: back to decided, nothing is due, what was owed to collect is taken back and owed anew in its time', async () => {
  const { id, paper } = await decided();
  expect([(await detail(id)).state, (await money(id)).dueOn]).toEqual(['served', '2009-05-19']);
  server.setDay('2009-06-01');
  await server.system(openCollectionDuties);
  const collecting = async () => (await detail(id)).duties.filter((one: any) => one.kind === 'fine-collection' && one.cancelledAt === null).length;
  expect(await collecting()).toBe(1);
  expect((await made(unserve(paper, body.leader))).servedOn).toBeNull();
  expect(await collecting()).toBe(0);
  expect(await money(id)).toMatchObject({ servedOn: null, dueOn: null, state: 'not-served' });
  expect((await detail(id)).state).toBe('decided');
  await server.system(openCollectionDuties);
  expect(await collecting()).toBe(0);
  await serve(paper, '2009-05-25');
  expect([(await money(id)).dueOn, (await detail(id)).state]).toEqual(['2009-06-09', 'served']);
  server.setDay('2009-06-15');
  await server.system(openCollectionDuties);
  expect(await collecting()).toBe(1);
});

test('a decision on which something stands: refused, and named', async () => {
  const refusal = async (paper: string) => {
    const { status, body: answer } = await unserve(paper);
    return [status, answer.message];
  };
  const paid = await decided();
  const payment = { partyId: paid.partyId, purpose: 'fine', amount: 100_000, receivedOn: today, receipt: '虚构票据1' };
  await made(accountant('POST', `/api/cases/${paid.id}/payments`, payment));
  expect(await refusal(paid.paper)).toEqual([409, '不能撤销送达登记：当事人已缴款。']);

  const planned = await decided();
  const items = [{ dueOn: '2009-06-30', amount: 900_000 }];
  const plan = { partyId: planned.partyId, kind: 'deferral', items, document: '虚构批准书1号', reason: '虚构：确有困难。' };
  await made(body.leader('POST', `/api/cases/${planned.id}/payment-plans`, plan));
  expect(await refusal(planned.paper)).toEqual([409, `不能撤销送达登记：已于${today}批准暂缓、分期缴纳。`]);

  const contested = await decided();
  const remedy = { partyId: contested.partyId, kind: 'review', organ: '示例区人民政府（虚构）', askedOn: today };
  await made(body.first('POST', `/api/cases/${contested.id}/remedies`, remedy));
  expect(await refusal(contested.paper)).toEqual([409, `不能撤销送达登记：当事人已于${today}申请行政复议。`]);

  const urged = await decided();
  server.setDay('2009-06-01');
  const letter = await made(issuePaper(body, 'payment-reminder', urged.id, urged.partyId));
  await serve(letter.id, '2009-06-01');
  expect(await refusal(urged.paper)).toEqual([409, '不能撤销送达登记：已于2009-06-01登记“催缴”。']);
  // The letter’s own service comes first.
  expect((await money(urged.id)).steps).toHaveLength(1);
  await made(unserve(letter.id));
  expect((await money(urged.id)).steps).toEqual([]);
  expect((await made(unserve(urged.paper))).servedOn).toBeNull();
});
