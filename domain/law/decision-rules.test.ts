import { describe, expect, test } from 'vitest';
import { articlesOn, citeFault, placesOf } from './articles.ts';
import { atLeast, atMost, boundWords, lessThan, meets } from './bound.ts';
import { chooseRule, laterRuleOf } from './choose-rule.ts';
import { at, citeWords, documentCite } from './cite.ts';
import type { ProposedPenalty } from './decision-gates.ts';
import { collectiveDiscussion, hearingRight, simpleProcedureBar, upwardFiling } from './decision-gates.ts';
import { citeOn } from './cite-on.ts';
import type { Cite } from './cite.ts';
import { factorBasis, factorsOn } from './discretion.ts';
import { formatDocumentNumber, parseDocumentNumber } from './document-number.ts';
import { executionBar } from './execution-hours.ts';
import { fineBandsOn, fineFault } from './fine-bands.ts';
import { numberWordOn } from './number-word-table.ts';
import { differenceBetween } from './pack-difference.ts';
import { checkNewParameter, parameterOn, provincialParameter } from './provincial-parameter.ts';
import { remediesWording } from './remedies-wording.ts';
import { closureGround } from './rolling-penalties.ts';

const fined = (day: string, party: 'person' | 'unit', fine: number, kinds: ProposedPenalty['kinds'] = ['fine']): ProposedPenalty => ({
  day,
  party,
  kinds,
  fine,
});
const own = provincialParameter.parse({
  key: 'hearing-fine-unit',
  value: 20_000,
  from: '2024-01-01',
  to: '2025-12-31',
  document: '示例省听证程序规则',
  decidedBy: '示例省人民政府',
  why: '本省规定',
});

test('bounds say whether the number belongs to them', () => {
  expect(
    [
      [atLeast(3), 3],
      [atMost(3), 3],
      [lessThan(3), 3],
      [{ is: 'more-than', value: 3 } as const, 3],
    ].map(([bound, value]) => meets(bound as ReturnType<typeof atLeast>, value as number)),
  ).toEqual([true, true, false, false]);
  expect(boundWords(lessThan(30_000), { zh: '元', en: 'yuan' })).toEqual({ zh: '30000元以下（不含本数）', en: 'less than 30,000 yuan' });
});

