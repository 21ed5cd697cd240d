import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { type CaseBodyOfTest, caseBody, issuePaper, serveDirectly } from '../../../tests/support/made-cases.ts';
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
  server.setDay('2024-03-01');
  body = await caseBody(server);
  ({ unitId } = await server.account('320102.enforcement', 'officer'));
  officers = await server.system(async (work) => {
    const rows = await work.db
      .selectFrom('persons')
      .select(['name', 'certificate_number'])
      .where('id', 'in', [body.ids.first, body.ids.second])
      .execute();
    return rows.map((row) => ({ name: row.name, certificate: row.certificate_number ?? '' }));
  });
  // Certificates of the test's officers run out in 2012.
  await server.system((work) =>
    work.db.updateTable('persons').set({ certificate_until: '2030-12-31' }).where('id', 'in', [body.ids.first, body.ids.second]).execute(),
  );
});
beforeEach(() => server.setDay('2024-04-01'));
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const served = (servedOn: string, more: object = {}) => {
  count += 1;
  return makeServedCase(server, {
    unitId,
    personId: body.ids.first,
    number: `（宁玄）应急罚〔2024〕${count}号`,
    decidedOn: servedOn,
    servedOn,
    fineYuan: 30_000,
    ...more,
  });
};
const sanctions = (id: string) => made(body.first('GET', `/api/cases/${id}/sanctions`));
const draft = (kind: string, caseId: string, partyId = '', partId?: string) =>
  made(body.first('POST', '/api/documents', { kind, subjectKind: 'case', subjectId: caseId, partyId, ...(partId ? { partId } : {}) }));
const audited = (objectId: string, what: string) =>
  server.system(
    async (work) => (await work.db.selectFrom('audit_log').select('act').where('act', '=', what).where('object_id', '=', objectId).execute()).length,
  );
const openDuties = (kind: string, id: string) =>
  server.system(async (work) => {
    const rows = await work.db
      .selectFrom('duties')
      .select(['kind', 'due_at', 'done_at'])
      .where('subject_kind', '=', kind)
      .where('subject_id', '=', id)
      .execute();
    return rows.filter((row) => row.done_at === null).map((row) => `${row.kind} ${row.due_at?.toISOString().slice(0, 10) ?? ''}`);
  });
const issue = (kind: string, caseId: string, partyId = '', fields: object = {}) => {
  const asksOfficers = findDocumentKind(kind)?.fields.some(({ key }) => key === 'officers');
  return issuePaper(body, kind, caseId, partyId, { ...fields, ...(asksOfficers ? { officers } : {}) });
};
const party = { partyName: '示例化工厂（虚构）', partyAddress: '示例路1号' };
const items = [
  ['铁桶', 'SL-01', '12只', '锈蚀'],
  ['输送泵', '', '1台', ''],
];

test('a reminder is refused while nothing is overdue; served, it is the step, once', async () => {
  server.setDay('2024-03-01');
  const { id, partyId } = await served('2024-02-28');
  const early = await issue('payment-reminder', id, partyId, { payNowBy: '2024-04-20' });
  expect([early.status, early.body.message]).toEqual([409, '尚无逾期未缴的款项。']);
  const { rows } = await made(body.first('GET', `/api/documents/of/case/${id}`));
  expect(rows[0]).toMatchObject({ state: 'draft', number: null });
  server.setDay('2024-04-01');
  const reminder = await made(issue('payment-reminder', id, partyId, { payNowBy: '2024-04-20' }));
  expect(reminder.fields).toMatchObject({ fineYuan: 30_000, unpaidYuan: 30_000, payBy: '2024-03-14' });
  expect((await sanctions(id)).parties[0].steps).toEqual([]);
  await made(serveDirectly(body, reminder.id, '2024-04-01'));
  const step = { partyId, kind: 'reminder', onDay: '2024-04-01', document: reminder.number };
  await made(body.first('POST', `/api/cases/${id}/collection-steps`, step));
  expect((await sanctions(id)).parties[0].steps).toMatchObject([{ kind: 'reminder', onDay: '2024-04-01', document: reminder.number }]);
  expect(await audited(id, 'recordCollectionStep')).toBe(2);
  expect((await act(body.leader, reminder.id, 'void', { reason: '误发' })).status).toBe(409);
});

