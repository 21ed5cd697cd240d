import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { type CaseBodyOfTest, caseBody, issuePaper, writePaper } from '../../../tests/support/made-cases.ts';
import { act, made } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { makeServedCase } from './made-case-for-tests.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let unitId: string;
let officers: { name: string; certificate: string }[];
let count = 0;

beforeAll(async () => {
  server = await testApp();
  server.setDay('2024-04-01');
  body = await caseBody(server);
  ({ unitId } = await server.account('320102.enforcement', 'officer'));
  const people = [body.ids.first, body.ids.second];
  officers = await server.system(async ({ db }) => {
    // Certificates of the test's officers run out in 2012.
    await db.updateTable('persons').set({ certificate_until: '2030-12-31' }).where('id', 'in', people).execute();
    const rows = await db.selectFrom('persons').select(['name', 'certificate_number']).where('id', 'in', people).execute();
    return rows.map((row) => ({ name: row.name, certificate: row.certificate_number ?? '' }));
  });
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const newCase = async (more: object = {}) => {
  count += 1;
  const day = { decidedOn: '2024-03-20', servedOn: '2024-03-20' };
  const facts = { unitId, personId: body.ids.first, number: `（宁玄）应急罚〔2024〕${count}号`, ...day, fineYuan: 30_000, ...more };
  return (await makeServedCase(server, facts)).id;
};
const sanctions = (id: string) => made(body.first('GET', `/api/cases/${id}/sanctions`));
const issue = (kind: string, caseId: string, fields: object = {}) => {
  const asksOfficers = findDocumentKind(kind)?.fields.some(({ key }) => key === 'officers');
  return made(issuePaper(body, kind, caseId, '', { ...fields, ...(asksOfficers ? { officers } : {}) }));
};
/** Issues a paper in the place of another, with the same words. */
async function reissued(id: string): Promise<{ id: string; number: string }> {
  const { id: next } = await made(act(body.first, id, 'supersede', { reason: '虚构：有误。' }));
  return made(act(body.first, next, 'issue'));
}
const start = (id: string, path: string, given: object) => body.first('POST', `/api/cases/${id}/${path}`, given);
const refusal = ({ status, body: answer }: { status: number; body: any }) => [status, answer.fields?.[0]?.path ?? answer.message];

const party = { partyName: '示例化工厂（虚构）', partyAddress: '示例路1号' };
const stop = { ...party, stopMeasure: 'stop-production', peopleOut: 'no', stopObject: '一车间', stopFrom: '2024-04-01', measureEndsOn: '2024-06-01' };
const held = {
  ...party,
  seizureWay: 'seize',
  seizedOn: '2024-04-01',
  seizureEndsOn: '2024-04-20',
  seizurePlace: '示例仓库',
  measureProblem: '虚构：违法储存',
  measureBasis: [{ law: 'safety-law', article: 65, paragraph: 1, item: 4 }],
  seizedItems: [['铁桶', '', '12只', '']],
};
const outside = { outsideReason: '虚构：联合执法机关以纸质制发' };

test('a paper issued in the place of another: the record is one of the new paper, under its number', async () => {
  const id = await newCase();
  const order = await reissued((await issue('on-site-measure', id, stop)).id);
  const seized = await issue('seizure-decision', id, held);
  const begun = await writePaper(body, 'seizure-disposal', id, '', { ...party, disposals: ['铁桶12只：退还'] });
  const decision = await reissued((await reissued(seized.id)).id);
  const bureau = { receivingBody: '示例区市场监督管理局（虚构）', transferReason: '不属于本机关管辖。', partyName: party.partyName };
  await issue('transfer-approval', id, bureau);
  const letter = await reissued((await issue('transfer-letter', id, { partyName: party.partyName })).id);
  const { measures, seizures, transfers } = await sanctions(id);
  const shown = [...measures, ...seizures, ...transfers].map(({ document, documentId }: any) => [document, documentId]);
  expect(shown).toEqual([order, decision, letter].map((one) => [one.number, one.id]));
  for (const { id: paper } of [order, decision, letter]) expect((await act(body.leader, paper, 'void', { reason: '虚构' })).status).toBe(409);
  const disposal = await made(body.first('POST', '/api/documents', { kind: 'seizure-disposal', subjectKind: 'case', subjectId: id }));
  expect(disposal.fields.seizureNumber).toBe(decision.number);
  const stale = await act(body.first, begun.id, 'issue');
  expect([stale.status, stale.body.fields[0].path]).toEqual([422, 'fields.seizureNumber']);
});

test('a paper that was voided after its measure ended is shown as such', async () => {
  const id = await newCase();
  const paper = await issue('on-site-measure', id, stop);
  const [{ id: measure }] = (await sanctions(id)).measures;
  const go = async (who: 'first' | 'leader', what: object) => {
    const { version } = await made(body.first('GET', `/api/measures/${measure}`));
    return body[who]('POST', `/api/measures/${measure}/acts`, { version, ...what });
  };
  await made(go('first', { act: 'askRestart', day: '2024-04-01', reason: '虚构' }));
  const passed = { act: 'passRestart', reviewedOn: '2024-04-01', reason: '虚构：合格', document: '审1号' };
  expect(refusal(await go('leader', passed))).toEqual([422, 'document']);
  await made(go('leader', { ...passed, ...outside }));
  const lifted = await made(body.first('GET', `/api/measures/${measure}`));
  const told = [{ zh: `不在本系统制发：${outside.outsideReason}`, en: `Not made in this system: ${outside.outsideReason}` }];
  expect(lifted.moves[0]).toMatchObject({ document: '审1号', words: '虚构：合格', told });
  await made(act(body.leader, paper.id, 'void', { reason: '虚构：误制。' }));
  expect((await made(body.first('GET', `/api/measures/${measure}`))).document).toBe(`${paper.number}（已作废）`);
});

test('by hand: a paper issued by this body in this case, of a kind that says such a thing, or expressly one from outside', async () => {
  const [id, other] = [await newCase(), await newCase()];
  const measure = { kind: 'temporary-stop', takenOn: '2024-04-01', words: '虚构：停产' };
  const spoken = await issue('on-site-measure', id, { ...party, measureDecisions: ['当场清理通道'] });
  expect(refusal(await start(id, 'measures', { ...measure, document: '现决9号' }))).toEqual([422, 'document']);
  expect(refusal(await start(other, 'measures', { ...measure, document: spoken.number }))).toEqual([422, 'document']);
  expect(refusal(await start(id, 'measures', { ...measure, kind: 'exposure', document: spoken.number }))).toEqual([422, 'document']);
  expect(refusal(await start(id, 'measures', { ...measure, document: spoken.number, ...outside }))).toEqual([422, 'document']);
  expect(refusal(await start(id, 'transfers', { kind: 'body', toName: '示例局', words: '虚构', document: '移9号' }))).toEqual([422, 'document']);
  const unexplained = { ...measure, document: '联合执法决定1号', paperFrom: 'outside' };
  expect(refusal(await start(id, 'measures', unexplained))).toEqual([422, 'outsideReason']);
  const by = await made(start(id, 'measures', { ...measure, document: spoken.number }));
  const shown = await made(body.first('GET', `/api/measures/${by.id}`));
  expect([shown.documentId, shown.document, shown.outsideReason]).toEqual([spoken.id, spoken.number, '']);
  expect((await act(body.leader, spoken.id, 'void', { reason: '虚构' })).status).toBe(409);
  const paper = await made(start(id, 'measures', { ...measure, document: '联合执法决定1号', ...outside }));
  const told = await made(body.first('GET', `/api/measures/${paper.id}`));
  expect([told.documentId, told.document, told.outsideReason]).toEqual([null, '联合执法决定1号', outside.outsideReason]);
});

test('what is held is confiscated by a decision of the case alone, whoever says so', async () => {
  const [id, decided] = [await newCase(), await newCase({ kinds: ['fine', 'confiscate-goods'] })];
  for (const one of [id, decided]) await issue('seizure-decision', one, held);
  const take = { ...party, disposals: ['铁桶12只：予以没收'] };
  const refused = await issuePaper(body, 'seizure-disposal', id, '', take);
  expect(refusal(refused)).toEqual([409, expect.stringContaining('本案没有没收非法财物的处罚决定')]);
  const [seizure] = (await sanctions(id)).seizures;
  const given = { act: 'decideSeizure', version: seizure.version, reason: '虚构', document: '处理1号', fates: [{ number: 1, fate: 'confiscated' }] };
  expect(refusal(await body.first('POST', `/api/seizures/${seizure.id}/acts`, given))).toEqual([422, 'document']);
  const byHand = await body.first('POST', `/api/seizures/${seizure.id}/acts`, { ...given, ...outside });
  expect(refusal(byHand)).toEqual([409, expect.stringContaining('本案没有没收非法财物的处罚决定')]);
  expect((await sanctions(id)).seizures[0].state).toBe('held');
  const disposal = await issue('seizure-disposal', decided, take);
  expect((await sanctions(decided)).seizures[0]).toMatchObject({ state: 'disposed', items: [{ fate: 'confiscated' }] });
  // Issued anew while other things are held, it disposes of nothing else, and stands for what was done.
  await issue('seizure-decision', decided, { ...held, seizedItems: [['输送泵', '', '1台', '']] });
  const again = await reissued(disposal.id);
  expect((await sanctions(decided)).seizures.map((one: any) => one.state)).toEqual(['disposed', 'held']);
  expect((await act(body.leader, again.id, 'void', { reason: '虚构' })).body.message).toContain('物品已据此处理');
});
