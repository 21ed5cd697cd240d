import { dayOf } from '../../../domain/calendar/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, headParty, issuePaper, serveDirectly, unitParty } from '../../../tests/support/made-cases.ts';
import { act, made, registerFirm, registerProblem } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let caseId: string;
let parties: { id: string }[];
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const proposal = {
  isPenalty: true,
  kinds: ['fine'],
  fineYuan: 40_000,
  fined: null,
  leastYuan: 10_000,
  mostYuan: 50_000,
  reason: '主动改正，危害后果较轻，在幅度内取中。',
  broken: [{ law: 'safety-law-2002', article: 21 }],
  basis: [{ law: 'safety-law-2002', article: 82, item: 3 }],
  words: '处罚款人民币肆万元整（¥40,000.00）的行政处罚。',
};
const ok = async (path: string, given: object, who = body.first) => made(actOnCase(who, caseId, path, given));
const no = async (path: string, given: object, who = body.first) => {
  const { status, body: answer } = await actOnCase(who, caseId, path, given);
  return [status, answer.current?.refusal ?? answer.fields?.[0]?.path ?? answer.code];
};
const state = async () => (await made(body.first('GET', `/api/cases/${caseId}`))).state;

test('a case takes over what the problem knows; its clue needs its handlers', async () => {
  const firm = await registerFirm(body.first, '320102002');
  const problem = await registerProblem(body.first, firm);
  const taken = await made(body.first('GET', `/api/problems/${problem.id}/case-proposal`));
  expect(taken).toMatchObject({
    source: 'inspection',
    regionCode: '320102002',
    parties: [{ kind: 'unit', details: { name: '示例化工厂（虚构）' } }],
  });
  expect(taken.handlerIds).toEqual([body.ids.first, body.ids.second]);
  const opened = await made(
    body.first('POST', '/api/cases', {
      ...taken,
      region: taken.regionCode,
      cause: 'training',
      parties: [{ ...unitParty, enterpriseId: firm }, headParty],
    }),
  );
  caseId = opened.id;
  expect(opened).toMatchObject({ number: '320102〔2009〕案1号', state: 'clue', version: 1 });
  const detail = await made(body.first('GET', `/api/cases/${caseId}`));
  parties = detail.partyList;
  expect(opened.partyIds).toEqual(detail.partyList.map(({ id }: any) => id));
  expect([detail.parties, detail.problems[0].id]).toEqual([['示例机械厂（虚构）', '张甲（虚构）'], problem.id]);
  expect(detail.acts.find((one: any) => one.isExpectedNext)).toMatchObject({ act: 'fileCase', documentKinds: ['filing'] });
  expect((await made(body.first('GET', `/api/problems/${problem.id}/cases`))).rows[0].id).toBe(caseId);
});

test('filed by its paper: numbered, the period runs and is owed', async () => {
  const filed = await made(issuePaper(body, 'filing', caseId));
  const detail = await made(body.first('GET', `/api/cases/${caseId}`));
  expect(detail).toMatchObject({ state: 'investigating', filedOn: '2009-05-04', filingNumber: filed.number, dueOn: '2009-06-03' });
  expect(detail.duties.map((one: any) => one.kind)).toContain('case-decision');
  expect(detail.clocks.find((one: any) => one.rule === 'filing-to-finish').lines.length).toBeGreaterThan(2);
});

