import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, headParty, issuePaper, serveDirectly, writePaper } from '../../../tests/support/made-cases.ts';
import { act, made } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let body: CaseBodyOfTest;
beforeAll(async () => {
  server = await testApp();
  await caseBody(server);
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

/** Everyone signs in on this day, with certificates that are valid on it. */
async function on(day: string): Promise<void> {
  server.setDay(day);
  body = await caseBody(server, '320102.enforcement');
  await server.system(({ db }) =>
    db.updateTable('persons').set({ certificate_until: '2027-12-31' }).where('id', 'in', Object.values(body.ids)).execute(),
  );
}

const why = ({ status, body: answer }: any) => [status, answer.current?.refusal ?? answer.code];
const detail = (id: string) => made(body.first('GET', `/api/cases/${id}`));

async function clue(day: string): Promise<{ id: string; partyId: string }> {
  const words = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: day, knownOn: day, sector: 3 };
  const { id } = await made(body.first('POST', '/api/cases', { ...words, handlerIds: [body.ids.first, body.ids.second], parties: [headParty] }));
  return { id, partyId: (await detail(id)).partyList[0].id };
}

/** Filed, inquired into, no penalty proposed, reviewed. */
async function readyToSpare(day: string): Promise<{ id: string; partyId: string }> {
  const opened = await clue(day);
  const { id, partyId } = opened;
  await made(issuePaper(body, 'filing', id));
  await made(actOnCase(body.first, id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: day, holderId: body.ids.first }));
  const spare = { isPenalty: false, reason: '虚构：初次违法，当日改正，没有造成危害后果。' };
  await made(actOnCase(body.first, id, 'propose-penalty', { partyId, proposal: spare }));
  await made(actOnCase(body.first, id, 'finish-investigation', { text: '虚构：已经改正。' }));
  await made(actOnCase(body.legal, id, 'review-legality', { agrees: true, text: '虚构：程序合法。' }));
  return opened;
}

test('since 2021 a clue is declined by its paper, through the chain, with a number of its own', async () => {
  await on('2024-03-01');
  const { id } = await clue('2024-02-28');
  expect(why(await actOnCase(body.leader, id, 'decline-filing', { reason: '没有违法事实' }))).toEqual([403, 'paper']);
  const offered = (await detail(id)).acts.find((one: any) => one.act === 'declineFiling');
  expect(offered).toMatchObject({ by: 'paper', isAllowed: true, documentKinds: ['no-filing'] });
  const elsewhere = await issuePaper(body, 'no-filing', id, '', { declineGround: 'not-ours', handedTo: '无' });
  expect([elsewhere.status, elsewhere.body.fields[0].path]).toEqual([422, 'fields.handedTo']);
  const paper = await made(issuePaper(body, 'no-filing', id));
  expect(paper.number).toMatch(/应急不立〔2024〕1号$/);
  const after = await detail(id);
  expect([after.state, after.moves.at(-1).act, after.moves.at(-1).documentNumber]).toEqual(['not-filed', 'declineFiling', paper.number]);
  expect(after.moves.at(-1).reason).toContain('没有违法事实');
  expect((await act(body.leader, paper.id, 'void', { reason: '虚构' })).status).toBe(409);
});

test('since 2021 a party is spared by a decision that is checked, numbered, served and can be voided', async () => {
  const { id, partyId } = await readyToSpare('2024-03-01');
  const given = { partyId, document: '不罚001', reason: '轻微' };
  expect(why(await actOnCase(body.leader, id, 'no-penalty', given))).toEqual([403, 'paper']);
  const uneducated = await issuePaper(body, 'no-penalty-decision-person', id, partyId, {
    articlesBroken: [{ law: 'safety-law', article: 28, paragraph: 1 }],
  });
  expect([uneducated.status, uneducated.body.fields.map(({ path }: any) => path)]).toEqual([422, ['fields.education']]);
  const fields = { articlesBroken: [{ law: 'safety-law', article: 28, paragraph: 1 }], education: '虚构：已经当面教育。' };
  const paper = await made(issuePaper(body, 'no-penalty-decision-person', id, partyId, fields));
  expect(paper.number).toMatch(/应急不罚〔2024〕1号$/);
  const decided = await detail(id);
  expect([decided.state, decided.partyList[0].outcome.kind, decided.partyList[0].outcome.number]).toEqual(['no-penalty', 'no-penalty', paper.number]);
  expect(why(await actOnCase(body.first, id, 'tell-no-penalty', { partyId, day: '2024-03-01', text: '当面' }))).toEqual([409, 'outcome-by-hand']);
  await made(act(body.leader, paper.id, 'void', { reason: '虚构：写错姓名。' }));
  expect((await detail(id)).state).toBe('investigated');
  const again = await made(issuePaper(body, 'no-penalty-decision-person', id, partyId, fields));
  expect(again.number).toMatch(/〔2024〕2号$/);
  expect((await issuePaper(body, 'closing', id)).status).not.toBe(200);
  await made(serveDirectly(body, again.id, '2024-03-01'));
  expect((await detail(id)).partyList[0].outcome.servedOn).toBe('2024-03-01');
});

test('in 2009 there is no such form: the acts alone do it', async () => {
  await on('2009-05-04');
  const declined = await clue('2009-05-04');
  const draft = { kind: 'no-filing', subjectKind: 'case', subjectId: declined.id };
  expect((await body.first('POST', '/api/documents', draft)).status).toBe(422);
  await made(actOnCase(body.leader, declined.id, 'decline-filing', { reason: '没有违法事实' }));
  const { id, partyId } = await readyToSpare('2009-05-04');
  await expect(writePaper(body, 'no-penalty-decision-person', id, partyId)).rejects.toThrow();
  await made(actOnCase(body.leader, id, 'no-penalty', { partyId, document: '不罚001', reason: '轻微并及时改正' }));
  await made(actOnCase(body.first, id, 'tell-no-penalty', { partyId, day: '2009-05-04', text: '当面送达' }));
});
