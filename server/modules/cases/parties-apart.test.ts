import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  actOnCase,
  type CaseBodyOfTest,
  caseBody,
  headParty,
  issuePaper,
  serveDirectly,
  unitParty,
  writePaper,
} from '../../../tests/support/made-cases.ts';
import { act, made } from '../../../tests/support/made-documents.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let accountant: Caller;
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
  accountant = await server.as(await server.account('320102.enforcement', 'accountant'));
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const today = '2009-05-04';
const proposal = (fineYuan: number) => ({
  isPenalty: true,
  kinds: ['fine'],
  fineYuan,
  leastYuan: 1000,
  mostYuan: 50_000,
  reason: '在幅度内取低。',
  broken: [{ law: 'safety-law-2002', article: 21 }],
  basis: [{ law: 'safety-law-2002', article: 82, item: 3 }],
  words: `处罚款¥${fineYuan}元的行政处罚。`,
});
const ok = (id: string, path: string, given: object, who = body.first) => made(actOnCase(who, id, path, given));
const detail = (id: string) => made(body.first('GET', `/api/cases/${id}`));

async function investigated(parties: object[], fines: number[]): Promise<{ id: string; ids: string[] }> {
  const clue = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: '2009-05-01', knownOn: today, sector: 3 };
  const { id } = await made(body.first('POST', '/api/cases', { ...clue, handlerIds: [body.ids.first, body.ids.second], parties }));
  const ids = (await detail(id)).partyList.map((one: { id: string }) => one.id);
  await made(issuePaper(body, 'filing', id));
  await ok(id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: today, holderId: body.ids.first });
  for (const [at, fine] of fines.entries()) await ok(id, 'propose-penalty', { partyId: ids[at], proposal: proposal(fine) });
  await ok(id, 'finish-investigation', { text: '虚构：调查终结。' });
  return { id, ids };
}
async function told(id: string, partyId: string): Promise<void> {
  await made(serveDirectly(body, (await made(issuePaper(body, 'penalty-notice', id, partyId))).id, today));
}
async function decided(id: string, partyId: string, kind: string): Promise<void> {
  await ok(id, 'waive-defence', { partyId, day: today, text: '虚构：放弃。' });
  await made(serveDirectly(body, (await made(issuePaper(body, kind, id, partyId))).id, today));
}
const pay = (id: string, partyId: string, amount: number) =>
  made(accountant('POST', `/api/cases/${id}/payments`, { partyId, purpose: 'fine', amount, receivedOn: today, receipt: '虚构票据1' }));

test('a party pays while the other is not decided on yet: it is performed all the same', async () => {
  const { id, ids } = await investigated([unitParty, headParty], [5000, 2000]);
  await told(id, ids[0]!);
  await told(id, ids[1]!);
  await decided(id, ids[0]!, 'penalty-decision-unit');
  expect((await detail(id)).state).toBe('notified');
  await pay(id, ids[0]!, 500_000);
  await decided(id, ids[1]!, 'penalty-decision-person');
  expect((await detail(id)).state).toBe('performing');
  await pay(id, ids[1]!, 200_000);
  expect((await detail(id)).state).toBe('performed');
});

test('the service of a notice that another took the place of does not serve the heavier one', async () => {
  const { id, ids } = await investigated([unitParty], [2000]);
  const [partyId] = ids as [string];
  const light = await made(issuePaper(body, 'penalty-notice', id, partyId));
  await ok(id, 'propose-penalty', { partyId, proposal: proposal(9000) });
  await made(issuePaper(body, 'penalty-notice', id, partyId));
  await made(serveDirectly(body, light.id, today));
  const waived = await actOnCase(body.first, id, 'waive-defence', { partyId, day: today, text: '虚构：放弃。' });
  expect([waived.status, waived.body.current.refusal]).toEqual([409, 'notice-served']);
});

test('a paper says the sum of the case, no other', async () => {
  const { id, ids } = await investigated([unitParty], [9000]);
  const other = await issuePaper(body, 'penalty-notice', id, ids[0], { fineYuan: 3000, penaltyWords: '处罚款¥3000元的行政处罚。' });
  expect([other.status, other.body.fields.map((one: { path: string }) => one.path)]).toEqual([422, ['fields.fineYuan']]);
});

test('who is recused handles the case no more and issues none of its papers; handlers do not discuss among themselves', async () => {
  const { id, ids } = await investigated([unitParty], [9000]);
  const { first, second } = body.ids;
  const discussed = await actOnCase(body.leader, id, 'discuss', { hostId: first, attendeeIds: [second], agrees: true, text: '虚构：同意。' });
  expect([discussed.status, discussed.body.fields[0].path]).toEqual([422, 'attendeeIds']);
  await ok(id, 'recusals', { personId: second, reason: '虚构：近亲属' });
  await ok(id, 'settle-recusal', { personId: second, agrees: true, reason: '属实' }, body.leader);
  const again = await actOnCase(body.head, id, 'handlers', { handlerIds: [first, second], reason: '虚构' });
  expect([again.status, again.body.fields[0].path]).toEqual([422, 'handlerIds']);
  const third = await server.account('320102.enforcement', 'officer', 'third');
  await ok(id, 'handlers', { handlerIds: [first, third.personId], reason: '回避' }, body.head);
  const asked = { kind: 'penalty-notice', subjectKind: 'case', subjectId: id, partyId: ids[0] };
  const drafted = await body.second('POST', '/api/documents', asked);
  expect([drafted.status, drafted.body.message]).toEqual([403, expect.stringContaining('已被决定回避本案')]);
  const { id: paper } = await writePaper(body, 'penalty-notice', id, ids[0]);
  expect([(await act(body.second, paper, 'issue')).status, (await act(body.first, paper, 'issue')).status]).toEqual([403, 200]);
});