test('the urge starts its ten working days on the day of its service; after them the letter to the court is the application', async () => {
  server.setDay('2024-10-08');
  const { id, partyId } = await served('2024-03-01');
  const urge = await made(issue('performance-reminder', id, partyId));
  expect(urge.fields.owed).toEqual(['缴纳罚款人民币叁万元整（¥30,000.00）', '缴纳加处罚款人民币叁万元整（¥30,000.00）']);
  await made(serveDirectly(body, urge.id, '2024-10-08'));
  expect((await sanctions(id)).parties[0].court).toMatchObject({ opensOn: '2024-10-22', fromOn: '2024-09-03' });
  const early = await issue('execution-request', id, partyId, { partyRepresentative: '张甲' });
  expect([409, 422]).toContain(early.status);
  server.setDay('2024-10-22');
  const letter = await made(issue('execution-request', id, partyId, { partyRepresentative: '张甲' }));
  expect(letter.fields).toMatchObject({ reminderServedOn: '2024-10-08', claims: urge.fields.owed.map((line: string) => line.slice(2)) });
  expect((await sanctions(id)).parties[0].steps.map((one: any) => one.kind)).toEqual(['urge', 'court-application']);
  expect((await made(body.first('GET', `/api/cases/${id}`))).state).toBe('performing');
  const [service] = (await made(body.second('GET', `/api/documents/${urge.id}`))).services;
  const unserved = await act(body.second, urge.id, `services/${service.id}/withdraw`, { reason: '虚构：登记有误。' });
  expect([unserved.status, unserved.body.message]).toEqual([409, '不能撤销送达登记：已于2024-10-22据此申请法院强制执行。']);
});

test('the first leave allows the plan as the form has it; each further one must be a part of it', async () => {
  const { id, partyId } = await served('2024-03-20');
  const rows = [
    ['1期', '2024-05-01', '10000'],
    ['2期', '2024-06-01', '20000'],
  ];
  const bare = await issue('instalment-approval', id, partyId);
  expect(bare.status).toBe(422);
  const wrong = await issue('instalment-form', id, partyId, { instalments: [rows[0]!, ['2期', '六月', '20000']] });
  expect(wrong.body.fields[0].path).toBe('fields.instalments');
  const reason = '示例：周转困难，申请分期。';
  await made(issue('instalment-form', id, partyId, { instalments: rows, deferralReason: reason }));
  expect((await sanctions(id)).parties[0].plan).toBeNull();
  const first = await made(issue('instalment-approval', id, partyId));
  expect(first.fields).toMatchObject({
    leaveKind: 'instalment',
    instalmentOrder: '1',
    deferredTo: '2024-05-01',
    instalmentYuan: 10_000,
    restYuan: 20_000,
  });
  const { plan, parts } = (await sanctions(id)).parties[0];
  expect(plan).toMatchObject({ kind: 'instalments', document: first.number, reason });
  expect(parts.map((part: any) => [part.dueOn, part.amount])).toEqual([
    ['2024-05-01', 1_000_000],
    ['2024-06-01', 2_000_000],
  ]);
  const other = await issue('instalment-approval', id, partyId, { deferredTo: '2024-07-01' });
  expect(other.body.fields?.[0]?.path, JSON.stringify(other.body)).toBe('fields.deferredTo');
  expect((await made(issue('instalment-approval', id, partyId))).fields).toMatchObject({ instalmentOrder: '2', restYuan: 0 });
  expect(await audited(id, 'allowPaymentPlan')).toBe(1);
});

