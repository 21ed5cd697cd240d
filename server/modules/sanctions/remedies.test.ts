import { daysBetween } from '../../../domain/calendar/day.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, issuePaper, serveDirectly, unitParty } from '../../../tests/support/made-cases.ts';
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
beforeEach(() => server.setDay('2009-05-04'));
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const organ = '示例区人民政府（虚构）';
const ok = (id: string, path: string, given: object, who = body.first) => made(actOnCase(who, id, path, given));
const detail = (id: string) => made(body.first('GET', `/api/cases/${id}`));
const moneyOf = async (id: string) => (await made(body.first('GET', `/api/cases/${id}/sanctions`))).parties[0];
const rowOf = async (id: string) => (await made(body.first('GET', '/api/cases?size=100'))).rows.find((row: any) => row.id === id);
const openDuties = async (id: string): Promise<string[]> =>
  (await detail(id)).duties.filter((one: any) => one.doneAt === null && one.cancelledAt === null).map((one: any) => one.kind);

function proposal(fineYuan: number) {
  const basis = { broken: [{ law: 'safety-law-2002', article: 21 }], basis: [{ law: 'safety-law-2002', article: 82, item: 3 }] };
  const range = { leastYuan: 1000, mostYuan: 50_000, reason: '在幅度内取中。', ...basis };
  return { isPenalty: true, kinds: ['fine'], fineYuan, ...range, words: `处罚款¥${fineYuan}元的行政处罚。` };
}

/** Notified, defended, decided and served on one day. */
async function decide(id: string, partyId: string, day: string): Promise<void> {
  const notice = await made(issuePaper(body, 'penalty-notice', id, partyId));
  await made(serveDirectly(body, notice.id, day));
  await ok(id, 'defence', { partyId, day, text: '虚构：请求从轻。' });
  await ok(id, 'answer-defence', { partyId, text: '虚构：不予采纳。', agrees: false });
  const decision = await made(issuePaper(body, 'penalty-decision-unit', id, partyId));
  await made(serveDirectly(body, decision.id, day));
}

async function closedCase(): Promise<{ id: string; partyId: string }> {
  const day = '2009-05-04';
  const clue = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: '2009-05-01', knownOn: day, sector: 3 };
  const given = { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [unitParty] };
  const { id, partyIds } = await made(body.first('POST', '/api/cases', given));
  const [partyId] = partyIds as [string];
  await made(issuePaper(body, 'filing', id));
  await ok(id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: day, holderId: body.ids.first });
  await ok(id, 'propose-penalty', { partyId, proposal: proposal(9000) });
  await ok(id, 'finish-investigation', { text: '虚构：调查终结。' });
  await decide(id, partyId, day);
  await ok(id, 'record-publication', { partyId, day, text: '示例网站（虚构）' });
  await pay(id, partyId, 900_000);
  await made(issuePaper(body, 'closing', id));
  expect((await detail(id)).state).toBe('closed');
  return { id, partyId };
}

const pay = (id: string, partyId: string, amount: number) =>
  made(accountant('POST', `/api/cases/${id}/payments`, { partyId, purpose: 'fine', amount, receivedOn: '2009-05-04', receipt: '虚构票据1' }));
const ask = (id: string, partyId: string, askedOn: string) =>
  made(body.first('POST', `/api/cases/${id}/remedies`, { partyId, kind: 'review', organ, askedOn }));
const conclude = (remedyId: string, day: string, outcome: object) =>
  body.first('POST', `/api/remedies/${remedyId}/acts`, {
    act: 'concludeRemedy',
    version: 1,
    day,
    document: '复决1号（虚构）',
    reason: '虚构',
    ...outcome,
  });
const refund = (id: string, partyId: string, amount: number, onDay: string) =>
  made(accountant('POST', `/api/cases/${id}/refunds`, { partyId, purpose: 'fine', amount, onDay, receipt: '退库1号', reason: '虚构：决定变动' }));

async function archive(id: string): Promise<{ status: number; body: any }> {
  const { papers } = await detail(id);
  for (const paper of papers.filter(({ state }: any) => ['draft', 'approved'].includes(state)))
    await made(act(body.first, paper.id, 'discard', { reason: '不再使用' }));
  return actOnCase(body.first, id, 'archive', { text: 'thirty' });
}