test('the inquiry ends only with kept evidence and a proposal for every party', async () => {
  expect(await no('finish-investigation', { text: '虚构：调查终结。' })).toEqual([409, 'has-evidence']);
  await ok('evidence', { kind: 'physical', name: '未经培训人员名单', collectedOn: '2009-05-04', holderId: body.ids.first });
  expect(await no('finish-investigation', { text: '虚构：调查终结。' })).toEqual([409, 'evidence-kept']);
  const detail = await made(body.first('GET', `/api/cases/${caseId}`));
  await ok('evidence-custody', { evidenceId: detail.evidence[0].id, toPersonId: body.ids.second, seal: '封条001', text: '入库保管' });
  expect(await no('finish-investigation', { text: '虚构：调查终结。' })).toEqual([409, 'all-proposed']);
  expect(await no('propose-penalty', { partyId: parties[0]!.id, proposal: { ...proposal, fineYuan: 60_000 } })).toEqual([422, 'proposal.fineYuan']);
  expect(await no('propose-penalty', { partyId: parties[0]!.id, proposal }, body.legal)).toEqual([403, 'forbidden']);
  await ok('propose-penalty', { partyId: parties[0]!.id, proposal });
  await ok('propose-penalty', { partyId: parties[1]!.id, proposal: { ...proposal, kinds: ['warning'], fineYuan: 0, words: '警告。' } });
  await ok('finish-investigation', { text: '虚构：经查，从业人员未经培训上岗。' });
  expect(await state()).toBe('investigated');
});

test('no decision without notice, and the notice of a heavy fine tells of the hearing', async () => {
  const early = await body.first('POST', '/api/documents', {
    kind: 'penalty-decision-unit',
    subjectKind: 'case',
    subjectId: caseId,
    partyId: parties[0]!.id,
  });
  expect([early.status, early.body.message]).toEqual([409, expect.stringContaining('本案现为“调查终结”，请先办理“处罚告知”')]);
  const plain = await issuePaper(body, 'penalty-notice', caseId, parties[0]!.id);
  // The paper itself knows it too, and says so before the case is asked.
  expect([409, 422], JSON.stringify(plain.body)).toContain(plain.status);
  const told = await made(issuePaper(body, 'hearing-right-notice', caseId, parties[0]!.id));
  await made(serveDirectly(body, told.id, '2009-05-04'));
  const other = await made(issuePaper(body, 'penalty-notice', caseId, parties[1]!.id));
  await made(serveDirectly(body, other.id, '2009-05-04'));
  expect(await state()).toBe('notified');
});

test('asked in time, the hearing is held after seven days’ notice; the defence makes nothing heavier', async () => {
  expect(await no('ask-hearing', { partyId: parties[1]!.id, day: '2009-05-04', text: '要求听证' })).toEqual([409, 'hearing-right']);
  await ok('ask-hearing', { partyId: parties[0]!.id, day: '2009-05-04', text: '要求听证' });
  expect(await state()).toBe('hearing');
  expect(await no('arrange-hearing', { partyId: parties[0]!.id, day: '2009-05-14', hostId: body.ids.first, text: '会议室' }, body.legal)).toEqual([
    422,
    'hostId',
  ]);
  await ok('arrange-hearing', { partyId: parties[0]!.id, day: '2009-05-14', hostId: body.ids.legal, text: '会议室' }, body.legal);
  const notice = await made(issuePaper(body, 'hearing-notice', caseId, parties[0]!.id));
  await made(serveDirectly(body, notice.id, '2009-05-04'));
  expect(await no('hold-hearing', { partyId: parties[0]!.id, text: '虚构：如期举行。' }, body.legal)).toEqual([409, 'hearing-day-come']);
  server.setDay('2009-05-14');
  await ok('hold-hearing', { partyId: parties[0]!.id, text: '虚构：如期举行，主持人认为事实清楚。' }, body.legal);
  expect(await state()).toBe('notified');
  expect(await no('propose-penalty', { partyId: parties[0]!.id, proposal: { ...proposal, fineYuan: 50_000 } })).toEqual([409, 'not-raised']);
});

