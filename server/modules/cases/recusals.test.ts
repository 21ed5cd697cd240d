import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { heardCase } from '../../../tests/support/heard-case.ts';
import { actOnCase, type CaseBodyOfTest, caseBody, issuePaper, serveDirectly } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

const today = '2009-05-04';
const unit = '320102.enforcement';
let server: TestApp;
let body: CaseBodyOfTest;
let third: { id: string; call: Caller };
let deputy: { id: string; call: Caller };
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
  const joining = async (role: string, name: string) => {
    const account = await server.account(unit, role as 'officer', `${unit}.${name}`);
    return { id: account.personId, call: await server.as(account) };
  };
  third = await joining('officer', 'third');
  deputy = await joining('leader', 'deputy');
});
beforeEach(() => server.setDay(today));
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const why = ({ status, body: answer }: any) => [status, answer.current?.refusal ?? answer.fields?.[0]?.path ?? answer.code];
const ok = (id: string, path: string, given: object, who = body.first) => made(actOnCase(who, id, path, given));
const plan = (partyId: string, hostId: string) => ({ partyId, day: '2009-05-14', hostId, text: '会议室' });

test('who handled the case once hosts no hearing, discusses nothing as one of two, and approves none of its papers', async () => {
  const { id, partyId } = await heardCase(body, today);
  await ok(id, 'handlers', { handlerIds: [body.ids.first, third.id], reason: '虚构：调整分工' }, body.head);
  for (const hostId of [body.ids.second, third.id])
    expect(why(await actOnCase(body.legal, id, 'arrange-hearing', plan(partyId, hostId)))).toEqual([422, 'hostId']);
  const helped = { ...plan(partyId, body.ids.legal), clerkId: body.ids.second };
  expect(why(await actOnCase(body.legal, id, 'arrange-hearing', helped))).toEqual([422, 'hostId']);
  await ok(id, 'waive-hearing', { partyId, day: today, text: '虚构：撤回听证要求。' });
  const among = { hostId: body.ids.leader, attendeeIds: [body.ids.second], agrees: true, text: '虚构：同意。' };
  expect(why(await actOnCase(body.leader, id, 'discuss', among))).toEqual([422, 'attendeeIds']);
});

test('an officer who handled the case, was replaced and became legal reviewer does not review it', async () => {
  const mover = await server.account(unit, 'officer', `${unit}.mover`);
  const call = await server.as(mover);
  const { id, partyId } = await heardCase(body, today);
  await ok(id, 'handlers', { handlerIds: [body.ids.first, mover.personId], reason: '虚构：调整分工' }, body.head);
  await ok(id, 'handlers', { handlerIds: [body.ids.first, body.ids.second], reason: '虚构：调任法制科' }, body.head);
  await server.system(({ db }) => db.updateTable('posts').set({ role: 'legal-reviewer' }).where('person_id', '=', mover.personId).execute());
  await ok(id, 'waive-hearing', { partyId, day: today, text: '虚构：撤回听证要求。' });
  const opinion = { agrees: true, text: '虚构：程序合法。' };
  expect(why(await actOnCase(call, id, 'review-legality', opinion))).toEqual([403, 'outsider']);
  await ok(id, 'review-legality', opinion, body.legal);
});

test('a host is recused by the head: the hearing waits for other people and a new notice', async () => {
  const { id, partyId } = await heardCase(body, today);
  await ok(id, 'arrange-hearing', plan(partyId, body.ids.legal), body.legal);
  const { id: notice } = await made(issuePaper(body, 'hearing-notice', id, partyId));
  await made(serveDirectly(body, notice, today));
  await ok(id, 'recusals', { personId: body.ids.legal, reason: '虚构：与当事人有亲属关系' });
  server.setDay('2009-05-14');
  const held = () => actOnCase(body.legal, id, 'hold-hearing', { partyId, text: '虚构' });
  expect(why(await held())).toEqual([409, 'hearing-people-free']);
  await ok(id, 'settle-recusal', { personId: body.ids.legal, agrees: true, reason: '虚构：属实' }, body.leader);
  expect(why(await held())).toEqual([403, 'recused']);
  const change = { ...plan(partyId, body.ids.legal), day: '2009-05-25', isAskedByParty: false, reason: '主持人回避', document: '回避决定' };
  expect(why(await actOnCase(body.leader, id, 'postpone-hearing', change))).toEqual([422, 'hostId']);
  await ok(id, 'postpone-hearing', { ...change, hostId: body.ids.head }, body.leader);
});

test('the recusal of a head is decided by others together, and then he approves and discusses nothing', async () => {
  const { id, partyId } = await heardCase(body, today);
  await ok(id, 'waive-hearing', { partyId, day: today, text: '虚构：撤回听证要求。' });
  await ok(id, 'recusals', { personId: body.ids.leader, reason: '虚构：持有当事人股份' });
  const settle = (given: object, who: Caller) =>
    actOnCase(who, id, 'settle-recusal', { personId: body.ids.leader, agrees: true, reason: '属实', ...given });
  expect(why(await settle({}, body.leader))).toEqual([422, 'attendeeIds']);
  expect(why(await settle({}, deputy.call))).toEqual([422, 'attendeeIds']);
  expect(why(await settle({ attendeeIds: [body.ids.leader, deputy.id] }, deputy.call))).toEqual([422, 'personId']);
  await made(settle({ attendeeIds: [deputy.id, body.ids.head] }, deputy.call));
  const detail = await made(body.first('GET', `/api/cases/${id}`));
  expect(detail.recusals[0]).toMatchObject({ isUpheld: true, council: [expect.any(String), expect.any(String)] });
  const discussed = { hostId: deputy.id, attendeeIds: [body.ids.leader, body.ids.head], agrees: true, text: '虚构：同意。' };
  expect(why(await actOnCase(deputy.call, id, 'discuss', discussed))).toEqual([422, 'attendeeIds']);
  expect(why(await actOnCase(body.leader, id, 'discuss', { ...discussed, attendeeIds: [body.ids.head] }))).toEqual([403, 'recused']);
  await ok(id, 'discuss', { ...discussed, attendeeIds: [body.ids.head] }, deputy.call);
  server.setDay('2009-05-12');
  const decision = await issuePaper(body, 'penalty-decision-unit', id, partyId).catch((error: Error) => error.message);
  expect(decision).toContain('已被决定回避本案');
});

test('who is recused takes no evidence and keeps none', async () => {
  const { id } = await heardCase(body, today);
  await ok(id, 'recusals', { personId: third.id, reason: '虚构：近亲属' });
  await ok(id, 'settle-recusal', { personId: third.id, agrees: true, reason: '虚构：属实' }, body.leader);
  const piece = { kind: 'record', name: '补充记录', collectedOn: today, holderId: body.ids.first };
  expect(why(await actOnCase(third.call, id, 'evidence', piece))).toEqual([403, 'recused']);
  expect(why(await actOnCase(body.first, id, 'evidence', { ...piece, officerIds: [third.id, body.ids.first] }))).toEqual([422, 'officerIds']);
  expect(why(await actOnCase(body.first, id, 'evidence', { ...piece, holderId: third.id }))).toEqual([422, 'holderId']);
});