test('asked for after closing: not archived while it is awaited; set aside, the case is open again and everything begins anew', async () => {
  const { id, partyId } = await closedCase();
  server.setDay('2009-05-20');
  const asked = await ask(id, partyId, '2009-05-20');
  const refused = await archive(id);
  const offered = (await made(body.first('GET', `/api/cases/${id}`))).acts.find((one: any) => one.act === 'archiveCase');
  expect([offered.isAllowed, offered.isExpectedNext, offered.whyNot[0].id]).toEqual([false, false, 'unsettled']);
  expect([refused.status, refused.body.message]).toEqual([409, `复议、诉讼尚未终结：示例机械厂（虚构），行政复议，${organ}。`]);
  server.setDay('2009-06-10');
  await made(conclude(asked.id, '2009-06-10', { outcome: 'set-aside', isRemade: true }));
  const open = await detail(id);
  expect(open).toMatchObject({ state: 'investigated', closedOn: null, fineYuan: 0, decidedOn: null });
  expect(open.partyList[0]).toMatchObject({ notice: null, defence: null, defenceWaivedOn: null, outcome: null });
  expect(await openDuties(id)).toEqual(expect.arrayContaining(['publication-withdrawal', 'surplus-refund']));

  const draft = await issuePaper(body, 'penalty-notice', id, partyId);
  expect([draft.status, draft.body.current?.refusal]).toEqual([409, 'proposed-anew']);
  const heavier = await actOnCase(body.first, id, 'propose-penalty', { partyId, proposal: proposal(9500) });
  expect([heavier.status, heavier.body.current.refusal]).toEqual([409, 'not-raised']);
  await ok(id, 'propose-penalty', { partyId, proposal: proposal(5000) });
  await decide(id, partyId, '2009-06-10');
  // What came in for the decision that fell counts for the new one; the rest is given back.
  expect(await moneyOf(id)).toMatchObject({ decided: { fine: 500_000 }, owed: { fine: 500_000, 'add-on': 0 }, openInAll: 0, surplus: 400_000 });
  expect(await detail(id)).toMatchObject({ state: 'performed', fineYuan: 5000 });
  // The publication is of the decision that fell: it is still to be withdrawn, and the new one to be published.
  expect(await openDuties(id)).toContain('publication-withdrawal');
  await ok(id, 'withdraw-publication', { partyId, day: '2009-06-10', text: '虚构：决定被撤销。' });
  expect(await openDuties(id)).not.toContain('publication-withdrawal');
  await refund(id, partyId, 400_000, '2009-06-10');
  await made(issuePaper(body, 'closing', id));
  await made(archive(id));
}, 120_000);

test('a fine lowered by a remedy stands at the head, in the list and in the ledger; what is public is withdrawn in three days', async () => {
  const { id, partyId } = await closedCase();
  server.setDay('2009-06-01');
  const asked = await ask(id, partyId, '2009-06-01');
  expect((await conclude(asked.id, '2009-06-01', { outcome: 'changed', changedFine: 900_001 })).body.fields[0].path).toBe('changedFine');
  await made(conclude(asked.id, '2009-06-01', { outcome: 'changed', changedFine: 600_000 }));
  const one = await detail(id);
  expect(one).toMatchObject({ state: 'performed', closedOn: null, fineYuan: 6000 });
  expect(one.partyList[0].outcome).toMatchObject({ fineYuan: 9000, changed: { on: '2009-06-01', fineYuan: 6000 }, setAsideOn: null });
  expect(one.moves.at(-1)).toMatchObject({ act: 'changeDecision', told: { zh: '变更', en: 'Changed' }, reason: '虚构' });
  expect((await rowOf(id)).fineYuan).toBe(6000);
  expect(await moneyOf(id)).toMatchObject({ decided: { fine: 900_000 }, owed: { fine: 600_000 }, surplus: 300_000 });
  expect(await openDuties(id)).toEqual(expect.arrayContaining(['publication-withdrawal', 'surplus-refund']));

  // The court goes on from the fine as it stands, not from what was decided first.
  const again = await made(body.first('POST', `/api/cases/${id}/remedies`, { partyId, kind: 'lawsuit', organ, askedOn: '2009-06-01' }));
  expect((await conclude(again.id, '2009-06-01', { outcome: 'changed', changedFine: 700_000 })).body.fields[0].path).toBe('changedFine');
  await made(conclude(again.id, '2009-06-01', { outcome: 'upheld' }));
  await ok(id, 'withdraw-publication', { partyId, day: '2009-06-01', text: '虚构：决定被变更。' });
  expect(await openDuties(id)).not.toContain('publication-withdrawal');
  const early = await issuePaper(body, 'closing', id);
  expect([early.status, early.body.message]).toEqual([409, expect.stringContaining('3,000.00元')]);
}, 120_000);

