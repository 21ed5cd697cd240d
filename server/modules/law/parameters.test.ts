import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { thresholdOn } from '../../../domain/law/thresholds.ts';
import { provincialParametersOn } from './for-other-modules.ts';

let server: TestApp;
let office: Caller;
let county: Caller;
beforeAll(async () => {
  server = await testApp();
  office = await server.as(await server.account('320000.office', 'office'));
  county = await server.as(await server.account('320102.enforcement', 'officer'));
});
afterAll(() => server.close());
beforeEach(() => server.setDay('2026-03-05'));

const hearing = {
  key: 'hearing-fine-unit',
  value: 100_000,
  from: '2026-03-01',
  document: '示例省行政处罚听证规定（虚构）',
  decidedBy: '示例省人民政府（虚构）',
  why: '虚构：本省经济水平。',
};
const add = (body: object, call = office) => call('POST', '/api/law/parameters', body);
const rowOf = async (key: string, call = county) =>
  (await call('GET', '/api/law/parameters')).body.rows.find((row: { key: string }) => row.key === key);

describe('a value of the province', () => {
  test('is added from a day on, shown with who and why, and decides from that day', async () => {
    const before = await rowOf('hearing-fine-unit');
    expect(before).toMatchObject({
      values: [],
      national: { words: { zh: '50000元以上（含本数）' }, doubt: { zh: expect.stringContaining('待核实') } },
    });
    const { status, body } = await add(hearing);
    expect(status).toBe(200);
    const { values } = await rowOf('hearing-fine-unit');
    const { key: _key, ...entered } = hearing;
    expect(values).toMatchObject([
      {
        ...entered,
        id: body.id,
        to: null,
        enteredBy: expect.any(String),
        enteredAt: '2026-03-05T01:00:00.000Z',
        standing: 'applies',
      },
    ]);
    const parameters = await server.system(provincialParametersOn);
    const bounds = ['2026-02-28', '2026-03-01'].map((day) => thresholdOn('hearing', 'unit', day, parameters)?.row.bound.value);
    expect(bounds).toEqual([50_000, 100_000]);
  });

  test('without one: the national text, or the default with why it is to be confirmed; none is left unsaid', async () => {
    const { rows } = (await county('GET', '/api/law/parameters')).body;
    const unsaid = rows.filter((row: { topic: string; fallback: object | null }) => row.fallback === null && ['visits', 'risk'].includes(row.topic));
    expect(unsaid).toEqual([]);
    expect(await rowOf('risk-major-each')).toMatchObject({
      topic: 'risk',
      unit: 'points',
      values: [],
      fallback: { value: 40, doubt: { zh: expect.stringContaining('待核实：没有法定分值'), en: expect.stringContaining('To be confirmed') } },
    });
    expect((await rowOf('visits-per-year')).fallback).toMatchObject({ value: null, doubt: { zh: expect.stringContaining('待核实') } });
    const officer = await add({ ...hearing, key: 'risk-major-each', value: 50 }, county);
    expect(officer.status).toBe(403);
    expect((await add({ ...hearing, key: 'clash-checked-days', value: 367 })).body.fields[0].path).toBe('value');
  });

  test('a later value goes before the older one; one that is yet to come waits; an ended one has ended', async () => {
    const visits = { ...hearing, key: 'visits-per-year', value: 4, from: '2025-01-01' };
    for (const change of [{}, { from: '2026-01-01', value: 3 }, { from: '2026-06-01', value: 2 }, { from: '2024-01-01', to: '2024-12-31' }])
      expect((await add({ ...visits, ...change })).status).toBe(200);
    const { values } = await rowOf('visits-per-year');
    expect(values.map((row: { from: string; standing: string }) => `${row.from} ${row.standing}`)).toEqual([
      '2026-06-01 coming',
      '2026-01-01 applies',
      '2025-01-01 replaced',
      '2024-01-01 ended',
    ]);
  });

  test('a wrong one is withdrawn with the reason, stays in the list, and makes room for another of the same day', async () => {
    const share = { ...hearing, key: 'reward-share', value: 0.15, from: '2026-02-01' };
    const { body } = await add(share);
    const again = await add({ ...share, value: 0.1 });
    expect([again.status, again.body.code, again.body.fields[0].path]).toEqual([409, 'same-first-day', 'from']);
    const path = `/api/law/parameters/${body.id}/withdraw`;
    expect((await office('POST', path, { reason: ' ' })).status).toBe(400);
    expect((await office('POST', path, { reason: '虚构：文号有误。' })).status).toBe(200);
    expect((await office('POST', path, { reason: '虚构：再撤。' })).body.code).toBe('already-withdrawn');
    expect((await add({ ...share, value: 0.1 })).status).toBe(200);
    const { values } = await rowOf('reward-share');
    expect(values.map((row: { value: number; standing: string }) => [row.value, row.standing])).toEqual([
      [0.1, 'applies'],
      [0.15, 'withdrawn'],
    ]);
    expect(values[1].withdrawn).toMatchObject({ reason: '虚构：文号有误。', by: expect.any(String) });
    const history = await office('GET', `/api/audit/parameter/${body.id}`);
    expect(history.body.rows.map(({ act }: { act: { id: string } | string }) => (typeof act === 'string' ? act : act.id))).toEqual([
      'addParameter',
      'withdrawParameter',
    ]);
  });

  test('the same value by two posts at once: one stands', async () => {
    const least = { ...hearing, key: 'reward-least', value: 1000, from: '2026-04-01' };
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => add({ ...least, value: 1000 + n })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });

  test('is never edited or deleted, not even by the program', async () => {
    for (const change of [`update provincial_parameters set value = 1`, `delete from provincial_parameters`]) {
      await expect(server.system(({ client }) => client.query(change))).rejects.toThrow('permission denied');
    }
  });
});

