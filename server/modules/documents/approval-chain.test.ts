import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHAIN_PERMISSIONS } from '../../../domain/documents/approval-chain.ts';
import { act, draftOn, made, registerFirm, registerProblem, write } from '../../../tests/support/made-documents.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let officer: Caller;
let head: Caller;
let legal: Caller;
let leader: Caller;
let problem: string;
beforeAll(async () => {
  server = await testApp();
  const as = async (role: string) => server.as(await server.account('320102.enforcement', role));
  officer = await as('officer');
  problem = (await registerProblem(officer, await registerFirm(officer, '320102002'))).id;
  // Coercive measures have their approval form since the Coercion Law.
  server.setDay('2012-05-07');
  [officer, head, legal, leader] = [await as('officer'), await as('section-head'), await as('legal-reviewer'), await as('leader')];
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const form = async () => {
  const draft = await draftOn(officer, problem, 'coercive-measure-approval');
  return write(officer, draft, { coerciveMeasure: '虚构：对示例车间停止供电，至隐患排除为止。', urgency: 'no' });
};
const waiting = async (call: Caller) => (await made(call('GET', '/api/documents?mine=to-decide'))).rows.map((row: { id: string }) => row.id);

test('drafter, review, approval, nobody twice and nobody past another; then it is issued with the opinions', async () => {
  const { id } = await form();
  expect((await act(officer, id, 'issue')).status).toBe(409);
  await made(act(officer, id, 'submit', { opinion: '拟同意。' }));
  expect([await waiting(head), await waiting(leader)]).toEqual([[id], []]);
  expect((await act(officer, id, 'review')).status).toBe(403);
  expect((await act(leader, id, 'approve')).status).toBe(403);
  await made(act(head, id, 'review', { opinion: '同意上报。' }));
  expect((await act(head, id, 'review')).status).toBe(403);
  expect(await waiting(leader)).toEqual([id]);
  const approved = await made(act(leader, id, 'approve'));
  expect(approved.approvals.map((one: { opinion: string }) => one.opinion)).toEqual(['拟同意。', '同意上报。', '同意。']);
  expect((await act(officer, id, 'edit')).status).toBe(404);
  const issued = await made(act(officer, id, 'issue'));
  expect([issued.state, issued.number]).toEqual(['issued', null]);
  const duties = (await made(head('GET', '/api/duties?kind=document-approval&state=all'))).rows;
  expect(duties.map((duty: { state: string }) => duty.state)).toEqual(['done', 'done']);
});

test('one person with two posts does not sign two steps', async () => {
  const { id } = await form();
  await made(act(officer, id, 'submit'));
  const officerPerson = (await server.account('320102.enforcement', 'officer')).personId;
  await server.system((work) => work.db.updateTable('documents').set({ step: 2 }).where('id', '=', id).execute());
  const leaderPerson = (await server.account('320102.enforcement', 'leader')).personId;
  await server.system(async (work) => {
    const approvals = JSON.stringify([
      { zh: '', en: '', personId: officerPerson, name: '', opinion: '', day: '' },
      { zh: '', en: '', personId: leaderPerson, name: '', opinion: '', day: '' },
    ]);
    await work.db.updateTable('documents').set({ approvals }).where('id', '=', id).execute();
  });
  expect((await act(leader, id, 'approve')).body).toMatchObject({ code: 'act-not-yours' });
});

test('returned with the reason: a duty of the drafters; the chain begins anew; an approved one can be taken back', async () => {
  const { id } = await form();
  await made(act(officer, id, 'submit'));
  expect((await act(head, id, 'return', { reason: '' })).status).toBe(400);
  const returned = await made(act(head, id, 'return', { reason: '事实不清' }));
  expect([returned.state, returned.approvals]).toEqual(['draft', []]);
  const owed = async () => (await made(officer('GET', '/api/duties?kind=document-correction'))).total;
  expect(await owed()).toBe(1);
  await made(act(officer, id, 'submit'));
  expect(await owed()).toBe(0);
  await made(act(head, id, 'review'));
  await made(act(leader, id, 'approve'));
  expect((await made(act(officer, id, 'take-back', { reason: '数字有误' }))).state).toBe('draft');
  await made(act(officer, id, 'discard', { reason: '不再需要' }));
});

test('a body sets its own chain: three steps at least, by its head; what is under way keeps its own', async () => {
  const underWay = await form();
  await made(act(officer, underWay.id, 'submit'));
  const { chains } = await made(leader('GET', '/api/document-settings'));
  const [first, review, last] = chains[0].steps;
  const set = (steps: object[], version = 0, call = leader) =>
    call('PUT', '/api/document-settings/chain', { kind: '', steps, reason: '增加法制审核', version });
  expect((await set([first, last])).status).toBe(422);
  expect((await set([first, last, review])).status).toBe(422);
  expect((await set([first, review, last], 0, officer)).status).toBe(403);
  await made(set([first, review, { zh: '法制审核意见', en: 'Legal review', permission: 'cases.review' }, last]));
  expect((await set([first, review, last])).status).toBe(412);
  const { id } = await form();
  await made(act(officer, id, 'submit'));
  await made(act(head, id, 'review'));
  expect((await act(leader, id, 'approve')).status).toBe(403);
  await made(act(legal, id, 'review', { opinion: '合法。' }));
  await made(act(leader, id, 'approve'));
  await made(act(head, underWay.id, 'review'));
  expect((await made(act(leader, underWay.id, 'approve'))).approvals).toHaveLength(3);
});

test('a step that nobody of the body can sign is told before the paper is handed in, and while it waits', async () => {
  const { id, chainFaults } = await form();
  expect(chainFaults).toEqual([]);
  const reviewer = await server.account('320102.enforcement', 'legal-reviewer');
  const disable = async (disabledAt: Date | null) =>
    server.system((work) => work.db.updateTable('accounts').set({ disabled_at: disabledAt }).where('person_id', '=', reviewer.personId).execute());
  await disable(new Date());
  const told = (await made(officer('GET', `/api/documents/${id}`))).chainFaults;
  expect(told).toHaveLength(1);
  expect(told[0].words.zh).toMatch(/“法制审核意见”一级，本单位没有另外的法制审核人员可以签署/);
  const refused = await act(officer, id, 'submit');
  expect([refused.status, refused.body.code]).toEqual([422, 'document-faults']);
  expect(refused.body.fields[0].message).toContain('请账号管理员设立岗位');
  const { signers } = await made(leader('GET', '/api/document-settings'));
  const isHeld = (permission: string) => signers.some(({ permissions }: { permissions: string[] }) => permissions.includes(permission));
  expect(CHAIN_PERMISSIONS.map(isHeld)).toEqual([true, true, false, true]);
  await disable(null);
  await made(act(officer, id, 'submit'));
  await disable(new Date());
  expect((await made(officer('GET', `/api/documents/${id}`))).chainFaults).toHaveLength(1);
  await disable(null);
});

test('what the papers say of the body is set once; the number follows it', async () => {
  const { body } = await made(leader('GET', '/api/document-settings'));
  const set = { placeShort: '宁玄', bodyWord: '安监', particulars: { ...body.particulars, court: '示例区人民法院（虚构）' }, version: 0 };
  expect((await officer('PUT', '/api/document-settings/body', set)).status).toBe(403);
  expect((await leader('PUT', '/api/document-settings/body', { ...set, placeShort: 'NJ' })).status).toBe(400);
  await made(leader('PUT', '/api/document-settings/body', set));
  const draft = await draftOn(officer, problem, 'on-site-measure');
  expect(draft.fields).toMatchObject({ court: '示例区人民法院（虚构）', checkedOn: '2009-05-04' });
});
