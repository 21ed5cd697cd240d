import { afterAll, beforeAll, expect, test } from 'vitest';
import { headParty, unitParty } from '../../../tests/support/made-cases.ts';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let officer: Caller;
let leader: Caller;
let officers: string[];
let firm: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-06-01');
  const accounts = [await server.account('320102.enforcement', 'officer'), await server.account('320102.enforcement', 'officer', 'second')];
  officers = accounts.map(({ personId }) => personId);
  officer = await server.as(accounts[0]!);
  leader = await server.as(await server.account('320102.enforcement', 'leader'));
  const facts = {
    name: '示例停业化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '虚构路 1 号',
    responsiblePerson: '张甲',
  };
  firm = (await ok(officer('POST', '/api/enterprises', { ...facts, closedOn: '2009-05-20', closedReason: '虚构：政府决定关闭' }))).id;
});
afterAll(() => server.close());

const ok = async (asked: Promise<any>) => {
  const { status, body } = await asked;
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const act = async (call: Caller, id: string, name: string, given: object = {}) => {
  const { version } = await ok(officer('GET', `/api/inspections/${id}`));
  return ok(call('POST', `/api/inspections/${id}/${name}`, { version, ...given }));
};

test('whether a closed firm stays closed is looked at like any other, and what is found is registered', async () => {
  const plan = {
    enterpriseId: firm,
    plannedFrom: '2009-06-01',
    plannedTo: '2009-06-02',
    source: 'yearly-plan',
    basis: '《安全生产法》第五十六条',
    matters: '核查关闭措施是否落实、有无擅自恢复生产',
    noticeWay: 'ahead',
    officerIds: officers,
  };
  await ok(officer('GET', `/api/inspections/clash-board?enterprise=${firm}&from=2009-06-01&to=2009-06-02&source=yearly-plan`));
  const { id } = await ok(officer('POST', '/api/inspections', plan));
  await act(officer, id, 'submit');
  await act(leader, id, 'approve');
  await act(officer, id, 'notify', { on: '2009-06-01', way: 'telephone', recipient: '李乙' });
  await act(officer, id, 'start', { met: '李乙' });
  const { unitId } = await ok(officer('GET', `/api/inspections/${id}`));
  const recorded = await act(officer, id, 'record', {
    summary: '虚构：关闭后擅自恢复生产',
    foundNothing: false,
    findings: [
      { unitId, words: '虚构：关闭后仍在生产', nature: 'hazard', kind: 'general' },
      { unitId, words: '虚构：三名工人未经培训上岗', nature: 'illegal-act', kind: '7', subKind: '7.1' },
    ],
    signature: { way: 'signed', name: '李乙', post: '负责人' },
  });
  expect((await ok(officer('GET', `/api/checks/${recorded.checkId}`))).problems).toBe(2);
});

test('closing ends no liability: a case may be opened against the firm that is closed and its head', async () => {
  const { id } = await ok(
    officer('POST', '/api/cases', {
      cause: 'training',
      source: 'inspection',
      facts: '虚构：关闭前从业人员未经培训上岗',
      actOn: '2009-05-01',
      knownOn: '2009-06-01',
      sector: 3,
      handlerIds: officers,
      parties: [{ ...unitParty, enterpriseId: firm }, headParty],
    }),
  );
  expect((await ok(officer('GET', `/api/cases/${id}`))).state).toBe('clue');
});
