import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnCase, type CaseBodyOfTest, caseBody, unitParty } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let body: CaseBodyOfTest;
let caseId: string;
let partyId: string;

beforeAll(async () => {
  server = await testApp();
  body = await caseBody(server);
  const clue = {
    cause: 'licensing',
    source: 'inspection',
    facts: '虚构：未取得许可证从事生产',
    actOn: '2009-05-01',
    knownOn: '2009-05-04',
    sector: 3,
  };
  const opened = await made(body.first('POST', '/api/cases', { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [unitParty] }));
  caseId = opened.id;
  [{ id: partyId }] = (await made(body.first('GET', `/api/cases/${caseId}`))).partyList;
});
afterAll(() => server.close());

const range = { leastYuan: 5_000, mostYuan: 50_000 };
const propose = async (proposal: object) => {
  const reason = '虚构：情节一般，取中。';
  const answer = await actOnCase(body.first, caseId, 'propose-penalty', { partyId, proposal: { isPenalty: true, ...range, reason, ...proposal } });
  return answer.status === 200 ? 'taken' : `${answer.status} ${answer.body.fields?.[0]?.path}: ${answer.body.fields?.[0]?.message}`;
};

test('the sums of a proposal: whole fen, each with its kind, within the range', async () => {
  const tried: [string, object][] = [
    ['half a fen of fine', { kinds: ['fine'], fineYuan: 5_000.005 }],
    ['a fine without its sum', { kinds: ['fine'] }],
    ['a sum without a fine', { kinds: ['warning'], fineYuan: 5_000 }],
    ['a sum where nobody is punished', { isPenalty: false, kinds: [], fineYuan: 5_000 }],
    ['half a fen confiscated', { kinds: ['confiscate-proceeds'], confiscatedYuan: 0.005 }],
    ['proceeds without their sum', { kinds: ['confiscate-proceeds'] }],
    ['a sum without a confiscation', { kinds: ['fine'], fineYuan: 5_000, confiscatedYuan: 100 }],
    ['a range below a fen', { kinds: ['fine'], fineYuan: 5_000, leastYuan: 0.001 }],
    ['a range upside down', { kinds: ['fine'], fineYuan: 5_000, leastYuan: 60_000 }],
    ['a fine above its range', { kinds: ['fine'], fineYuan: 50_000.01 }],
    ['a fine below its range', { kinds: ['fine'], fineYuan: 4_999.99 }],
    ['fine and proceeds to the fen', { kinds: ['fine', 'confiscate-proceeds'], fineYuan: 5_000, confiscatedYuan: 1_234.56 }],
    ['goods of unknown value', { kinds: ['fine', 'confiscate-goods'], fineYuan: 50_000 }],
  ];
  const said: string[] = [];
  for (const [what, proposal] of tried) said.push(`${what} -> ${await propose(proposal)}`);
  expect(said).toMatchInlineSnapshot(`
    [
      "half a fen of fine -> 422 proposal.fineYuan: 罚款数额至多两位小数（到分）。",
      "a fine without its sum -> 422 proposal.fineYuan: 选择罚款的须填写罚款数额。",
      "a sum without a fine -> 422 proposal.fineYuan: 填写了罚款数额，但未选择“罚款”：请选择该种类，或者将数额改为0。",
      "a sum where nobody is punished -> 422 proposal.fineYuan: 填写了罚款数额，但未选择“罚款”：请选择该种类，或者将数额改为0。",
      "half a fen confiscated -> 422 proposal.confiscatedYuan: 没收数额至多两位小数（到分）。",
      "proceeds without their sum -> 422 proposal.confiscatedYuan: 选择没收违法所得的须填写没收数额。",
      "a sum without a confiscation -> 422 proposal.confiscatedYuan: 填写了没收数额，但未选择没收违法所得或者没收非法财物：请选择种类，或者将数额改为0。",
      "a range below a fen -> 422 proposal.mostYuan: 法定幅度至多两位小数（到分）。",
      "a range upside down -> 422 proposal.mostYuan: 法定幅度的下限高于上限。",
      "a fine above its range -> 422 proposal.fineYuan: 罚款不在法定幅度内，或者没有裁量理由。",
      "a fine below its range -> 422 proposal.fineYuan: 罚款不在法定幅度内，或者没有裁量理由。",
      "fine and proceeds to the fen -> taken",
      "goods of unknown value -> taken",
    ]
  `);
});
