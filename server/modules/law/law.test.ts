import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let officer: Caller;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2026-03-05');
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
});
afterAll(() => server.close());

const due = (query: Record<string, string | string[]>) => {
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as [string, string])));
  return officer('GET', `/api/law/due?${search.toString()}`);
};

test('a due day with its reckoning', async () => {
  const { status, body } = await due({ rule: 'hearing-request', from: '2026-02-12' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ dueDay: '2026-02-26', dueAt: '2026-02-26T15:59:59.999Z', isHour: false, opensOn: null, confidence: 'high' });
  expect(body.lines.map(({ zh }: { zh: string }) => zh)).toContain('不计入：2月15日至2月23日（春节放假，国办发明电〔2025〕7号）。');
});

test('another pack, an hour, extensions and time left out with what they rest on', async () => {
  expect((await due({ rule: 'hearing-request', from: '2026-02-12', pack: '2009' })).body.dueDay).toBe('2026-02-24');
  expect((await due({ rule: 'urgent-measure-report', from: '2026-09-30T23:30' })).body).toMatchObject({
    isHour: true,
    dueAt: '2026-10-01T15:30:00.000Z',
  });
  const seized = await due({
    rule: 'seizure',
    from: '2026-03-02',
    extended: '15|案情复杂|（示例）应急查扣延〔2026〕1号|张甲',
    suspended: ['2026-03-05..2026-03-09|检测|检测委托书', '2026-03-08..2026-03-09'],
  });
  expect(seized.body.dueDay).toBe('2026-04-21');
  const lines = seized.body.lines.map(({ zh }: { zh: string }) => zh).join('\n');
  expect(lines).toContain('张甲，（示例）应急查扣延〔2026〕1号，案情复杂');
  expect(lines).toContain('期间内共 5 日');
  expect((await due({ rule: 'filing-to-finish', from: '2009-08-10', extended: ['most', '90'] })).body.dueDay).toBe('2010-02-06');
  expect((await due({ rule: 'seizure', from: '2026-03-02', extended: 'most|案情复杂' })).body.dueDay).toBe('2026-05-01');
});

test('what the rules do not answer is refused in their words', async () => {
  const refusal = async (query: Record<string, string>) => {
    const { status, body } = await due(query);
    return [status, body.code];
  };
  expect(await refusal({ rule: 'nothing', from: '2026-03-02' })).toEqual([422, 'bad-input']);
  expect(await refusal({ rule: 'hearing-request', from: '2026-02-30' })).toEqual([422, 'bad-input']);
  expect(await refusal({ rule: 'hearing-request', from: '2026-12-28' })).toEqual([422, 'calendar-gap']);
  expect(await refusal({ rule: 'urgent-measure-report', from: '2026-03-02' })).toEqual([422, 'needs-time']);
  expect(await refusal({ rule: 'coal-closure-decision', from: '2024-05-06' })).toEqual([422, 'not-in-force']);
  expect(await refusal({ rule: 'spot-decision-report', from: '2026-03-02' })).toEqual([422, 'no-period-in-law']);
  expect(await refusal({ rule: 'seizure', from: '2026-03-02', extended: '31' })).toEqual([422, 'not-extendable']);
  expect(await refusal({ rule: 'seizure', from: '2026-03-02', extended: 'much' })).toEqual([422, 'bad-input']);
  expect(await refusal({ rule: 'pay-fine', from: '2026-03-02', suspended: '2026-03-03..2026-03-04' })).toEqual([422, 'not-suspendable']);
  expect(await refusal({ rule: 'seizure', from: '2026-03-02', suspended: '2026-03-03' })).toEqual([422, 'bad-input']);
  expect(await refusal({ rule: 'seizure', from: '2026-03-02', pack: '2015' })).toEqual([400, 'bad-input']);
});

