import { expect, test } from 'vitest';
import { documentKinds } from '../documents/document-kinds.ts';
import { laws } from '../law/law-table.ts';
import type { ParameterKey, ProvincialParameter } from '../law/provincial-parameter.ts';
import { checklistFor } from './checklist.ts';
import { VISIT_PHASES, type VisitPhase } from './checklist-row.ts';
import { CHECKLIST_ROWS } from './checklist-table.ts';
import { CLASH_RULES, clashesOf, type VisitAtFirm } from './clash-board.ts';
import { firmRisk, type FirmRiskFacts, RISK_GRADES, RISK_ROWS } from './risk-order.ts';
import { riskSettingsOn } from './risk-settings.ts';
import { inspectionPowerOn } from './inspection-power.ts';
import { TASK_SOURCES, type TaskSource } from './task-sources.ts';
import { capStanding, type CountedVisit } from './yearly-cap.ts';

const visit = (on: string, source: TaskSource | null = null, isMade = true): CountedVisit => ({ on, source, isMade });

test.each<[string, CountedVisit[], string, TaskSource, number | undefined, boolean]>([
  ['no cap', [visit('2025-02-01'), visit('2025-03-01')], '2025-06-01', 'yearly-plan', undefined, false],
  ['the last that the cap allows', [visit('2025-02-01')], '2025-06-01', 'yearly-plan', 2, false],
  ['one more than the cap', [visit('2025-02-01'), visit('2025-03-01')], '2025-06-01', 'yearly-plan', 2, true],
  ['planned ones count', [visit('2025-02-01'), visit('2025-09-01', 'campaign', false)], '2025-06-01', 'yearly-plan', 2, true],
  ['those of leads do not', [visit('2025-02-01', 'tip-off'), visit('2025-03-01', 'recheck')], '2025-06-01', 'yearly-plan', 1, false],
  ['another year does not', [visit('2024-12-31'), visit('2026-01-01')], '2025-12-31', 'yearly-plan', 1, false],
  ['a free source is over by number too', [visit('2025-02-01')], '2025-06-01', 'tip-off', 1, true],
  ['a cap of none', [], '2025-06-01', 'yearly-plan', 0, true],
])('the yearly cap: %s', (_, visits, on, source, cap, isOver) => {
  const standing = capStanding(visits, { on, source }, cap);
  expect([standing.isOver, standing.needsReason]).toEqual([isOver, isOver]);
  expect(standing.words.zh).toContain(cap === undefined ? '未设' : `上限${cap}次`);
});

const set = (key: ParameterKey, value: number, from = '2009-01-01', to?: string): ProvincialParameter => ({
  key,
  value,
  from,
  ...(to === undefined ? {} : { to }),
  document: '示例省规定（虚构）',
  decidedBy: '示例机关（虚构）',
  why: '虚构',
});

const at = (kind: 'check' | 'plan', on: string, unitId: string, more: Partial<VisitAtFirm> = {}): VisitAtFirm => ({
  kind,
  id: on,
  unitIds: [unitId],
  on,
  to: on,
  foundNothing: false,
  ...more,
});

test.each<[string, VisitAtFirm[], string[]]>([
  ['nothing there', [], []],
  ['own open plan', [at('plan', '2009-06-20', 'a')], ['own-plan-open']],
  ['other plan on the 30th day', [at('plan', '2009-07-05', 'b')], ['other-plan-near']],
  ['other plan on the 31st day', [at('plan', '2009-07-06', 'b')], []],
  ['a plan that overlaps', [at('plan', '2009-05-01', 'b', { to: '2009-06-04' })], ['other-plan-near']],
  ['a joint visit of both', [at('plan', '2009-06-20', 'c', { unitIds: ['c', 'a'] })], ['own-plan-open']],
  ['checked 30 days before', [at('check', '2009-05-04', 'b')], ['checked-just-now']],
  ['checked 31 days before', [at('check', '2009-05-03', 'b')], []],
  ['own check found nothing', [at('check', '2009-01-05', 'a', { foundNothing: true })], ['own-check-found-nothing']],
  ['checked between the planned days', [at('check', '2009-06-04', 'b')], ['checked-just-now']],
  ['another’s check found nothing', [at('check', '2009-01-05', 'b', { foundNothing: true })], []],
])('clashes: %s', (_, visits, expected) => {
  expect(clashesOf(visits, { unitIds: ['a'], from: '2009-06-03', to: '2009-06-05' }, []).map(({ rule }) => rule.id)).toEqual(expected);
});

