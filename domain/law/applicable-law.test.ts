import { describe, expect, test } from 'vitest';
import { applicableLaw } from './applicable-law.ts';
import type { FinedAct } from './fine-band-table.ts';
import { parameterStanding } from './parameter-standing.ts';
import type { ProvincialParameter } from './provincial-parameter.ts';
import { readExtension, readSuspension, writeMarks } from './question-text.ts';

const fined = (act: FinedAct, party: 'unit' | 'head' | 'persons' = 'unit', stage: 'first' | 'overdue' | 'aggravated' = 'first') => ({
  act,
  party,
  stage,
});

describe('which law applies', () => {
  test.each([
    ['heavier later law: the old one', '2020-05-06', '2021-09-10', fined('accident-general'), '2009', false],
    ['the day before the new law', '2020-05-06', '2021-08-31', fined('accident-general'), '2009', false],
    ['nothing changed between the days', '2026-02-03', '2026-03-02', fined('accident-larger'), '2026', false],
    ['same range in another pack: the old one', '2025-10-09', '2026-03-02', fined('head-neglect', 'head'), '2021', false],
    ['head of a firm, in percent of income', '2020-05-06', '2021-09-10', fined('accident-major', 'head'), '2009', false],
  ] as const)('%s', (_title, dayOfAct, dayOfDecision, act, pack, isLater) => {
    const { chosen, comparison } = applicableLaw({ dayOfAct, dayOfDecision, fined: act });
    expect([chosen?.pack, chosen?.isLater]).toEqual([pack, isLater]);
    expect(comparison?.zh).toContain('先比上限、再比下限');
  });

  test('what the handler says goes before the ranges; no longer punished is never guessed', () => {
    const question = { dayOfAct: '2020-05-06', dayOfDecision: '2021-09-10', fined: fined('accident-general') };
    expect(applicableLaw({ ...question, later: 'lighter' }).chosen).toMatchObject({ pack: '2021', day: '2021-09-10', isLater: true });
    expect(applicableLaw({ ...question, later: 'no-longer-punishable' }).chosen).toMatchObject({ isPunishable: false });
    const gone = applicableLaw({ dayOfAct: '2010-01-05', dayOfDecision: '2016-01-05', fined: fined('inspection-refused') });
    expect([gone.chosen, gone.bandsNow, gone.bandsThen.length > 0]).toEqual([undefined, [], true]);
    expect(gone.comparison?.zh).toBe('决定之日没有已载入的罚款幅度，不能比较，请核对原文后选择。');
    expect(applicableLaw({ dayOfAct: '2010-01-05', dayOfDecision: '2016-01-05' })).toMatchObject({ ofAct: '2009', comparison: undefined });
  });

  test('a decision before the act, or an act before the first pack, is refused', () => {
    expect(() => applicableLaw({ dayOfAct: '2026-03-02', dayOfDecision: '2026-03-01' })).toThrow('before the act');
    expect(() => applicableLaw({ dayOfAct: '2007-12-31', dayOfDecision: '2026-03-01' })).toThrow('2007');
  });
});

test('where a value of the province stands on a day, at its bounds', () => {
  const value = (from: string, to?: string): ProvincialParameter => ({
    key: 'visits-per-year',
    value: 2,
    from,
    ...(to === undefined ? {} : { to }),
    document: '示例文件（虚构）',
    decidedBy: '示例机关（虚构）',
    why: '虚构',
  });
  const [old, present] = [value('2024-01-01', '2025-12-31'), value('2025-06-01')];
  const standing = [old, present];
  const of = (row: ProvincialParameter, on: string, isWithdrawn = false) => parameterStanding(row, { isWithdrawn, standing, on });
  expect(['2023-12-31', '2024-01-01', '2025-05-31', '2025-06-01', '2025-12-31', '2026-01-01'].map((on) => of(old, on))).toEqual([
    'coming',
    'applies',
    'applies',
    'replaced',
    'replaced',
    'ended',
  ]);
  expect([of(present, '2025-05-31'), of(present, '2025-06-01'), of(old, '2024-01-01', true)]).toEqual(['coming', 'applies', 'withdrawn']);
});

test('extensions and times left out as an address holds them, there and back', () => {
  expect(readExtension('15|案情复杂||张甲')).toEqual({ amount: 15, reason: '案情复杂', person: '张甲' });
  expect(readExtension('most')).toEqual({});
  expect(readSuspension('2026-03-05..2026-03-09|检测|检测委托书')).toEqual({
    from: '2026-03-05',
    to: '2026-03-09',
    reason: '检测',
    document: '检测委托书',
  });
  expect([writeMarks('15', ['案情|复杂', '', '张甲 ']), writeMarks('most', ['', '', ''])]).toEqual(['15|案情/复杂||张甲', 'most']);
  for (const wrong of ['', '-1', '1.5', 'much']) expect(() => readExtension(wrong)).toThrow('whole number');
  for (const wrong of ['2026-03-05', '2026-02-30..2026-03-01', '2026-03-05..', '2026-03-05..2026-03-06..2026-03-07'])
    expect(() => readSuspension(wrong)).toThrow('Write the span');
});
