import { actOnCase, caseBody, headParty, issuePaper, unitParty } from '../support/made-cases.ts';
import { made } from '../support/made-documents.ts';
import type { TestApp } from '../support/test-app.ts';

const proposal = {
  isPenalty: true,
  kinds: ['fine'],
  fineYuan: 40_000,
  leastYuan: 10_000,
  mostYuan: 50_000,
  reason: '虚构：主动改正，在幅度内取中。',
  broken: [{ law: 'safety-law-2002', article: 21 }],
  basis: [{ law: 'safety-law-2002', article: 82, item: 3 }],
};
const seizure = {
  kind: 'seizure',
  madeAt: '2009-05-27T08:00:00+08:00',
  place: '示例仓库（虚构）',
  reason: '虚构：违法储存',
  document: '查扣1号（虚构）',
  outsideReason: '虚构：纸质制发',
  items: [{ name: '铁桶', quantity: 12, unitWord: '只', value: 120_000 }],
};
const stop = { kind: 'temporary-stop', takenOn: '2009-05-27', words: '虚构：暂时停产', document: '现决1号（虚构）', outsideReason: '虚构：纸质制发' };
const close = { kind: 'close', words: '虚构：不具备安全生产条件', document: '请示1号（虚构）', answerDueOn: '2009-06-20' };
const transfer = { kind: 'body', words: '虚构：另案线索', document: '移1号（虚构）', outsideReason: '虚构：纸质制发' };

/** An address of each page of a record of inspections, cases, documents and measures, made on 2009-05-27 about this firm. */
export async function recordExamples(server: TestApp, firm: string): Promise<Record<string, string>> {
  const body = await caseBody(server);
  const { first } = body;
  const handlerIds = [body.ids.first, body.ids.second];
  const plan = await made(
    first('POST', '/api/inspections', {
      enterpriseId: firm,
      plannedFrom: '2009-05-27',
      plannedTo: '2009-05-29',
      source: 'yearly-plan',
      basis: '《安全生产法》第五十六条',
      matters: '虚构：作业现场',
      noticeWay: 'at-door',
      officerIds: handlerIds,
    }),
  );
  const draw = await made(
    first('POST', '/api/inspection-draws', {
      title: '示例抽查（虚构）',
      region: '320102000',
      sector: 3,
      officerIds: handlerIds,
      firmsWanted: 1,
      officersPerFirm: 2,
      seedSource: '虚构：当日公布的开奖号码',
    }),
  );
  const clue = {
    cause: 'training',
    source: 'inspection',
    facts: '虚构：从业人员未经培训上岗',
    actOn: '2009-05-26',
    knownOn: '2009-05-27',
    sector: 3,
  };
  const { id } = await made(first('POST', '/api/cases', { ...clue, handlerIds, parties: [{ ...unitParty, enterpriseId: firm }, headParty] }));
  const paper = await made(issuePaper(body, 'filing', id));
  const [party] = (await made(first('GET', `/api/cases/${id}`))).partyList;
  await made(actOnCase(first, id, 'evidence', { kind: 'record', name: '现场检查记录', collectedOn: '2009-05-27', holderId: body.ids.first }));
  await made(actOnCase(first, id, 'propose-penalty', { partyId: party.id, proposal }));
  const start = async (path: string, given: object) => (await made(first('POST', `/api/cases/${id}/${path}`, given))).id;
  const government = await server.account('320102.government', 'government');
  return {
    '/inspections/plans/$id': `/inspections/plans/${plan.id}`,
    '/inspections/plans/$id/change': `/inspections/plans/${plan.id}/change`,
    '/inspections/plans/$id/record': `/inspections/plans/${plan.id}/record`,
    '/inspections/draws/$id': `/inspections/draws/${draw.id}`,
    '/cases/$id': `/cases/${id}`,
    '/cases/documents/$id': `/cases/documents/${paper.id}`,
    '/cases/seizures/$id': `/cases/seizures/${await start('seizures', seizure)}`,
    '/cases/measures/$id': `/cases/measures/${await start('measures', stop)}`,
    '/cases/proposals/$id': `/cases/proposals/${await start('proposals', { ...close, toUnitId: government.unitId })}`,
    '/cases/transfers/$id': `/cases/transfers/${await start('transfers', { ...transfer, toUnitId: government.unitId })}`,
  };
}