describe('refused', () => {
  test('what is not in order', async () => {
    const faults = async (change: object) => {
      const { status, body } = await add({ ...hearing, ...change });
      return [status, ...body.fields.map((field: { path: string }) => field.path)];
    };
    expect(await faults({ value: 0 })).toEqual([400, 'value']);
    expect(await faults({ value: 1.5 })).toEqual([400, 'value']);
    expect(await faults({ key: 'reward-share', value: 1.2 })).toEqual([400, 'value']);
    expect(await faults({ from: '2026-02-30' })).toEqual([400, 'from']);
    expect(await faults({ to: '2026-02-28' })).toEqual([400, 'to']);
    expect(await faults({ key: 'nothing' })).toEqual([400, 'key']);
    expect(await faults({ document: ' ', decidedBy: '', why: '' })).toEqual([400, 'document', 'decidedBy', 'why']);
  });

  test('posts below the province, posts without the right, and a value that is not there', async () => {
    await server.system(({ db }) =>
      db
        .insertInto('units')
        .values({
          key: 'office-of-a-city',
          kind: 'office',
          name: '示例市安委办（虚构）',
          short_name: '示例安委办',
          level: 'city',
          region_code: '320100000',
          sectors: '2305843009213693951',
        })
        .execute(),
    );
    const city = await server.as(await server.account('office-of-a-city', 'office'));
    expect((await add(hearing, city)).body.message).toBe('本省数值由省级安委办设定。');
    expect((await add(hearing, city)).status).toBe(403);
    expect((await add(hearing, county)).status).toBe(403);
    expect((await city('POST', '/api/law/parameters/1/withdraw', { reason: '虚构' })).status).toBe(403);
    expect((await office('POST', '/api/law/parameters/999999/withdraw', { reason: '虚构' })).status).toBe(404);
    const auditor = await server.as(await server.account('320000.office', 'auditor'));
    expect((await auditor('GET', '/api/law/parameters')).status).toBe(403);
    expect((await office('GET', '/api/law/parameters')).body.mayChange).toBe(true);
    expect((await city('GET', '/api/law/parameters')).body.mayChange).toBe(false);
  });
});