test('a fine of that size is discussed by the heads first; then each party has its decision', async () => {
  const unready = await issuePaper(body, 'penalty-decision-unit', caseId, parties[0]!.id);
  expect([409, 422]).toContain(unready.status);
  await ok('discuss', { hostId: body.ids.leader, attendeeIds: [body.ids.head], agrees: true, text: '虚构：同意处罚意见。' }, body.leader);
  await ok('review-legality', { agrees: true, text: '虚构：事实清楚，程序合法。' }, body.legal);
  const one = await made(issuePaper(body, 'penalty-decision-unit', caseId, parties[0]!.id));
  expect(await state()).toBe('notified');
  const two = await made(issuePaper(body, 'penalty-decision-person', caseId, parties[1]!.id));
  expect(await state()).toBe('decided');
  await made(serveDirectly(body, one.id, '2009-05-14'));
  await made(serveDirectly(body, two.id, '2009-05-14'));
  const detail = await made(body.first('GET', `/api/cases/${caseId}`));
  expect(detail).toMatchObject({ state: 'served', decidedOn: '2009-05-14', dueOn: null, fineYuan: 40_000 });
  expect(detail.duties.find((one_: any) => one_.kind === 'decision-filing')).toBeDefined();
  const open = detail.duties.filter((one_: any) => one_.state === 'open' && one_.dueAt).map((one_: any) => dayOf(one_.dueAt));
  expect(detail.next).toMatchObject({ dueOn: open.toSorted()[0] });
  const late = async (query: string) => (await made(body.first('GET', `/api/cases?${query}`))).rows.map((one_: any) => one_.isOverdue);
  expect(await late('overdue=yes')).toEqual([]);
  server.setDay('2009-08-03');
  expect([await late('overdue=yes'), await late('sort=nextOn')]).toEqual([[true], [true]]);
  server.setDay('2009-05-14');
});

test('closed when the fine is paid, archived as one file, changed by nobody after', async () => {
  expect(await no('prove-done', { partyId: parties[0]!.id, kinds: ['fine'], day: '2009-05-14', text: '已缴' })).toEqual([422, 'kinds']);
  const accountant = await server.as(await server.account('320102.enforcement', 'accountant'));
  const paid = { partyId: parties[0]!.id, purpose: 'fine', amount: 4_000_000, receivedOn: '2009-05-14', receipt: '虚构票据001' };
  await made(accountant('POST', `/api/cases/${caseId}/payments`, paid));
  expect(await state()).toBe('performed');
  await made(issuePaper(body, 'closing', caseId));
  expect(await state()).toBe('closed');
  expect(await no('archive', { text: 'thirty' })).toEqual([409, 'act-not-now']);
  const { papers } = await made(body.first('GET', `/api/cases/${caseId}`));
  for (const { id } of papers.filter((one: any) => ['draft', 'approved'].includes(one.state)))
    await made(act(body.first, id, 'discard', { reason: '不再使用' }));
  await ok('archive', { text: 'thirty' });
  const detail = await made(body.second('GET', `/api/cases/${caseId}`));
  expect(detail.archive).toMatchObject({ papers: 7, number: '（南京玄武）安监管案卷〔2009〕1号', retention: '定期三十年' });
  const [file, again] = [await body.second('GET', `/api/cases/${caseId}/archive`), await body.second('GET', `/api/cases/${caseId}/archive`)];
  expect([file.raw.subarray(0, 5).toString(), file.raw.equals(again.raw)]).toEqual(['%PDF-', true]);
  const { id: decision } = detail.papers.find((one: any) => one.kind === 'penalty-decision-unit');
  const [service] = (await made(body.leader('GET', `/api/documents/${decision}`))).services;
  const unserved = await act(body.leader, decision, `services/${service.id}/withdraw`, { reason: '虚构' });
  expect([unserved.status, unserved.body.message]).toEqual([409, '不能撤销送达登记：当事人已缴款。']);
  const change = (set: object) => server.system((work) => work.db.updateTable('cases').set(set).where('id', '=', caseId).execute());
  for (const set of [{ name: '改名' }, { state: 'closed' }, { archive_sha256: '0' }]) await expect(change(set)).rejects.toThrow(/never changed/);
  await expect(server.system((work) => work.db.deleteFrom('case_evidence').where('case_id', '=', caseId).execute())).rejects.toThrow(/archived case/);
});
