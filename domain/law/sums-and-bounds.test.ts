import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../calendar/day.ts';
import { accidentGrade } from './accident-grade.ts';
import { addOnFine } from './add-on-fine.ts';
import { capitalsOf, yuanOfCapitals } from './capital-amount.ts';
import { chineseNumber } from './chinese-number.ts';
import { rewardForAct, rewardForConcealment } from './tip-off-reward.ts';

const seed = 20210715;

describe('add-on fine', () => {
  test('by the day, with its cap on day 34', () => {
    const on = (days: number, fine = 30_000) => addOnFine(fine, '2026-03-10', addDays('2026-03-10', days));
    expect([0, 1, 2, 33, 34, 35, 400].map((days) => on(days).amount)).toEqual([0, 900, 1800, 29_700, 30_000, 30_000, 30_000]);
    expect([33, 34, 35].map((days) => [on(days).isCapped, on(days).cappedOn])).toEqual([
      [false, undefined],
      [true, '2026-04-13'],
      [true, '2026-04-13'],
    ]);
    expect(on(1, 50.01).amount).toBe(1.5);
    expect(addOnFine(30_000, '2009-10-15', '2009-12-31').amount).toBe(69_300);
    expect(() => addOnFine(0, '2026-03-10', '2026-03-11')).toThrow();
    expect(() => addOnFine(10.001, '2026-03-10', '2026-03-11')).toThrow();
  });

  test('explains itself', () => {
    expect(
      addOnFine(30_000, '2026-03-10', '2026-05-20', [{ from: '2026-03-20', to: '2026-04-18' }])
        .lines.map(({ zh }) => zh)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "起算：缴款期限至2026年3月10日，自2026年3月11日起每日按罚款 30000.00 元的百分之三加处。
      不计：2026年3月20日至2026年4月18日，行政复议或者行政诉讼期间（《行政处罚法》第七十三条第三款）。
      天数：逾期 71 日，扣除 30 日，计 41 日。
      上限：2026年5月13日达到罚款数额，不再增加（《行政强制法》第四十五条第二款）。
      加处罚款：30000.00 元。
      依据：《行政处罚法》第七十二条第一款第（一）项。"
    `);
  });

  test(`as a slow count day by day has it (seed ${seed})`, () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -10, max: 90 }), fc.integer({ min: 0, max: 30 })), { maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 150 }), spans, (fine, late, offsets) => {
        const due = '2026-03-10';
        const pauses = offsets.map(([from, length]) => ({ from: addDays(due, from), to: addDays(due, from + length) }));
        let days = 0;
        let cappedOn: string | undefined;
        for (let index = 1; index <= late; index += 1) {
          const day = addDays(due, index);
          if (pauses.some(({ from, to }) => from <= day && day <= to)) continue;
          days += 1;
          if (days * 3 >= 100) cappedOn ??= day;
        }
        const found = addOnFine(fine, due, addDays(due, late), pauses);
        expect([found.days, found.amount, found.cappedOn]).toEqual([days, Math.min(fine, Math.round(fine * 3 * days) / 100), cappedOn]);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('sums in capitals', () => {
  test('as the bank rules write them', () => {
    const sums = [
      0, 0.05, 0.5, 1, 10, 15, 100, 101, 1_000, 1_409.5, 6_007.14, 16_409.02, 325.04, 30_000, 100_000, 107_000.53, 100_005, 1_000_000, 1_000_001,
      10_000_000, 100_000_000, 100_010_000, 120_000_000, 1_000_000_000_000, 1_000_000_050_000, 9_999_999_999_999.99,
    ];
    expect(sums.map((sum) => `${sum} ${capitalsOf(sum)}`).join('\n')).toMatchInlineSnapshot(`
      "0 零元整
      0.05 伍分
      0.5 伍角整
      1 壹元整
      10 壹拾元整
      15 壹拾伍元整
      100 壹佰元整
      101 壹佰零壹元整
      1000 壹仟元整
      1409.5 壹仟肆佰零玖元伍角整
      6007.14 陆仟零柒元壹角肆分
      16409.02 壹万陆仟肆佰零玖元零贰分
      325.04 叁佰贰拾伍元零肆分
      30000 叁万元整
      100000 壹拾万元整
      107000.53 壹拾万柒仟元伍角叁分
      100005 壹拾万零伍元整
      1000000 壹佰万元整
      1000001 壹佰万零壹元整
      10000000 壹仟万元整
      100000000 壹亿元整
      100010000 壹亿零壹万元整
      120000000 壹亿贰仟万元整
      1000000000000 壹万亿元整
      1000000050000 壹万亿零伍万元整
      9999999999999.99 玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    `);
    for (const bad of [-1, 0.001, Number.NaN, Number.POSITIVE_INFINITY, 10_000_000_000_000]) expect(() => capitalsOf(bad)).toThrow();
  });

  test('read back, in the spellings in use', () => {
    expect(['人民币叁万元整', '叁万圆正', '壹仟肆佰零玖元伍角', '陆仟零柒元壹角肆分', '伍分', '零元整'].map(yuanOfCapitals)).toEqual([
      30_000, 30_000, 1409.5, 6007.14, 0.05, 0,
    ]);
    for (const bad of ['', '三万元', '整', '叁万', '30000元']) expect(() => yuanOfCapitals(bad)).toThrow();
  });

  test(`there and back (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 0, max: 900_000_000_000_000 })), (fen) => {
        expect(Math.round(yuanOfCapitals(capitalsOf(fen / 100)) * 100)).toBe(fen);
      }),
      { seed, numRuns: 3000 },
    );
  });
});

