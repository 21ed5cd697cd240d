import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, headParty, issuePaper, serveDirectly, unitParty } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { drawSample } from '../../../domain/cases/file-review.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let body: CaseBodyOfTest;
beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const clue = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: '2009-05-01', knownOn: '2009-05-04', sector: 3 };
const open = async (more: object = {}) =>
  made(body.first('POST', '/api/cases', { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [unitParty], ...more }));
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
const read = (id: string, call = body.first) => made(call('GET', `/api/cases/${id}`));
const why = ({ status, body: answer }: any) => [status, answer.current?.refusal ?? answer.fields?.[0]?.path ?? answer.code];

test('decided and handed over on the spot within the limits, filed with one’s own body', async () => {
  const { id } = await open({ procedure: 'simple' });
  const [party] = (await read(id)).partyList;
  await made(actOnCase(body.first, id, 'propose-penalty', { partyId: party.id, proposal: { ...proposal, fineYuan: 1_200 } }));
  const beyond = await issuePaper(body, 'spot-penalty-unit', id, party.id);
  expect([409, 422]).toContain(beyond.status);
  await made(actOnCase(body.first, id, 'propose-penalty', { partyId: party.id, proposal }));
  const { rule } = (await read(id)).partyList[0].proposal;
  expect(rule.zh).toMatch(/^违法行为发生于2009年.*（2009.*决定作出于2009年5月4日（2009.*适用行为发生时的规定。依据：/);
  const decision = await made(issuePaper(body, 'spot-penalty-unit', id, party.id));
  const decided = await read(id);
  expect([decided.state, decided.duties.find((one: any) => one.kind === 'decision-filing').dueAt.slice(0, 10)]).toEqual(['decided', '2009-05-09']);
  await made(serveDirectly(body, decision.id, '2009-05-04'));
  await made(actOnCase(body.first, id, 'record-filing', { partyId: party.id, day: '2009-05-04', document: '备案001' }));
  const served = await read(id);
  expect([served.state, served.duties.filter((one: any) => one.state === 'open')]).toEqual(['served', []]);
});

test('no penalty: decided by the head, told, closed', async () => {
  const { id } = await open({ parties: [headParty] });
  await made(issuePaper(body, 'filing', id));
  const [party] = (await read(id)).partyList;
  await made(actOnCase(body.first, id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: '2009-05-04', holderId: body.ids.first }));
  const spare = { isPenalty: false, reason: '违法行为轻微并及时改正，没有造成危害后果。' };
  await made(actOnCase(body.first, id, 'propose-penalty', { partyId: party.id, proposal: spare }));
  await made(actOnCase(body.first, id, 'finish-investigation', { text: '虚构：已经改正。' }));
  const given = { partyId: party.id, document: '不罚001', reason: '轻微并及时改正，已教育。' };
  expect(why(await actOnCase(body.first, id, 'no-penalty', given))).toEqual([403, 'forbidden']);
  await made(actOnCase(body.leader, id, 'no-penalty', given));
  expect(why(await actOnCase(body.leader, id, 'no-penalty', given))).toEqual([409, 'status']);
  await made(actOnCase(body.first, id, 'tell-no-penalty', { partyId: party.id, day: '2009-05-04', text: '当面送达' }));
  await made(issuePaper(body, 'closing', id));
  expect((await read(id)).state).toBe('closed');
});

test('who may not: one certificate, another body, a handler as reviewer, no penalty without two officers', async () => {
  const { id } = await open({ handlerIds: [body.ids.first] });
  expect(why(await issuePaper(body, 'filing', id))).toEqual([409, 'two-officers']);
  const change = { handlerIds: [body.ids.first, body.ids.second], reason: '补足两人' };
  expect(why(await actOnCase(body.first, id, 'handlers', change))).toEqual([403, 'forbidden']);
  await made(actOnCase(body.head, id, 'handlers', change));
  await made(issuePaper(body, 'filing', id));
  await made(actOnCase(body.second, id, 'recusals', { personId: body.ids.second, reason: '与当事人有直接利害关系' }));
  await made(actOnCase(body.leader, id, 'settle-recusal', { personId: body.ids.second, agrees: true, reason: '应当回避' }));
  expect(why(await actOnCase(body.second, id, 'gravity', { isComplex: true, touchesLife: false, reason: '情节复杂' }))).toEqual([403, 'recused']);
  expect(why(await actOnCase(body.first, id, 'finish-investigation', { text: '虚构。' }))).toEqual([409, 'two-officers']);
  expect(why(await actOnCase(body.leader, id, 'extend-period', { reason: '鉴定', document: '延期审批表' }))).toEqual([200, undefined]);
  expect((await read(id)).dueOn).toBe('2009-08-02');
});