describe('gates before a decision, at the bound and one fen beside it', () => {
  const applies = (day: string, party: 'person' | 'unit', sums: number[]) => sums.map((fine) => hearingRight(fined(day, party, fine)).applies);
  test('hearing', () => {
    expect(applies('2009-09-01', 'person', [9_999.99, 10_000])).toEqual([false, true]);
    expect(applies('2015-04-30', 'unit', [29_999.99, 30_000])).toEqual([false, true]);
    expect(applies('2015-05-01', 'unit', [49_999.99, 50_000])).toEqual([false, true]);
    expect(applies('2026-02-01', 'person', [19_999.99, 20_000])).toEqual([false, true]);
    expect(hearingRight(fined('2026-02-01', 'unit', 60_000)).doubts).toHaveLength(1);
    expect(hearingRight(fined('2009-09-01', 'unit', 60_000)).doubts).toEqual([]);
    expect(['2021-07-14', '2021-07-15'].map((day) => hearingRight({ day, party: 'unit', kinds: ['ban-from-trade'] }).applies)).toEqual([false, true]);
    expect(hearingRight({ day: '2024-05-01', party: 'unit', kinds: ['confiscate-goods'], confiscated: 50_000 }).applies).toBe(true);
  });
  test("a province's dated value goes first", () => {
    const on = (day: string, fine: number) => hearingRight(fined(day, 'unit', fine), [own]).applies;
    expect([
      on('2023-12-31', 20_000),
      on('2024-01-01', 20_000),
      on('2024-01-01', 19_999),
      on('2025-12-31', 20_000),
      on('2026-01-01', 20_000),
    ]).toEqual([false, true, false, true, false]);
    expect(hearingRight(fined('2024-06-01', 'unit', 20_000), [own])).toMatchObject({
      reasons: [{ zh: '罚款在20000元以上（含本数）（示例省听证程序规则）' }],
      doubts: [],
    });
    expect(parameterOn([own, { ...own, from: '2025-01-01', value: 25_000 }], 'hearing-fine-unit', '2025-03-01')?.value).toBe(25_000);
    expect(() => checkNewParameter([own], own)).toThrow();
    expect(provincialParameter.safeParse({ ...own, value: 0 }).success || provincialParameter.safeParse({ ...own, to: '2023-01-01' }).success).toBe(
      false,
    );
  });
  test('simple procedure, collective discussion, filing upward', () => {
    const barred = (day: string, party: 'person' | 'unit', fines: number[]) =>
      fines.map((fine) => simpleProcedureBar(fined(day, party, fine)).applies);
    expect([
      barred('2021-07-14', 'person', [50, 50.01]),
      barred('2021-07-15', 'person', [200, 200.01]),
      barred('2009-09-01', 'unit', [1_000, 1_000.01]),
      barred('2026-02-01', 'unit', [3_000, 3_000.01]),
    ]).toEqual(Array.from({ length: 4 }, () => [false, true]));
    expect(simpleProcedureBar(fined('2009-09-01', 'unit', 1_000)).doubts).toHaveLength(1);
    expect(simpleProcedureBar({ day: '2024-05-01', party: 'unit', kinds: ['stop-production'] }).applies).toBe(true);
    expect([29_999, 30_000].map((fine) => collectiveDiscussion(fined('2009-09-01', 'unit', fine)).applies)).toEqual([false, true]);
    expect([49_999, 50_000].map((fine) => collectiveDiscussion(fined('2024-09-01', 'unit', fine)).applies)).toEqual([false, true]);
    expect(collectiveDiscussion(fined('2024-09-01', 'unit', 1), true).applies).toBe(true);
    expect(
      (['county', 'city', 'province'] as const).map((level) =>
        [19_999, 20_000, 50_000, 100_000].map((fine) => upwardFiling(fined('2009-09-01', 'unit', fine), level).applies),
      ),
    ).toEqual([
      [false, true, true, true],
      [false, false, true, true],
      [false, false, false, true],
    ]);
  });

  test('confiscated proceeds count whatever their sum under Order 15, with the doubt beside it', () => {
    const penalty = { day: '2009-09-01', party: 'unit', kinds: ['confiscate-proceeds'], confiscated: 800 } as const;
    for (const gate of [collectiveDiscussion(penalty), upwardFiling(penalty, 'county')])
      expect([gate.applies, gate.doubts.map(({ zh }) => zh.slice(0, 13))]).toEqual([true, ['待核实：总局令第15号“没']]);
    expect(hearingRight(penalty).applies).toBe(false);
    expect(
      hearingRight({ ...penalty, day: '2024-09-01' })
        .doubts.map(({ zh }) => zh)
        .at(-1),
    ).toContain('暂按罚款的听证数额');
  });

  test('a case handed down is filed with the superior whatever its sum', () => {
    const filed = (day: string, isHandedDown: boolean) => upwardFiling(fined(day, 'unit', 500), 'county', isHandedDown);
    expect([filed('2009-09-01', false).applies, filed('2009-09-01', true).reasons[0]?.zh]).toEqual([
      false,
      '上级交办案件（《安全生产违法行为行政处罚办法（总局令第15号）》第六十四条第二款）',
    ]);
    expect(filed('2026-03-02', true).doubts).toHaveLength(1);
    expect(upwardFiling({ day: '2009-09-01', party: 'unit', kinds: [] }, 'county', true).applies).toBe(false);
  });
});