test.each<[string, string, ProvincialParameter[], number[]]>([
  ['the default', '2009-05-04', [], [30]],
  ['a shorter span of the province', '2009-05-04', [set('clash-checked-days', 29)], []],
  ['a longer one', '2009-05-03', [set('clash-checked-days', 31)], [31]],
  ['one that begins after the first planned day', '2009-05-03', [set('clash-checked-days', 31, '2009-06-04')], []],
  ['one that ended before it', '2009-05-03', [set('clash-checked-days', 31, '2009-01-01', '2009-06-02')], []],
  ['a span of none', '2009-06-02', [set('clash-checked-days', 0)], []],
])('the window of a clash: %s', (_, on, parameters, days) => {
  const clashes = clashesOf([at('check', on, 'b')], { unitIds: ['a'], from: '2009-06-03', to: '2009-06-05' }, parameters);
  expect(clashes.map(({ window }) => window.value)).toEqual(days);
  for (const { words } of clashes) expect(words.zh).toContain(`${days[0]}日内`);
});

test('bodies that come along do not clash with the visit', () => {
  const visits = [at('plan', '2009-06-20', 'b')];
  expect(clashesOf(visits, { unitIds: ['a', 'b'], from: '2009-06-03', to: '2009-06-05' }, []).map(({ rule }) => rule.id)).toEqual(['own-plan-open']);
});

const calm: FirmRiskFacts = {
  openMajorHazards: 0,
  overdueProblems: 0,
  recurrences: 0,
  illegalActs: 0,
  penalties: 0,
  lastCheckOn: '2009-06-01',
  expiredLicences: 0,
  isPrioritySector: false,
};

