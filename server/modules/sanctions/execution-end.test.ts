import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CaseBodyOfTest, caseBody, issuePaper } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
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
  server.setDay('2024-03-01');
  body = await caseBody(server);
  ({ unitId } = await server.account('320102.enforcement', 'officer'));
  accountant = await server.as(await server.account('320102.enforcement', 'accountant'));
});
beforeEach(() => server.setDay('2024-08-20'));
afterAll(async () => {
  closeRenderer();
  await server.close();
});

/** Served, overdue and urged: the court may be applied to from 2024-08-16 on. */
async function urged(): Promise<{ id: string; partyId: string }> {
  count += 1;
  const made = { unitId, personId: body.ids.first, number: `（宁玄）应急罚〔2024〕9${count}号`, decidedOn: '2024-01-10', servedOn: '2024-01-10' };
  const one = await makeServedCase(server, { ...made, fineYuan: 10_000 });
  expect((await step(one, 'urge', '2024-08-01')).status).toBe(200);
  return one;
}
const step = ({ id, partyId }: { id: string; partyId: string }, kind: string, onDay: string, more: object = {}) =>
  body.first('POST', `/api/cases/${id}/collection-steps`, { partyId, kind, onDay, document: `法院文书${kind}`, ...more });
const sanctions = (id: string) => made(body.first('GET', `/api/cases/${id}/sanctions`));
const stateOf = async (id: string) => (await made(body.first('GET', `/api/cases/${id}`))).state;
const close = (id: string) => issuePaper(body, 'closing', id, '', { handlingResult: '虚构', performance: '虚构' });
/** The closing form is not even drafted while the case is not performed. */
const draftClosing = (id: string) => body.first('POST', '/api/documents', { kind: 'closing', subjectKind: 'case', subjectId: id, partyId: '' });
const duties = (id: string) =>
  server.system(async (work) => {
    const rows = await work.db.selectFrom('duties').select(['kind', 'due_at', 'done_at']).where('subject_id', '=', id).execute();
    return rows.filter((row) => row.done_at === null).map((row) => `${row.kind} ${row.due_at?.toISOString().slice(0, 10) ?? ''}`.trim());
  });

test('a refusal by the court is no end: the case cannot be closed, and what may follow is owed and offered', async () => {
  const one = await urged();
  expect((await step(one, 'court-application', '2024-08-20')).status).toBe(200);
  expect(await stateOf(one.id)).toBe('performing');
  expect((await draftClosing(one.id)).status).toBe(409);
  server.setDay('2024-08-27');
  expect((await step(one, 'court-refused', '2024-08-26')).status).toBe(200);
  expect(await stateOf(one.id)).toBe('performing');
  expect((await draftClosing(one.id)).status).toBe(409);
  const { parties, unsettled } = await sanctions(one.id);
  expect(unsettled[0].zh).toContain('法院不予受理、不予执行不是终结');
  expect(parties[0]).toMatchObject({ execution: { state: 'refused', reviewBy: '2024-09-10' } });
  expect(parties[0].nextSteps).toEqual(expect.arrayContaining(['court-review', 'court-application', 'collection-ended']));
  expect(await duties(one.id)).toContain('court-refusal 2024-09-10');
  server.setDay('2024-09-20');
  const late = await step(one, 'court-review', '2024-09-11');
  expect([late.status, late.body.message]).toEqual([409, expect.stringContaining('届满')]);
  expect((await step(one, 'court-review', '2024-09-10')).status).toBe(200);
  expect(await duties(one.id)).not.toContain('court-refusal 2024-09-10');
  expect((await step(one, 'court-ruled', '2024-09-19')).status).toBe(200);
  expect(await stateOf(one.id)).toBe('performing');
  expect((await draftClosing(one.id)).status).toBe(409);
  expect((await step(one, 'execution-run-ended', '2024-09-20')).status).toBe(200);
  expect(await stateOf(one.id)).toBe('performed');
  expect((await sanctions(one.id)).parties[0]).toMatchObject({ state: 'ended', execution: { state: 'ended' }, open: { fine: 1_000_000 } });
  await made(close(one.id));
});

test('after a refusal the money may still come in, and a new application may follow', async () => {
  const one = await urged();
  await made(step(one, 'court-application', '2024-08-16'));
  await made(step(one, 'court-refused', '2024-08-19'));
  await made(step(one, 'court-application', '2024-08-20', { document: '补正后的申请书' }));
  expect((await sanctions(one.id)).parties[0].execution.state).toBe('applied');
  for (const purpose of ['fine', 'add-on'])
    await made(
      accountant('POST', `/api/cases/${one.id}/payments`, {
        partyId: one.partyId,
        purpose,
        amount: 1_000_000,
        receivedOn: '2024-08-20',
        receipt: '虚构票据',
      }),
    );
  expect(await stateOf(one.id)).toBe('performed');
  const [party] = (await made(body.first('GET', `/api/cases/${one.id}`))).partyList;
  expect(party.outcome.performances).toMatchObject([{ kind: 'fine', how: 'paid' }]);
});

test('the head ends the execution on a ground of the law that fits the party; no handler, no officer, not while the court has it', async () => {
  const one = await urged();
  const end = (call: Caller, more: object = {}) =>
    call('POST', `/api/cases/${one.id}/collection-end`, {
      partyId: one.partyId,
      ground: 'unit-ended',
      onDay: '2024-08-20',
      document: '终结执行审批表1号（虚构）',
      reason: '企业已注销，无财产，无义务承受人（虚构）。',
      ...more,
    });
  expect((await end(body.first)).status).toBe(403);
  expect((await end(body.leader, { ground: 'person-died' })).body.fields[0].path).toBe('ground');
  expect((await end(body.leader, { reason: '' })).status).toBe(400);
  await made(step(one, 'court-application', '2024-08-16'));
  expect((await end(body.leader)).body.message).toContain('已申请');
  await made(step(one, 'court-refused', '2024-08-19'));
  await made(end(body.leader));
  expect(await stateOf(one.id)).toBe('performed');
  expect(await duties(one.id)).toEqual([]);
  const { parties, unsettled } = await sanctions(one.id);
  expect(unsettled).toEqual([]);
  expect(parties[0].steps.at(-1)).toMatchObject({
    kind: 'collection-ended',
    told: { zh: expect.stringContaining('法人或者其他组织终止'), en: 'The unit ended without property or successor' },
  });
  const again = await end(body.leader);
  expect([again.status, again.body.code]).toEqual([409, 'act-not-now']);
  await server.system(async (work) => {
    const handlers = [body.ids.leader];
    await work.db.updateTable('cases').set({ handler_ids: handlers }).where('id', '=', one.id).execute();
  });
  expect((await end(body.leader)).status).toBe(403);
});
