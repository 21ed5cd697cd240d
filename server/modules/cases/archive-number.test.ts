import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, headParty, issuePaper } from '../../../tests/support/made-cases.ts';
import { act, made } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
  await server.system((work) =>
    sql`insert into units (key, kind, name, short_name, level, region_code, parent_id, sectors, body_key)
      select '320102.second', kind, '示例区第二执法机构（虚构）', '第二执法（虚构）', level, region_code, parent_id, sectors, body_key
      from units where key = '320102.enforcement'`.execute(work.db),
  );
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

/** A case that ended without a penalty, up to its closing, whose paper's number shows the body's word. */
async function closedCase(body: CaseBodyOfTest): Promise<string> {
  const clue = {
    cause: 'training',
    source: 'inspection',
    facts: '虚构：从业人员未经培训上岗',
    actOn: '2009-05-01',
    knownOn: '2009-05-04',
    sector: 3,
  };
  const { id } = await made(body.first('POST', '/api/cases', { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [headParty] }));
  await made(issuePaper(body, 'filing', id));
  const [party] = (await made(body.first('GET', `/api/cases/${id}`))).partyList;
  await made(actOnCase(body.first, id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: '2009-05-04', holderId: body.ids.first }));
  const spare = { isPenalty: false, reason: '违法行为轻微并及时改正，没有造成危害后果。' };
  await made(actOnCase(body.first, id, 'propose-penalty', { partyId: party.id, proposal: spare }));
  await made(actOnCase(body.first, id, 'finish-investigation', { text: '虚构：已经改正。' }));
  await made(actOnCase(body.leader, id, 'no-penalty', { partyId: party.id, document: '不罚001', reason: '轻微并及时改正，已教育。' }));
  await made(actOnCase(body.first, id, 'tell-no-penalty', { partyId: party.id, day: '2009-05-04', text: '当面送达' }));
  await made(issuePaper(body, 'closing', id));
  return id;
}

async function archived(body: CaseBodyOfTest, id: string): Promise<any> {
  const { papers } = await made(body.first('GET', `/api/cases/${id}`));
  for (const paper of papers.filter(({ state }: any) => ['draft', 'approved'].includes(state)))
    await made(act(body.first, paper.id, 'discard', { reason: '不再使用' }));
  return actOnCase(body.first, id, 'archive', { text: 'thirty' });
}

const numberOf = async (body: CaseBodyOfTest, id: string) => (await made(body.first('GET', `/api/cases/${id}`))).archive.number;

test('two bodies of one county never give one number to two files: each has its word in it', async () => {
  const first = await caseBody(server);
  const second = await caseBody(server, '320102.second');
  const settings = { placeShort: '南京玄武', bodyWord: '交安', version: 0 };
  const { body: shown } = await second.leader('GET', '/api/document-settings');
  const one = await closedCase(first);
  await made(archived(first, one));
  expect(await numberOf(first, one)).toBe('（南京玄武）安监管案卷〔2009〕1号');
  await made(second.leader('PUT', '/api/document-settings/body', { ...settings, particulars: shown.body.particulars }));
  const two = await closedCase(second);
  await made(second.leader('PUT', '/api/document-settings/body', { ...settings, bodyWord: '', particulars: shown.body.particulars, version: 1 }));
  const refused = await archived(second, two);
  expect([refused.status, refused.body.code]).toEqual([409, 'number-word-taken']);
  await made(second.leader('PUT', '/api/document-settings/body', { ...settings, particulars: shown.body.particulars, version: 2 }));
  await made(archived(second, two));
  expect(await numberOf(second, two)).toBe('（南京玄武）交安案卷〔2009〕1号');
});
