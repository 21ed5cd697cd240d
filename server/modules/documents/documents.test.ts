import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, draftOn, made, orderFields, registerFirm, registerProblem, write } from '../../../tests/support/made-documents.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let officer: Caller;
let second: Caller;
let leader: Caller;
let firm: string;
let officers: object[];
beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  second = await server.as(await server.account('320102.enforcement', 'officer', 'second'));
  leader = await server.as(await server.account('320102.enforcement', 'leader'));
  firm = await registerFirm(officer, '320102002');
  officers = ['320102.enforcement.officer', 'second'].map((name) => ({ name: `测试员${name}`, certificate: `测-${name}` }));
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const order = async () => {
  const problem = await registerProblem(officer, firm);
  return { problem, document: await write(officer, await draftOn(officer, problem.id), { ...orderFields, officers }) };
};

test('filled from the record, nothing typed twice; a stale edit is 412, a misshapen field 422', async () => {
  const problem = await registerProblem(officer, firm);
  const document = await draftOn(officer, problem.id);
  expect(document.fields).toMatchObject({ problems: ['虚构：从业人员未经培训上岗。'], rectifyBy: expect.stringMatching(/^2009-05/) });
  expect(document.fields.orderBasis).toEqual([{ law: 'safety-law-2002', article: 56, paragraph: 1, item: 2 }]);
  expect(document.facts).toMatchObject({ partyName: '示例化工厂（虚构）', placeShort: '南京玄武', bodyLevel: 'county' });
  const edited = await write(officer, document, { problems: ['甲事', '乙事'] });
  expect(edited.fields.problems).toEqual(['甲事', '乙事']);
  expect((await officer('PUT', `/api/documents/${document.id}`, { version: 1, fields: {} })).body.current.version).toBe(2);
  const wrong = await officer('PUT', `/api/documents/${document.id}`, { version: 2, fields: { ...edited.fields, rectifyBy: '2009-02-30' } });
  expect([wrong.status, wrong.body.fields[0].path]).toEqual([422, 'fields.rectifyBy']);
  expect((await officer('POST', '/api/documents', { kind: 'filing', subjectKind: 'problem', subjectId: problem.id })).status).toBe(422);
});

test('refused field by field while it is wrong; issued: numbered, printed once, and the problem is ordered by the paper', async () => {
  const { problem, document } = await order();
  const { rectifyBy: _open, ...without } = document.fields;
  await made(officer('PUT', `/api/documents/${document.id}`, { version: document.version, fields: without }));
  const refused = await act(officer, document.id, 'issue');
  expect([refused.status, refused.body.code]).toEqual([422, 'document-faults']);
  expect(refused.body.fields.map(({ path }: { path: string }) => path)).toContain('fields.rectifyBy');
  await write(officer, { id: document.id, version: document.version + 1, fields: without }, orderFields);
  const issued = await made(act(officer, document.id, 'issue'));
  expect(issued.number).toBe('（南京玄武）安监管责改〔2009〕1号');
  const print = () => officer('GET', `/api/documents/${document.id}/document/pdf`);
  const [first, again] = [await print(), await print()];
  expect([first.raw.subarray(0, 5).toString(), first.raw.equals(again.raw)]).toEqual(['%PDF-', true]);
  expect((await officer('GET', `/api/documents/${document.id}/document/docx`)).raw.subarray(0, 2).toString()).toBe('PK');
  const { body: after } = await officer('GET', `/api/problems/${problem.id}`);
  expect([after.status, after.dueOn, after.moves.at(-1).reason]).toEqual(['ordered', '2009-05-15', `依据${issued.number}`]);
  expect((await act(officer, document.id, 'issue')).status).toBe(409);
});

test('what is issued is never changed, by nobody', async () => {
  const { document } = await order();
  const { version } = await made(act(officer, document.id, 'issue'));
  expect((await officer('PUT', `/api/documents/${document.id}`, { version, fields: {} })).status).toBe(409);
  expect((await act(officer, document.id, 'discard', { reason: '不要了' })).status).toBe(409);
  const change = (set: object) => server.system((work) => work.db.updateTable('documents').set(set).where('id', '=', document.id).execute());
  for (const set of [
    { fields: '{}' },
    { state: 'draft' },
    { number: '（苏）安监管罚〔2009〕9号' },
    { file_sha256: '0' },
    { issued_on: '2009-01-01' },
  ]) {
    await expect(change(set)).rejects.toThrow(/never changed/);
  }
  const remove = server.system((work) => work.db.deleteFrom('documents').where('id', '=', document.id).execute());
  await expect(remove).rejects.toThrow(/never deleted|foreign/);
});