test('the rules of a pack: clocks, thresholds, fines, articles; what is not certain says so', async () => {
  const { body } = await officer('GET', '/api/law/rules');
  expect([body.pack, body.packs.find(({ isPresent }: { isPresent: boolean }) => isPresent).id]).toEqual(['2026', '2026']);
  const old = (await officer('GET', '/api/law/rules?pack=2009')).body;
  expect([old.clocks.length, body.clocks.length]).toEqual([63, 70]);
  expect(
    old.thresholds.find((row: { of: { zh: string }; name: { zh: string } }) => row.name.zh.includes('听证') && row.of.zh === '单位').content.zh,
  ).toBe('30000元以上（含本数）');
  for (const part of ['thresholds', 'fines', 'articles', 'discretion', 'wording']) expect(body[part].length, part).toBeGreaterThan(8);
  const finish = body.clocks.find(({ rule }: { rule: string }) => rule === 'filing-to-finish').versions[0];
  expect([finish.confidence, finish.extensions, finish.doubt.zh]).toEqual(['low', 2, expect.stringContaining('待核实')]);
  const told = (pack: { wording: { name: { zh: string }; content: { zh: string } }[] }) =>
    pack.wording.filter(({ name }) => name.zh === '救济途径告知').map(({ content }) => content.zh.includes('三个月'));
  expect([told(old), told(body)]).toEqual([[false, true], [false]]);
  expect(body.articles.every(({ from }: { from: string }) => from <= '2026-12-31')).toBe(true);
  expect(body.articles.some(({ name }: { name: { zh: string } }) => name.zh.includes('1996'))).toBe(false);
  const all = (await officer('GET', '/api/law/clocks')).body;
  expect([all.clocks.length, all.holidayYears.at(-1)]).toEqual([72, 2026]);
});

test('the difference of two packs', async () => {
  const { body } = await officer('GET', '/api/law/packs/difference?before=2009&after=2021');
  const hearing = body.rows.find(({ key }: { key: string }) => key === 'hearing-request');
  expect([hearing.before.content.zh, hearing.after.content.zh, hearing.isOfSubstance]).toEqual(['3 日，末日参照顺延', '5 个工作日', true]);
  expect(body.rows.find(({ key }: { key: string }) => key === 'filing-to-decision').before).toBeNull();
  expect((await officer('GET', '/api/law/packs/difference?before=2021&after=2021')).body.rows).toEqual([]);
  expect((await officer('GET', '/api/law/packs/difference?before=2021')).status).toBe(400);
});

test('which law applies: the old one, or the lighter later one', async () => {
  const ask = async (query: string) => (await officer('GET', `/api/law/applicable?${query}`)).body;
  const grave = await ask('act=2020-05-06&decision=2021-09-10&fined=accident-general');
  expect([grave.ofAct.id, grave.ofDecision.id, grave.chosen.pack, grave.chosen.isLater]).toEqual(['2009', '2021', '2009', false]);
  expect(grave.comparison.zh).toContain('较重');
  expect(grave.bandsThen[0].doubt.zh).toContain('待核实');
  const lighter = await ask('act=2026-01-20&decision=2026-03-02&later=lighter');
  expect([lighter.chosen.pack, lighter.chosen.day, lighter.chosen.isLater]).toEqual(['2026', '2026-03-02', true]);
  const unknown = await ask('act=2016-03-01&decision=2022-03-01&fined=training&stage=overdue');
  expect([unknown.chosen, unknown.bandsThen, unknown.bandsNow.length]).toEqual([null, [], 1]);
  expect(unknown.comparison.zh).toContain('核对原文');
  const said = await ask('act=2016-03-01&decision=2022-03-01&fined=training&stage=overdue&later=heavier');
  expect(said.chosen.pack).toBe('2009');
  const backwards = await officer('GET', '/api/law/applicable?act=2026-03-02&decision=2026-03-01');
  expect([backwards.status, backwards.body.code]).toEqual([422, 'bad-input']);
});

test('auditors and administrators have no business with it', async () => {
  const administrator = await server.as(await server.account('320000.office', 'administrator'));
  for (const path of ['rules', 'clocks', 'due?rule=seizure&from=2026-03-02', 'packs/difference?before=2009&after=2021', 'parameters'])
    expect((await administrator('GET', `/api/law/${path}`)).status, path).toBe(403);
});