test('a decision seizes what its list says; the form extends it, the disposal ends it', async () => {
  const { id } = await served('2024-03-20', { kinds: ['fine', 'confiscate-goods'] });
  const basis = [{ law: 'safety-law', article: 65, paragraph: 1, item: 4 }];
  const said = {
    ...party,
    seizedOn: '2024-04-01',
    seizureEndsOn: '2024-04-20',
    seizurePlace: '示例仓库',
    measureProblem: '虚构：违法储存',
    measureBasis: basis,
  };
  const vague = await issue('seizure-decision', id, '', { ...said, seizedItems: [['铁桶', '', '若干', '']] });
  expect([vague.status, vague.body.fields[0].path]).toEqual([422, 'fields.seizedItems']);
  expect((await sanctions(id)).seizures).toEqual([]);
  const paper = await made(issue('seizure-decision', id, '', { ...said, seizedItems: items, seizureWay: 'seize' }));
  const [seizure] = (await sanctions(id)).seizures;
  expect(seizure).toMatchObject({
    kind: 'seizure',
    state: 'held',
    document: paper.number,
    dueOn: '2024-04-20',
    place: '示例仓库',
    items: [{ name: '铁桶', quantity: '12', unitWord: '只', condition: '锈蚀' }, { name: '输送泵' }],
  });
  expect(await openDuties('seizure', seizure.id)).toEqual(['seizure-decision 2024-04-20']);
  expect((await act(body.leader, paper.id, 'void', { reason: '误发' })).body.message).toContain('尚未处理');
  const longer = await made(issue('seizure-approval', id, '', { ...party, measureBasis: basis, seizureEndsOn: '2024-05-15' }));
  expect(longer.fields).toMatchObject({ approvalFor: 'extend', seizedItems: items, measureProblem: '虚构：违法储存' });
  expect((await sanctions(id)).seizures[0]).toMatchObject({ dueOn: '2024-05-15', isExtended: true });
  const blank = await draft('seizure-disposal', id, '', seizure.id);
  expect(blank.fields).toMatchObject({ seizureNumber: paper.number, disposals: ['铁桶12只：', '输送泵1台：'] });
  const unsaid = await issue('seizure-disposal', id, '', party);
  expect(unsaid.body.fields[0]).toMatchObject({ path: 'fields.disposals' });
  const done = await made(
    issue('seizure-disposal', id, '', { ...party, disposals: ['铁桶12只：没收销毁设备残件，予以没收', '输送泵1台：解除扣押，退还'] }),
  );
  expect((await sanctions(id)).seizures[0]).toMatchObject({ state: 'disposed', items: [{ fate: 'confiscated' }, { fate: 'returned' }] });
  expect((await sanctions(id)).seizures[0].moves.map((move: any) => move.document)).toContain(done.number);
  expect(await openDuties('seizure', seizure.id)).toEqual([]);
});

test('made on the spot: the form approves it afterwards, the decision only writes it down', async () => {
  const { id } = await served('2024-03-20');
  const urgent = { kind: 'hold', madeAt: '2024-04-01T00:30:00+08:00', isUrgent: true, place: '示例车间', reason: '虚构：险情', document: '' };
  const things = [{ name: '铁桶', quantity: 12, unitWord: '只' }];
  const { id: seizureId } = await made(body.first('POST', `/api/cases/${id}/seizures`, { ...urgent, items: things }));
  const form = await made(issue('seizure-approval', id, '', { ...party, seizureEndsOn: '2024-05-01' }));
  expect(form.fields.approvalFor).toBe('afterwards');
  expect((await made(body.first('GET', `/api/seizures/${seizureId}`))).state).toBe('held');
  const paper = await made(issue('seizure-decision', id, '', party));
  expect(paper.fields).toMatchObject({ seizureWay: 'hold', seizurePlace: '示例车间', seizedItems: [['铁桶', '', '12只', '']] });
  const { seizures } = await sanctions(id);
  expect(seizures.map((one: any) => [one.id, one.document])).toEqual([[seizureId, paper.number]]);
});