test('asked for after archiving: upheld the file stays as it is; set aside the case is open again and the file of before is kept', async () => {
  const { id, partyId } = await closedCase();
  await made(archive(id));
  const { archive: first } = await detail(id);
  const { raw: before } = await body.first('GET', `/api/cases/${id}/archive`);
  expect((await made(body.first('GET', `/api/cases/${id}/sanctions`))).acts).toEqual(['recordRemedy']);
  server.setDay('2009-06-01');
  const review = await ask(id, partyId, '2009-06-01');
  await made(conclude(review.id, '2009-06-01', { outcome: 'upheld' }));
  expect(await detail(id)).toMatchObject({ state: 'archived', archive: first, earlierArchives: [] });
  const reopen = (set: object) => server.system((work) => work.db.updateTable('cases').set(set).where('id', '=', id).execute());
  await expect(reopen({ state: 'closed', archived_on: null })).rejects.toThrow(/never changed/);

  const sued = await made(body.first('POST', `/api/cases/${id}/remedies`, { partyId, kind: 'lawsuit', organ, askedOn: '2009-06-01' }));
  await made(conclude(sued.id, '2009-06-01', { outcome: 'set-aside' }));
  const open = await detail(id);
  expect(open).toMatchObject({ state: 'set-aside', archive: null, closedOn: null, fineYuan: 0 });
  expect(open.moves.slice(-2).map((one: any) => one.act)).toEqual(['reopenCase', 'setAside']);
  expect(open.earlierArchives).toMatchObject([{ volume: 1, number: first.number, sha256: first.sha256, archivedOn: '2009-05-04' }]);
  expect(await openDuties(id)).toEqual(expect.arrayContaining(['publication-withdrawal', 'surplus-refund']));
  await ok(id, 'withdraw-publication', { partyId, day: '2009-06-01', text: '虚构：决定被撤销。' });
  await refund(id, partyId, 900_000, '2009-06-01');
  await made(issuePaper(body, 'closing', id));
  await made(archive(id));
  const again = await detail(id);
  expect(again.state).toBe('archived');
  expect(again.archive.number).not.toBe(first.number);
  expect((await body.first('GET', `/api/cases/${id}/archives/1`)).raw.equals(before)).toBe(true);
  expect((await body.first('GET', `/api/cases/${id}/archives/2`)).status).toBe(404);
  await expect(reopen({ state: 'closed', archived_on: null })).rejects.toThrow(/never changed/);
}, 120_000);

test('one that is late is recorded and says so, by how much and under which article; the organ decides', async () => {
  const { id, partyId } = await closedCase();
  const remedies = async () => (await made(body.first('GET', `/api/cases/${id}/sanctions`))).remedies;
  server.setDay('2009-06-01');
  await ask(id, partyId, '2009-06-01');
  const [inTime] = await remedies();
  expect(inTime.period.daysLate).toBe(0);
  server.setDay('2009-12-01');
  await ask(id, partyId, '2009-12-01');
  const late = (await remedies())[1];
  expect(late.period.dueOn).toBe(inTime.period.dueOn);
  expect(late.period.daysLate).toBe(daysBetween(late.period.dueOn, '2009-12-01'));
  expect(late.period.lines.map(({ zh }: { zh: string }) => zh).join()).toContain('《行政复议法（1999）》第九条第一款');
  expect(late.acts).toEqual(['acceptRemedy', 'refuseRemedy', 'concludeRemedy']);
  server.setDay('2009-06-01');
}, 120_000);

test('found unlawful and not set aside the decision stands, with its fine; only what is public of it is withdrawn. Found void it falls', async () => {
  const { id, partyId } = await closedCase();
  server.setDay('2009-06-01');
  const sued = await ask(id, partyId, '2009-06-01');
  await made(conclude(sued.id, '2009-06-01', { outcome: 'unlawful' }));
  const open = await detail(id);
  expect(open).toMatchObject({ state: 'performed', closedOn: null, fineYuan: 9000 });
  expect(open.partyList[0].outcome).toMatchObject({ foundUnlawfulOn: '2009-06-01', setAsideOn: null });
  expect(open.moves.at(-1)).toMatchObject({ act: 'findUnlawful', told: { zh: '确认违法（不撤销）' } });
  expect(await moneyOf(id)).toMatchObject({ owed: { fine: 900_000 }, surplus: 0 });
  const duties = await openDuties(id);
  expect(duties).toContain('publication-withdrawal');
  expect(duties).not.toContain('surplus-refund');
  await ok(id, 'withdraw-publication', { partyId, day: '2009-06-01', text: '虚构：决定被确认违法。' });
  expect(await openDuties(id)).not.toContain('publication-withdrawal');
  const paper = await made(issuePaper(body, 'closing', id));
  expect(paper.fields.handlingResult ?? '').toContain('2009-06-01被确认违法，不撤销');
  expect((await detail(id)).state).toBe('closed');
  const again = await made(body.first('POST', `/api/cases/${id}/remedies`, { partyId, kind: 'lawsuit', organ, askedOn: '2009-06-01' }));
  await made(conclude(again.id, '2009-06-01', { outcome: 'void' }));
  expect(await detail(id)).toMatchObject({ state: 'set-aside', fineYuan: 0 });
  expect((await moneyOf(id)).surplus).toBe(900_000);
}, 120_000);