test.each<[Partial<FirmRiskFacts>, number, string]>([
  [{}, 0, 'low'],
  [{ openMajorHazards: 1 }, 40, 'middle'],
  [{ openMajorHazards: 3 }, 80, 'high'],
  [{ overdueProblems: 2 }, 30, 'middle'],
  [{ overdueProblems: 9 }, 45, 'middle'],
  [{ recurrences: 1, penalties: 1, illegalActs: 1 }, 25, 'low'],
  [{ lastCheckOn: null }, 20, 'low'],
  [{ lastCheckOn: '2008-06-02' }, 10, 'low'],
  [{ lastCheckOn: '2008-06-03' }, 0, 'low'],
  [{ expiredLicences: 1, isPrioritySector: true }, 35, 'middle'],
])('risk of %o is %i, %s', (change, points, grade) => {
  const risk = firmRisk({ ...calm, ...change }, '2009-06-03', riskSettingsOn([], '2009-06-03'));
  expect([risk.points, risk.grade]).toEqual([points, grade]);
  expect(risk.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
});

test('points follow the values of the province from their first day, each line says its reckoning and whose values it used', () => {
  const parameters = [set('risk-major-each', 50), set('risk-major-most', 120), set('risk-high-from', 130), set('risk-look-back-days', 365)];
  const facts = { ...calm, openMajorHazards: 3, penalties: 1, isPrioritySector: true };
  const risk = firmRisk(facts, '2009-06-03', riskSettingsOn(parameters, '2009-06-03'));
  expect([risk.points, risk.grade]).toEqual([150, 'high']);
  expect(risk.reasons.map(({ words, origin }) => `${words.zh} | ${origin.zh}`)).toEqual([
    '未销号的重大隐患：3项×50分＝150分，最高120分，计120分 | 示例省规定（虚构），2009-01-01起',
    '近365日受到的行政处罚：1项×10分＝10分 | 缺省，待核实；示例省规定（虚构），2009-01-01起',
    '行动方案确定的重点领域：20分 | 缺省，待核实',
  ]);
  expect(firmRisk(facts, '2008-12-31', riskSettingsOn(parameters, '2008-12-31')).points).toBe(110);
  expect(firmRisk(facts, '2009-06-03', riskSettingsOn([set('risk-major-each', 0)], '2009-06-03')).reasons.map(({ id }) => id)).not.toContain(
    'open-major-hazards',
  );
});

test('the tables: sources, clashes, risk', () => {
  expect(TASK_SOURCES.map(({ id, isCapped, needsWords }) => `${id} | ${isCapped} | ${needsWords}`)).toMatchSnapshot();
  expect(CLASH_RULES.map(({ id, weight, window, basis }) => `${id} | ${weight} | ${window} | ${basis}`)).toMatchSnapshot();
  const rows: readonly { id: string; each: string; most?: string; span?: string; basis: string }[] = RISK_ROWS;
  expect(rows.map(({ id, each, most, span, basis }) => `${id} | ${each} | ${most ?? ''} | ${span ?? ''} | ${basis}`)).toMatchSnapshot();
  expect(RISK_GRADES.map(({ id, from }) => `${id} | ${from}`)).toMatchSnapshot();
});

test('every item leads to a document that there is', () => {
  const known = new Set(documentKinds.map(({ id }) => id));
  expect(CHECKLIST_ROWS.filter(({ document }) => !known.has(document)).map(({ key }) => key)).toEqual([]);
});

test('every item of the checklists has a key of its own and, in some year, a basis in force', () => {
  const keys = CHECKLIST_ROWS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const seen = new Set(
    ['2009-06-01', '2016-01-01', '2026-03-01'].flatMap((on) =>
      [2, 3, 5, 6, 9].flatMap((sector) => VISIT_PHASES.flatMap(({ id }) => checklistFor(sector, id, on).map(({ key }) => key))),
    ),
  );
  expect(keys.filter((key) => !seen.has(key))).toEqual([]);
});

test.each<[number, VisitPhase, string, string, boolean]>([
  [3, 'running', '2009-06-01', 'chemical-store', true],
  [3, 'running', '2009-06-01', 'chemical-relief', false],
  [3, 'running', '2017-11-12', 'chemical-relief', false],
  [3, 'running', '2017-11-13', 'chemical-relief', true],
  [5, 'running', '2026-03-01', 'chemical-store', false],
  [9, 'running', '2009-04-30', 'fire-ways', false],
  [9, 'running', '2009-05-01', 'fire-ways', true],
  [3, 'building', '2009-06-01', 'three-at-once', true],
  [3, 'resuming', '2009-06-01', 'order-done', true],
])('field %i, %s, %s: %s is on the list: %s', (sector, phase, on, key, isListed) => {
  expect(checklistFor(sector, phase, on).some((item) => item.key === key)).toBe(isListed);
});

test.each([
  ['2002-10-31', undefined],
  ['2009-06-01', 56],
  ['2014-11-30', 56],
  ['2014-12-01', 62],
  ['2021-08-31', 62],
  ['2021-09-01', 65],
])('the power to inspect on %s: article %s', (on, article) => {
  expect(inspectionPowerOn(on)?.article).toBe(article);
});

test('an item cites the law of its day only', () => {
  const basisOn = (on: string) =>
    checklistFor(3, 'running', on)
      .find(({ key }) => key === 'training')
      ?.basis.map(({ zh }) => zh);
  expect(basisOn(laws['safety-law'].from)).toEqual(['《安全生产法》第二十八条']);
  expect(basisOn('2021-08-31')).toEqual(['《安全生产法（2014）》第二十五条']);
  expect(basisOn('2009-06-01')).toEqual(['《安全生产法（2002）》第二十一条']);
});
