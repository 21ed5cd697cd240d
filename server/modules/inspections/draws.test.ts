import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawDifferences } from '../../../domain/inspections/check-draw-file.ts';
import type { Caller, TestApp } from '../../../tests/support/test-app.ts';
import { testApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let officer: Caller;
let officers: string[];
let firms: string[];

beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-06-01');
  const own = await Promise.all(['one', 'two', 'three', 'four'].map((name) => server.account('320102.enforcement', 'officer', name)));
  officers = own.map(({ personId }) => personId);
  officer = await server.as(own[0] as never);
  firms = [];
  for (let n = 1; n <= 9; n += 1) {
    const made = await officer('POST', '/api/enterprises', {
      name: `示例第${n}化工厂（虚构）`,
      unlicensed: true,
      regionCode: '320102002',
      tradeSector: n <= 7 ? 3 : 5,
      address: `虚构路 ${n} 号`,
      responsiblePerson: '张甲',
      licences: n === 1 ? [{ kind: 'other', number: '虚构-1', validTo: '2009-01-01' }] : [],
      confirmedNew: firms,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    firms.push(made.body.id);
  }
});
afterAll(() => server.close());

const list = (more: object = {}) => ({
  title: '示例抽查（虚构）',
  region: '320102000',
  sector: 3,
  officerIds: officers,
  firmsWanted: 3,
  officersPerFirm: 2,
  seedSource: '虚构：当日公布的开奖号码',
  ...more,
});

test('the list stands before the seed is known; the result follows from both, and plans come from it', async () => {
  expect((await officer('GET', '/api/inspection-draws/preview?region=320102000&sector=3')).body).toMatchObject({ firms: 7, isTooMany: false });
  const field = async (more: object) => (await officer('POST', '/api/inspection-draws', list(more))).body.fields[0].path;
  expect(await field({ firmsWanted: 8 })).toBe('firmsWanted');
  expect(await field({ region: '320104000' })).toBe('region');
  expect(await field({ officersPerFirm: 5 })).toBe('officerIds');
  const made = await officer('POST', '/api/inspection-draws', list());
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  const { id } = made.body;
  expect(made.body).toMatchObject({ state: 'published', seed: null, result: null, mayDraw: true });
  expect((await officer('POST', `/api/inspection-draws/${id}/draw`, { version: 9, seed: '2009066' })).status).toBe(412);
  const neighbour = await server.as(await server.account('320104.enforcement', 'officer'));
  expect((await neighbour('GET', `/api/inspection-draws/${id}`)).status).toBe(404);
  const city = await server.as(await server.account('320100.enforcement', 'officer'));
  expect((await city('POST', `/api/inspection-draws/${id}/draw`, { version: 1, seed: '2009066' })).status).toBe(403);
  const drawn = (await officer('POST', `/api/inspection-draws/${id}/draw`, { version: 1, seed: '2009066' })).body;
  expect(drawn.result).toHaveLength(3);
  expect(drawDifferences(drawn)).toEqual([]);
  expect(drawDifferences({ ...drawn, seed: '2009067' })[0]?.en).toMatch(/^line \d: /);
  expect((await officer('POST', `/api/inspection-draws/${id}/draw`, { version: 2, seed: '2009067' })).status).toBe(409);

  const [first] = drawn.result;
  const body = {
    enterpriseId: first.id,
    plannedFrom: '2009-06-03',
    plannedTo: '2009-06-05',
    source: 'random-draw',
    drawId: id,
    basis: '《安全生产法》第五十六条',
    matters: '危险化学品储存',
    noticeWay: 'at-door',
    officerIds: first.officers.map((one: { id: string }) => one.id),
  };
  const others = officers.filter((one) => !body.officerIds.includes(one));
  expect((await officer('POST', '/api/inspections', { ...body, officerIds: others })).body.fields[0].path).toBe('officersReason');
  const undrawn = firms.find((firm) => !drawn.result.some((one: { id: string }) => one.id === firm));
  expect((await officer('POST', '/api/inspections', { ...body, enterpriseId: undrawn })).body.fields[0].path).toBe('drawId');
  const planned = await officer('POST', '/api/inspections', body);
  expect(planned.body.draw.id).toBe(id);
  expect((await officer('GET', `/api/inspection-draws/${id}`)).body.result[0].inspectionId).toBe(planned.body.id);
});

test('a list with a fault is withdrawn with the reason before it is drawn, and stays on file', async () => {
  const { id } = (await officer('POST', '/api/inspection-draws', list({ title: '有误的名单（虚构）' }))).body;
  const withdrawn = await officer('POST', `/api/inspection-draws/${id}/withdraw`, { version: 1, reason: '范围有误' });
  expect(withdrawn.body).toMatchObject({ state: 'withdrawn', withdrawReason: '范围有误' });
  expect((await officer('POST', `/api/inspection-draws/${id}/draw`, { version: 2, seed: '2009066' })).status).toBe(409);
  expect((await officer('GET', '/api/inspection-draws?state=withdrawn')).body.rows).toMatchObject([{ id }]);
  const office = await server.as(await server.account('320000.office', 'office'));
  expect((await office('POST', '/api/inspection-draws', list())).status).toBe(403);
});

test('firms stand in the order of their risk, each with its reasons', async () => {
  const problem = { enterpriseId: firms[4], region: '320102002', sector: 3, foundOn: '2009-06-01', facts: '虚构：储罐泄漏' };
  const major = { ...problem, nature: 'hazard', grade: 'major', hazardStandard: 'hazard-provisions-2008', hazardClause: '第三条' };
  const made = await officer('POST', '/api/problems', major);
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  const { rows, total } = (await officer('GET', '/api/inspections/risk-order')).body;
  expect(total).toBe(9);
  expect(rows[0]).toMatchObject({ id: firms[4], points: 80, grade: 'high' });
  expect(rows[0].reasons.map((one: { id: string }) => one.id)).toEqual(['open-major-hazards', 'never-checked', 'priority-sector']);
  expect(rows[1]).toMatchObject({ id: firms[0], points: 55, grade: 'middle' });
  expect((await officer('GET', '/api/inspections/risk-order?sector=5')).body.total).toBe(2);
});

test('a value of the province decides from its first day, and board and order say whose value they went by', async () => {
  server.setDay('2009-06-10');
  const office = await server.as(await server.account('320000.office', 'office'));
  const value = { from: '2009-06-10', document: '示例省分级办法（虚构）', decidedBy: '示例机关（虚构）', why: '虚构' };
  for (const [key, number] of [
    ['risk-major-each', 50],
    ['risk-major-most', 100],
    ['risk-high-from', 95],
    ['plan-span-days', 5],
    ['clash-other-plan-days', 3],
  ] as const)
    expect((await office('POST', '/api/law/parameters', { ...value, key, value: number })).status).toBe(200);
  const { rows, settings } = (await officer('GET', '/api/inspections/risk-order')).body;
  expect(rows[0]).toMatchObject({ id: firms[4], points: 90, grade: 'middle' });
  expect(rows[0].reasons[0]).toMatchObject({
    words: { zh: '未销号的重大隐患：1项×50分＝50分' },
    origin: { zh: '示例省分级办法（虚构），2009-06-10起' },
  });
  expect(rows[0].reasons[1].origin.zh).toBe('缺省，待核实');
  const used = settings.filter((one: { doubt: object | null }) => one.doubt === null).map((one: { key: string }) => one.key);
  expect(used).toEqual(['risk-major-each', 'risk-major-most', 'risk-high-from']);

  const plan = {
    enterpriseId: firms[8],
    plannedFrom: '2009-06-12',
    plannedTo: '2009-06-18',
    source: 'yearly-plan',
    sector: 3,
    basis: '《安全生产法》第五十六条',
    matters: '作业现场',
    noticeWay: 'at-door',
    officerIds: officers.slice(0, 2),
  };
  const tooLong = await officer('POST', '/api/inspections', plan);
  expect([tooLong.status, tooLong.body.fields[0].path]).toEqual([422, 'plannedTo']);
  expect(JSON.stringify(tooLong.body.fields[0])).toContain('不超过 5 日（示例省分级办法');
  expect((await officer('POST', '/api/inspections', { ...plan, plannedTo: '2009-06-17' })).status).toBe(200);
  const city = await server.as(await server.account('320100.enforcement', 'officer'));
  const clashes = async (from: string) =>
    (await city('GET', `/api/inspections/clash-board?enterprise=${firms[8]}&from=${from}&to=${from}`)).body.clashes.map(
      (one: { id: string; words: { zh: string } }) => `${one.id} ${one.words.zh}`,
    );
  expect(await clashes('2009-06-20')).toEqual(['other-plan-near 其他机关计划在前后3日内检查该企业']);
  expect(await clashes('2009-06-21')).toEqual([]);
  server.setDay('2009-06-09');
  const before = (await officer('GET', '/api/inspections/risk-order')).body.rows[0];
  expect([before.points, before.grade]).toEqual([80, 'high']);
  server.setDay('2009-06-10');
});