test('an order that the problem does not allow is not issued, and takes no number', async () => {
  const { problem, document } = await order();
  await made(leader('GET', '/api/documents'));
  await made(officer('POST', `/api/problems/${problem.id}/correct-on-spot`, { version: 1, evidence: '虚构：已当场改正。' }));
  const { document: other } = await order();
  const late = await write(officer, other, { rectifyBy: '2012-05-15', orderItems: [['第1项', '2012-05-15']] });
  const before = await made(officer('GET', '/api/document-numbers?word=rectification-order'));
  expect((await act(officer, late.id, 'issue')).status).toBe(422);
  const after = await made(officer('GET', '/api/document-numbers?word=rectification-order'));
  expect(after.rows.length).toBe(before.rows.length);
  expect((await made(act(officer, document.id, 'issue'))).number).toBe(`（南京玄武）安监管责改〔2009〕${before.rows.length + 1}号`);
});

test('voided: the number stays in the register with its reason; superseded: by a new one, once', async () => {
  const { document } = await order();
  const { number } = await made(act(officer, document.id, 'issue'));
  expect((await act(officer, document.id, 'void', { reason: '误制' })).status).toBe(403);
  expect((await act(leader, document.id, 'void', { reason: '' })).status).toBe(400);
  await made(act(leader, document.id, 'void', { reason: '误制' }));
  const { document: wrong, problem } = await order();
  const old = await made(act(officer, wrong.id, 'issue'));
  const successor = await made(act(officer, wrong.id, 'supersede', { reason: '期限有误' }));
  expect((await act(officer, wrong.id, 'supersede', { reason: '再换' })).status).toBe(409);
  await write(officer, successor, { rectifyBy: '2009-05-18', orderItems: [['第1项', '2009-05-18']] });
  const issued = await made(act(officer, successor.id, 'issue'));
  expect(issued.supersedes).toMatchObject({ id: wrong.id, number: old.number, state: 'superseded' });
  expect((await made(officer('GET', `/api/problems/${problem.id}`))).dueOn).toBe('2009-05-18');
  const { rows } = await made(officer('GET', '/api/document-numbers?word=rectification-order'));
  expect(rows.map((row: { sequence: number }) => row.sequence)).toEqual(rows.map((_: unknown, place: number) => place + 1));
  expect(rows.find((row: { number: string }) => row.number === number)).toMatchObject({ state: 'voided', endReason: '误制' });
  expect(rows.find((row: { number: string }) => row.number === old.number)).toMatchObject({ state: 'superseded', endReason: '期限有误' });
});

test('a draft is its body’s own; what is issued is read in its area and not beyond; others draft nothing for it', async () => {
  const { problem, document } = await order();
  const city = await server.as(await server.account('320100.government', 'government'));
  const elsewhere = await server.as(await server.account('320104.enforcement', 'officer'));
  expect((await city('GET', `/api/documents/${document.id}`)).status).toBe(404);
  await made(act(officer, document.id, 'issue'));
  expect((await city('GET', `/api/documents/${document.id}`)).body.acts).toEqual([]);
  expect((await elsewhere('GET', `/api/documents/${document.id}`)).status).toBe(404);
  expect((await elsewhere('POST', '/api/documents', { kind: 'on-site-measure', subjectKind: 'problem', subjectId: problem.id })).status).toBe(404);
  const offers = async (call: Caller) => (await made(call('GET', `/api/documents/of/problem/${problem.id}`))).offers.map((one: any) => one.kind);
  expect(await offers(second)).toEqual(expect.arrayContaining(['on-site-measure', 'rectification-order', 're-check-opinion']));
  expect(await offers(city)).toEqual([]);
  expect((await city('POST', '/api/documents', { kind: 'on-site-measure', subjectKind: 'problem', subjectId: problem.id })).status).toBe(403);
});

test('an opinion of a re-check states the one on record, made by another than the finder; without it none is issued', async () => {
  const { problem, document } = await order();
  await made(act(officer, document.id, 'issue'));
  const early = await draftOn(officer, problem.id, 're-check-opinion');
  expect(early.fields.recheckOpinions).toBeUndefined();
  await write(officer, early, { recheckOpinions: ['第1项：已完成'], officers });
  const refused = await act(officer, early.id, 'issue');
  expect([refused.status, refused.body.message]).toEqual([409, expect.stringContaining(`问题${problem.number}尚未登记复查结果`)]);
  server.setDay('2009-05-15');
  const { version } = await made(second('GET', `/api/problems/${problem.id}`));
  const passed = { version, evidence: '虚构：六名从业人员已补训并考核合格' };
  expect((await officer('POST', `/api/problems/${problem.id}/recheck-passed`, passed)).status).toBe(403);
  await made(second('POST', `/api/problems/${problem.id}/recheck-passed`, passed));
  const opinion = await draftOn(second, problem.id, 're-check-opinion');
  expect(opinion.fields.recheckOpinions).toEqual([passed.evidence]);
  await write(second, opinion, { officers });
  expect((await made(act(second, opinion.id, 'issue'))).number).toBe('（南京玄武）安监管复查〔2009〕1号');
});