test('the approval reports and allows the transfer to the police, the letter hands it over; another body gets the file with its letter', async () => {
  const { id } = await served('2024-03-20');
  const to = { receivingBody: '示例市公安局示例分局（虚构）', partyName: '示例化工厂（虚构）' };
  const early = await issue('transfer-letter', id, '', to);
  expect(early.status).toBe(422);
  const nameless = await issue('transfer-approval', id, '', { ...to, transferReason: '虚构：情节严重。' });
  expect(nameless.body.fields[0].path).toBe('fields.transferReason');
  await made(issue('transfer-approval', id, '', { ...to, transferReason: '虚构：具有现实危险，涉嫌危险作业罪。' }));
  const [transfer] = (await sanctions(id)).transfers;
  expect(transfer).toMatchObject({ kind: 'police', state: 'allowed', offence: '危险作业罪', toName: to.receivingBody });
  expect(await openDuties('transfer', transfer.id)).toEqual(['crime-hand-over 2024-04-02']);
  const letter = await made(issue('transfer-letter', id, '', { partyName: to.partyName }));
  expect(letter.fields).toMatchObject({ receivingBody: to.receivingBody });
  expect((await sanctions(id)).transfers[0]).toMatchObject({ state: 'handed-over', document: letter.number });
  expect((await made(body.first('GET', `/api/cases/${id}`))).state).toBe('transferred');
  const other = await served('2024-03-20');
  const bureau = { receivingBody: '示例区市场监督管理局（虚构）', transferReason: '不属于本机关管辖。', partyName: to.partyName };
  await made(issue('transfer-approval', other.id, '', bureau));
  expect((await sanctions(other.id)).transfers).toEqual([]);
  const sent = await made(issue('transfer-letter', other.id, '', { partyName: to.partyName }));
  expect((await sanctions(other.id)).transfers).toMatchObject([
    { kind: 'body', state: 'handed-over', document: sent.number, words: bureau.transferReason },
  ]);
});

test('a stop ordered on the spot is a measure in force until its day', async () => {
  const { id } = await served('2024-03-20');
  const stop = {
    ...party,
    stopMeasure: 'stop-production',
    peopleOut: 'yes',
    stopObject: '一车间',
    stopFrom: '2024-04-01',
    measureEndsOn: '2024-06-01',
  };
  const paper = await made(issue('on-site-measure', id, '', stop));
  const [measure] = (await sanctions(id)).measures;
  expect(measure).toMatchObject({
    kind: 'temporary-stop',
    state: 'in-force',
    limitOn: '2024-06-01',
    document: paper.number,
    words: '暂时停产停业，从危险区域内撤出作业人员：一车间',
  });
  const again = { kind: 'temporary-stop', takenOn: '2024-04-01', words: '重复登记', document: paper.number };
  expect((await made(body.first('POST', `/api/cases/${id}/measures`, again))).id).toBe(measure.id);
  await made(issue('on-site-measure', id, '', { ...party, measureDecisions: ['当场清理通道'] }));
  expect((await sanctions(id)).measures).toHaveLength(1);
});

test('power is cut off a day ahead at least, by the head’s leave on the form', async () => {
  const { id } = await served('2024-03-20');
  const basis = { ...party, measureProblem: '虚构：险情', measureBasis: [{ law: 'safety-law', article: 70, paragraph: 1 }] };
  const cut = (day: number) => ({ ...basis, coerciveMeasure: `自2024年4月${day}日12时起对一车间停止供电，隐患排除后立即恢复` });
  const late = await issue('coercive-measure', id, '', cut(1));
  expect([late.status, late.body.fields?.[0]?.path]).toEqual([422, 'noticeAt']);
  await made(issue('coercive-measure-approval', id, '', { ...cut(3), urgency: 'no' }));
  const paper = await made(issue('coercive-measure', id, '', cut(3)));
  expect((await sanctions(id)).measures).toMatchObject([{ kind: 'cut-supply', state: 'in-force', takenOn: '2024-04-03', document: paper.number }]);
});
