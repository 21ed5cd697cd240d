import { actOnCase, type CaseBodyOfTest, issuePaper, serveDirectly, unitParty } from './made-cases.ts';
import { made } from './made-documents.ts';

/** A case whose party was told of its right to a hearing and asked for one, all on one day. */
export async function heardCase(body: CaseBodyOfTest, today: string, more: object = {}): Promise<{ id: string; partyId: string }> {
  const clue = { cause: 'training', source: 'inspection', facts: '虚构：从业人员未经培训上岗', actOn: today, knownOn: today, sector: 3 };
  const given = { ...clue, handlerIds: [body.ids.first, body.ids.second], parties: [unitParty], ...more };
  const { id, partyIds } = await made(body.first('POST', '/api/cases', given));
  const [partyId] = partyIds as [string];
  const ok = (path: string, one: object) => made(actOnCase(body.first, id, path, one));
  await made(issuePaper(body, 'filing', id));
  await ok('evidence', { kind: 'record', name: '现场检查记录', collectedOn: today, holderId: body.ids.first });
  const law = today < '2021-09-01' ? 'safety-law-2002' : 'safety-law';
  const basis = { broken: [{ law, article: 21 }], basis: [{ law, article: law === 'safety-law' ? 97 : 82, item: 3 }] };
  const proposal = { isPenalty: true, kinds: ['fine'], fineYuan: 90_000, leastYuan: 1000, mostYuan: 100_000, reason: '在幅度内取中。', ...basis };
  await ok('propose-penalty', { partyId, proposal: { ...proposal, words: '处罚款¥90000元的行政处罚。' } });
  await ok('finish-investigation', { text: '虚构：调查终结。' });
  const notice = await made(issuePaper(body, 'hearing-right-notice', id, partyId));
  await made(serveDirectly(body, notice.id, today));
  await ok('ask-hearing', { partyId, day: today, text: '虚构：要求听证。' });
  return { id, partyId };
}