test('two at once on one case: one acts, the other is shown what changed; other areas see nothing', async () => {
  const { id } = await open();
  const given = { version: 1, isComplex: true, touchesLife: false, reason: '涉及多个法律关系' };
  const answers = await Promise.all([body.first, body.second].map((call) => call('POST', `/api/cases/${id}/gravity`, given)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  const stale = answers.find(({ status }) => status === 412);
  expect(stale?.body.current).toMatchObject({ version: 2, movesSince: [{ act: 'markGravity' }] });
  const elsewhere = await server.as(await server.account('320104.enforcement', 'officer'));
  const city = await server.as(await server.account('320100.government', 'government'));
  expect((await elsewhere('GET', `/api/cases/${id}`)).status).toBe(404);
  expect((await elsewhere('POST', `/api/cases/${id}/gravity`, { ...given, version: 2 })).status).toBe(404);
  expect(
    (await city('GET', `/api/cases/${id}`)).body.acts.filter((one: any) => one.isAllowed && one.by !== 'paper' && one.by !== 'sanctions'),
  ).toEqual([]);
  expect((await body.first('POST', '/api/cases', { ...clue, parties: [] })).status).toBe(400);
  const future = await body.first('POST', '/api/cases', { ...clue, knownOn: '2009-06-01', parties: [unitParty] });
  expect(why(future)).toEqual([422, 'knownOn']);
});

test('the register is searched, narrowed and counted', async () => {
  const all = await made(body.first('GET', '/api/cases?mine=handled'));
  expect(all.total).toBe(all.rows.length);
  expect((await made(body.first('GET', `/api/cases?text=${encodeURIComponent('示例机械')}&open=yes&sort=-dueOn`))).total).toBeGreaterThan(1);
  expect((await made(body.first('GET', '/api/cases?state=closed'))).rows.map((one: any) => one.state)).toEqual(['closed']);
  expect((await made(body.first('GET', '/api/cases/officers'))).rows.filter((one: any) => one.isValid).length).toBe(2);
  const choices = await made(body.first('GET', '/api/cases/choices?on=2022-01-05'));
  expect([choices.causes.length, choices.sources.length, choices.bands.length > 0]).toEqual([19, 7, true]);
});

test('closed files are drawn by a seed that anyone can check, and marked by one who had no hand in the case', async () => {
  const office = await server.as(await server.account('320000.office', 'office'));
  const span = { closedFrom: '2009-01-01', closedTo: '2009-12-31', size: 5, seed: '2009-05-04 公布号码 0512' };
  expect((await body.first('POST', '/api/file-reviews', span)).status).toBe(403);
  const { id, drawn } = await made(office('POST', '/api/file-reviews', span));
  const shown = await made(office('GET', `/api/file-reviews/${id}`));
  expect([drawn, drawSample(shown.candidateIds, span.seed, 5)]).toEqual([1, shown.cases.map((one: any) => one.caseId)]);
  const marks = Object.fromEntries(shown.items.map(({ key, points }: any) => [key, { points, remark: '' }]));
  const mark = (more: object, who = office) =>
    who('POST', `/api/file-reviews/${id}/marks`, { caseId: shown.cases[0].caseId, version: 1, marks: { ...marks, ...more } });
  expect(why(await mark({ notice: { points: 0, remark: '' } }))).toEqual([422, 'marks.notice']);
  expect(why(await mark({}, body.legal))).toEqual([404, 'not-found']);
  expect((await made(mark({ service: { points: 3, remark: '送达回证缺日期' } }))).grade.zh).toBe('优秀');
  expect((await mark({})).status).toBe(412);
  expect((await made(office('GET', '/api/file-reviews'))).rows[0]).toMatchObject({ reviewed: 1, candidates: 1 });
});