test('fine bands: the number belongs or not as its source says', () => {
  const fault = (day: string, act: 'inspection-refused' | 'accident-general', value: number) =>
    fineBandsOn(day, { act, party: 'unit' }).map((band) => fineFault(band, value)?.zh);
  expect(fault('2009-09-01', 'inspection-refused', 29_999.99)).toEqual([undefined, undefined]);
  expect(fault('2009-09-01', 'inspection-refused', 30_000)[0]).toContain('不含本数');
  expect([299_999, 300_000, 1_000_000, 1_000_001].map((value) => fault('2021-09-01', 'accident-general', value)[0] === undefined)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(fineBandsOn('2021-08-31', { act: 'accident-general', party: 'unit' })[0]?.high.value).toBe(500_000);
});

test('the law of the act, or the lighter later one', () => {
  const [then] = fineBandsOn('2009-09-01', { act: 'accident-general', party: 'unit' });
  const [now] = fineBandsOn('2026-03-01', { act: 'accident-general', party: 'unit', stage: 'first' });
  const range = (band = then) => ({ low: band?.low?.value ?? 0, high: band?.high.value ?? 0 });
  expect([
    laterRuleOf(range(then), range(now)),
    laterRuleOf(range(now), range(then)),
    laterRuleOf(range(now), range(now)),
    laterRuleOf(range(then), undefined),
  ]).toEqual(['heavier', 'lighter', 'same', 'no-longer-punishable']);
  expect(
    (['lighter', 'same', 'heavier', 'no-longer-punishable'] as const)
      .map((later) => chooseRule('2020-05-06', '2021-09-10', later))
      .map(({ pack, day, isPunishable }) => [pack, day, isPunishable]),
  ).toEqual([
    ['2021', '2021-09-10', true],
    ['2009', '2020-05-06', true],
    ['2009', '2020-05-06', true],
    ['2021', '2021-09-10', false],
  ]);
  expect(chooseRule('2025-12-01', '2026-03-02', 'lighter').why.zh).toMatchInlineSnapshot(
    `"违法行为发生于2025年12月1日（2021 规则包），决定作出于2026年3月2日（2026 规则包），新规定处罚较轻，适用新规定。依据：《行政处罚法》第三十七条。"`,
  );
  expect(() => chooseRule('2026-03-02', '2026-03-01', 'same')).toThrow();
});

test('what differs between two packs', () => {
  expect(differenceBetween('2021', '2021')).toEqual([]);
  expect(
    differenceBetween('2009', '2021')
      .filter(({ isOfSubstance }) => isOfSubstance)
      .map(({ kind, key, before, after }) => `${kind} ${key}: ${before?.content.zh ?? '无'} -> ${after?.content.zh ?? '无'}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "clock filing-to-decision: 无 -> 90 日，扣除本省规定可以扣除的期间，末日不顺延
    clock evidence-hold: 7 日，末日不顺延 -> 7 个工作日
    clock hearing-request: 3 日，末日参照顺延 -> 5 个工作日
    clock hearing-notice: 7 日，末日不顺延 -> 7 个工作日
    clock decision-service: 7 日，末日不顺延 -> 7 个工作日
    clock announcement-service: 60 日，末日参照顺延 -> 30 日，末日顺延
    clock publication-withdrawal: 无 -> 3 个工作日
    clock penalty-exposure: 无 -> 7 个工作日
    clock limitation-life: 无 -> 5 年，末日不顺延
    clock seizure: 15 日，末日不顺延 -> 30 日，经行政机关负责人批准可延长至多 30 日，扣除检测、检验、检疫或者技术鉴定期间，末日不顺延
    clock seizure-back-fill: 48 小时 -> 无
    clock urgent-measure-report: 无 -> 24 小时
    clock power-cut-notice: 无 -> 24 小时
    clock daily-penalty: 无 -> 1 日，末日不顺延
    clock cash-hand-in: 2 日，末日不顺延 -> 2 个工作日
    clock cash-bank-in: 2 日，末日不顺延 -> 2 个工作日
    clock add-on-fine-cap: 无 -> 34 日，扣除行政复议或者行政诉讼期间，末日不顺延
    clock add-on-fine-execution: 无 -> 30 日，末日不顺延
    clock urge-before-court: 无 -> 10 个工作日
    clock court-application: 180 日，末日参照顺延 -> 3 个月，末日参照顺延
    clock instalment-court-application: 无 -> 3 个月，末日参照顺延
    clock court-acceptance: 无 -> 5 个工作日
    clock court-ruling: 无 -> 7 个工作日
    clock court-ruling-doubtful: 无 -> 30 日，末日顺延
    clock court-refusal-review: 无 -> 15 日，末日顺延
    clock stayed-execution: 无 -> 3 年，末日不顺延
    clock review-decision: 60 日，经行政复议机关负责人批准可延长至多 30 日，末日顺延 -> 60 日，经行政复议机构负责人批准可延长至多 30 日，末日顺延
    clock review-decision-simple: 无 -> 30 日，末日顺延
    clock lawsuit-direct: 3 个月，末日顺延 -> 6 个月，扣除不可抗力或者其他不属于自身原因耽误的时间，末日顺延
    clock lawsuit-after-review: 15 日，末日顺延 -> 15 日，扣除不可抗力或者其他不属于自身原因耽误的时间，末日顺延
    clock supervision-review-request: 无 -> 30 日，末日不顺延
    clock supervision-review-decision: 无 -> 30 日，末日不顺延
    clock reward-claim: 无 -> 60 日，末日参照顺延
    clock dishonesty-listing: 无 -> 3 年，末日不顺延
    clock dishonesty-early-removal: 无 -> 12 个月，末日不顺延
    threshold hearing/person: 10000元以上（含本数） -> 20000元以上（含本数）
    threshold hearing/unit: 30000元以上（含本数） -> 50000元以上（含本数）
    threshold simple-procedure/person: 50元以下（含本数） -> 200元以下（含本数）
    threshold simple-procedure/unit: 1000元以下（含本数） -> 3000元以下（含本数）
    threshold spot-cash/any: 20元以下（含本数） -> 100元以下（含本数）
    threshold collective-discussion/any: 30000元以上（含本数） -> 50000元以上（含本数）
    threshold upward-filing/county: 20000元以上（含本数） -> 50000元以上（含本数）
    threshold upward-filing/city: 50000元以上（含本数） -> 100000元以上（含本数）
    threshold upward-filing/province: 100000元以上（含本数） -> 500000元以上（含本数）
    threshold crime/deaths: 无 -> 1人以上（含本数）
    threshold crime/injuries: 无 -> 3人以上（含本数）
    threshold crime/loss: 无 -> 1000000元以上（含本数）
    threshold crime-aggravated/deaths: 无 -> 3人以上（含本数）
    threshold crime-aggravated/injuries: 无 -> 10人以上（含本数）
    threshold crime-aggravated/loss: 无 -> 5000000元以上（含本数）"
  `);
  expect(
    differenceBetween('2021', '2026')
      .filter(({ isOfSubstance }) => isOfSubstance)
      .map(({ key }) => key),
  ).toMatchInlineSnapshot(`
    [
      "spot-decision-report",
      "coal-closure-decision",
    ]
  `);
});

test('remedies by the date of the document', () => {
  const places = { government: '示例市人民政府', higherDepartment: '示例省应急管理厅', court: '示例区人民法院' };
  const on = (day: string) => remediesWording(day, places).text.zh;
  expect([
    on('2015-04-30').includes('三个月'),
    on('2015-05-01').includes('六个月'),
    on('2023-12-31').includes('示例省应急管理厅'),
    on('2024-01-01').includes('示例省应急管理厅'),
  ]).toEqual([true, true, true, false]);
  expect(on('2026-03-02')).toMatchInlineSnapshot(
    `"如不服本决定，可以自收到本决定书之日起六十日内向示例市人民政府申请行政复议，或者自收到本决定书之日起六个月内依法向示例区人民法院提起行政诉讼。行政复议、行政诉讼期间，本决定不停止执行，法律另有规定的除外。"`,
  );
});

test('closure: three penalties in 180 days or four in a year, with a major hazard', () => {
  const days = (...list: string[]) => closureGround(list, '2026-06-30', true)?.zh;
  expect(days('2026-01-02', '2026-03-02', '2026-06-30')).toContain('一百八十日内 3 次');
  expect(days('2026-01-01', '2026-03-02', '2026-06-30')).toBeUndefined();
  expect(days('2025-07-01', '2025-10-01', '2025-12-01', '2026-06-30')).toContain('一年内 4 次');
  expect(days('2025-06-30', '2025-10-01', '2025-12-01', '2026-06-30')).toBeUndefined();
  expect(closureGround(['2026-06-01', '2026-06-02', '2026-06-03'], '2026-06-30', false)).toBeUndefined();
});

test('execution: not at night, not on a holiday, unless it is urgent', () => {
  const barred = (instant: string, isUrgent = false) => executionBar(new Date(`${instant}:00+08:00`), isUrgent)?.zh ?? '可以';
  expect(
    ['2026-03-03T21:59', '2026-03-03T22:00', '2026-03-04T05:59', '2026-03-04T06:00', '2026-10-01T10:00', '2026-10-10T10:00', '2026-03-07T10:00']
      .map((instant) => barred(instant))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "可以
    夜间（22 时至 6 时，起止待核实）不得实施强制执行（《行政强制法》第四十三条第一款）。
    夜间（22 时至 6 时，起止待核实）不得实施强制执行（《行政强制法》第四十三条第一款）。
    可以
    国庆节放假期间不得实施强制执行（《行政强制法》第四十三条第一款）。
    可以
    周末不安排强制执行：是否属于法定节假日待核实（《行政强制法》第四十三条第一款）。"
  `);
  expect(barred('2026-10-01T23:00', true)).toBe('可以');
  expect(executionBar(new Date('2011-06-01T15:00:00Z'), false)).toBeUndefined();
});

test('articles: places to choose from, and citations that are wrong', () => {
  const [hearing] = articlesOn('2026-03-02', '第六十四条');
  expect(
    placesOf(hearing!)
      .map((place) => citeWords(place).zh)
      .slice(0, 3),
  ).toEqual(['《行政处罚法》第六十四条', '《行政处罚法》第六十四条第（一）项', '《行政处罚法》第六十四条第（二）项']);
  expect(documentCite(at('penalty-law', 67, 3))).toBe('《中华人民共和国行政处罚法》第六十七条第三款');
  expect(articlesOn('2009-09-01', '听证').every(({ law }) => law === 'order-15' || law === 'penalty-law-1996')).toBe(true);
  const faults = [
    at('penalty-law', 67),
    at('penalty-law', 67, 4),
    at('penalty-law', 60, 1),
    at('penalty-law', 64, undefined, 9),
    at('penalty-law-1996', 42, 1),
    at('penalty-law', 67, 3),
    at('safety-law', 12),
  ];
  expect(faults.map((cite) => citeFault(cite, '2026-03-02')?.zh ?? '无误').join('\n')).toMatchInlineSnapshot(`
    "《行政处罚法》第六十七条共 3 款，须写明第几款。
    《行政处罚法》第六十七条第四款：该条只有 3 款。
    《行政处罚法》第六十条第一款：该条只有一款，不写款次。
    《行政处罚法》第六十四条第（九）项：该款只有 8 项。
    《行政处罚法（1996）》第四十二条第一款在2026-03-02未施行或者已废止。
    无误
    无误"
  `);
});

test('circumstances of a day: those of 1996 and Order 15, then Order 31, marked since Order 12 took its place', () => {
  const heavier = (day: string) => factorsOn(day).filter(({ effect }) => effect === 'heavier');
  expect(['2009-09-01', '2010-09-30', '2010-10-01', '2024-01-01'].map((day) => heavier(day).length)).toEqual([4, 4, 11, 11]);
  expect(['2021-07-14', '2021-07-15'].map((day) => factorsOn(day).filter(({ effect }) => effect !== 'heavier').length)).toEqual([4, 7]);
  const repeated = (day: string) => heavier(day).find(({ key }) => key.startsWith('repeated'))!;
  expect(['2009-09-01', '2023-12-31', '2024-01-01'].map((day) => factorBasis(repeated(day), day).zh)).toEqual([
    '《安全生产违法行为行政处罚办法（总局令第15号）》第五十四条第（二）项',
    '《安全生产行政处罚自由裁量适用规则》第十五条第一款第（二）项',
    expect.stringContaining('待核实：总局令第31号自2024年1月1日起'),
  ]);
});

test('a place of today as the law of another day had it', () => {
  const on = (day: string, cite: Cite) => citeWords(citeOn(cite, day)).zh;
  expect([on('2021-07-14', at('penalty-law', 45, 2)), on('2021-07-15', at('penalty-law', 45, 2))]).toEqual([
    '《行政处罚法（1996）》第三十二条第二款',
    '《行政处罚法》第四十五条第二款',
  ]);
  expect(['2014-11-30', '2014-12-01', '2021-09-01'].map((day) => on(day, at('safety-law', 65, 1, 3)))).toEqual([
    '《安全生产法（2002）》第五十六条第一款第（三）项',
    '《安全生产法（2014）》第六十二条第一款第（三）项',
    '《安全生产法》第六十五条第一款第（三）项',
  ]);
  expect(on('2016-05-03', at('order-15', 31))).toContain('（2015修正）》第三十二条');
});

test('document numbers', () => {
  const parts = { place: '苏', word: numberWordOn('penalty-decision', '2009-09-01'), year: 2009, sequence: 1 };
  expect(formatDocumentNumber(parts)).toBe('（苏）安监管罚〔2009〕1号');
  expect(['(苏)安监管罚[2009]1号', '（苏） 安监管罚 ﹝2009﹞ 1 号', '（苏）安监管罚〔2009〕第1号'].map(parseDocumentNumber)).toEqual([
    parts,
    parts,
    parts,
  ]);
  expect([numberWordOn('filing', '2026-03-02'), numberWordOn('filing', '2026-03-02', '宁应急')]).toEqual(['应急立', '宁应急立']);
  for (const bad of [
    { ...parts, sequence: 0 },
    { ...parts, year: 20 },
    { ...parts, place: '' },
    { ...parts, word: 'X' },
  ])
    expect(() => formatDocumentNumber(bad)).toThrow();
  const seizure = { place: '苏', word: numberWordOn('seizure-disposal', '2012-03-01'), year: 2012, sequence: 1 };
  expect(formatDocumentNumber(seizure)).toBe('（苏）安监管查（扣）处〔2012〕1号');
  expect(['(苏)安监管查(扣)处[2012]1号', '（苏）安监管查（扣）处〔2012〕1号'].map(parseDocumentNumber)).toEqual([seizure, seizure]);
  for (const bad of ['', '安监管罚〔2009〕1号', '（苏）安监管罚〔2009〕01号']) expect(() => parseDocumentNumber(bad)).toThrow();
});
