import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, made, registerFirm, write } from '../../../tests/support/made-documents.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let officer: Caller;
let firmId: string;
let officers: { personId: string }[];
let visit: { id: string; findings: { problem: { id: string } }[] };
beforeAll(async () => {
  server = await testApp();
  officers = [await server.account('320102.enforcement', 'officer'), await server.account('320102.enforcement', 'officer', 'second')];
  officer = await server.as(officers[0] as never);
  const leader = await server.as(await server.account('320102.enforcement', 'leader'));
  firmId = await registerFirm(officer, '320102002');
  const plan = {
    plannedFrom: '2009-05-04',
    plannedTo: '2009-05-05',
    source: 'yearly-plan',
    basis: '《安全生产法》第五十六条',
    matters: '作业现场',
    noticeWay: 'at-door',
  };
  const { id, unitId } = await made(
    officer('POST', '/api/inspections', {
      ...plan,
      enterpriseId: firmId,
      officerIds: officers.map((one) => one.personId),
    }),
  );
  const step = async (call: Caller, name: string, body: object = {}) => {
    const { version } = await made(officer('GET', `/api/inspections/${id}`));
    return made(call('POST', `/api/inspections/${id}/${name}`, { version, ...body }));
  };
  await step(officer, 'submit');
  await step(leader, 'approve');
  await step(officer, 'start', { met: '王丙' });
  const findings = ['虚构：通道堵塞', '虚构：阀门锈蚀'].map((words) => ({ unitId, words, nature: 'hazard', kind: 'general' }));
  const signature = { way: 'signed', name: '王丙', post: '安全科长' };
  visit = await step(officer, 'record', { summary: '虚构：查看生产现场', foundNothing: false, signature, findings });
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

test('one order for all that a visit found, drafted from its record, orders every problem of it by its day', async () => {
  const document = await made(officer('POST', '/api/documents', { kind: 'rectification-order', subjectKind: 'inspection', subjectId: visit.id }));
  expect(document.fields.problems).toEqual(['虚构：通道堵塞', '虚构：阀门锈蚀']);
  expect(document.fields.orderItems.map(([item]: string[]) => item)).toEqual(['第1项', '第2项']);
  expect(document.fields.officers).toHaveLength(2);
  const remedies = { court: '示例区人民法院（虚构）', reviewGovernment: '示例区人民政府（虚构）' };
  const items = [
    ['第1项', '2009-05-12'],
    ['第2项', '2009-05-18'],
  ];
  await write(officer, document, { ...remedies, rectifyBy: '2009-05-18', orderItems: items });
  await made(act(officer, document.id, 'issue'));
  const found = await Promise.all(visit.findings.map(({ problem }) => made(officer('GET', `/api/problems/${problem.id}`))));
  expect(found.map(({ status, dueOn }) => [status, dueOn])).toEqual([
    ['ordered', '2009-05-18'],
    ['ordered', '2009-05-18'],
  ]);
});

test('who takes no part drafts nothing for it; another place does not know of it', async () => {
  const draft = { kind: 'on-site-measure', subjectKind: 'inspection', subjectId: visit.id };
  const city = await server.as(await server.account('320100.enforcement', 'officer'));
  expect((await city('POST', '/api/documents', draft)).status).toBe(403);
  const elsewhere = await server.as(await server.account('320104.enforcement', 'officer'));
  expect((await elsewhere('POST', '/api/documents', draft)).status).toBe(404);
});

test('approval and notice state source, matters and the power of the day of the visit, to the item', async () => {
  server.setDay('2025-06-03');
  const plan = {
    plannedFrom: '2025-06-04',
    plannedTo: '2025-06-05',
    source: 'yearly-plan',
    basis: '《安全生产法》',
    matters: '作业现场',
    noticeWay: 'at-door',
  };
  const officerIds = officers.map(({ personId }) => personId);
  await server.system(({ db }) => db.updateTable('persons').set({ certificate_until: '2027-01-01' }).where('id', 'in', officerIds).execute());
  const { id } = await made(officer('POST', '/api/inspections', { ...plan, enterpriseId: firmId, officerIds }));
  for (const kind of ['inspection-approval', 'inspection-notice']) {
    const document = await made(officer('POST', '/api/documents', { kind, subjectKind: 'inspection', subjectId: id }));
    expect(document.fields).toMatchObject({
      inspectionBasis: [{ law: 'safety-law', article: 65, paragraph: 1, item: 1 }],
      taskSource: 'yearly-plan',
      inspectionMatters: ['作业现场'],
    });
  }
});