test('numbers of articles', () => {
  expect([1, 10, 12, 20, 45, 100, 101, 110, 113, 120, 201].map(chineseNumber)).toEqual([
    '一',
    '十',
    '十二',
    '二十',
    '四十五',
    '一百',
    '一百零一',
    '一百一十',
    '一百一十三',
    '一百二十',
    '二百零一',
  ]);
});

test('accident grades: the lower bound belongs to the grade, the upper to the next; the heaviest measure decides', () => {
  const grade = (deaths: number, injured = 0, loss = 0) => accidentGrade({ deaths, injured, loss }).grade.key;
  expect([1, 2, 3, 9, 10, 29, 30].map((deaths) => grade(deaths))).toEqual(['general', 'general', 'larger', 'larger', 'major', 'major', 'gravest']);
  expect([9, 10, 49, 50, 99, 100].map((injured) => grade(0, injured))).toEqual(['general', 'larger', 'larger', 'major', 'major', 'gravest']);
  expect([9_999_999.99, 10_000_000, 49_999_999, 50_000_000, 99_999_999, 100_000_000].map((loss) => grade(0, 0, loss))).toEqual([
    'general',
    'larger',
    'larger',
    'major',
    'major',
    'gravest',
  ]);
  expect([grade(2, 50), grade(9, 9, 100_000_000), grade(0, 0, 1)]).toEqual(['major', 'gravest', 'general']);
  expect(accidentGrade({ deaths: 3, injured: 60, loss: 0 }).why.zh).toBe(
    '重伤 60 人，达到 50 人以上（含本数）（《生产安全事故报告和调查处理条例》第三条第一款）。',
  );
  for (const bad of [
    { deaths: -1, injured: 0, loss: 0 },
    { deaths: 1.5, injured: 0, loss: 0 },
    { deaths: 0, injured: 0, loss: 0 },
    { deaths: 0, injured: 0, loss: Number.NaN },
  ])
    expect(() => accidentGrade(bad)).toThrow();
});

test('rewards within their least and most; a province sets its own', () => {
  expect([0, 20_000, 20_001, 2_000_000, 2_000_001].map((fine) => rewardForAct(fine, '2026-03-02'))).toEqual([
    3_000, 3_000, 3_000.15, 300_000, 300_000,
  ]);
  const own = { key: 'reward-most' as const, value: 500_000, from: '2022-01-01', document: '示例规定', decidedBy: '示例厅', why: '提高奖励' };
  expect([rewardForAct(9_000_000, '2021-12-31', [own]), rewardForAct(9_000_000, '2022-01-01', [own])]).toEqual([300_000, 500_000]);
  expect([rewardForConcealment('general', 1), rewardForConcealment('gravest', 5), rewardForConcealment('gravest', 6)]).toEqual([
    30_000, 300_000, 300_000,
  ]);
  expect(daysBetween('2026-03-10', '2026-04-13')).toBe(34);
});
