import type { Day } from '../calendar/day.ts';
import type { Bound } from './bound.ts';
import { atLeast, atMost, lessThan } from './bound.ts';
import type { Cite } from './cite.ts';
import { at } from './cite.ts';
import type { Confidence, Words } from './words.ts';

/** What a fine is for. Keys of accidents carry the grade. */
export const finedActs = {
  'accident-general': { zh: '对一般事故负有责任', en: 'responsible for an ordinary accident' },
  'accident-larger': { zh: '对较大事故负有责任', en: 'responsible for a larger accident' },
  'accident-major': { zh: '对重大事故负有责任', en: 'responsible for a serious accident' },
  'accident-gravest': { zh: '对特别重大事故负有责任', en: 'responsible for an extremely serious accident' },
  'concealed-accident': { zh: '谎报、瞒报事故', en: 'accident falsified or concealed' },
  'without-licence': { zh: '未取得安全生产许可证擅自生产', en: 'production without a safety licence' },
  'dangerous-goods-without-approval': { zh: '未经批准生产、经营、储存危险物品', en: 'dangerous goods without approval' },
  'three-simultaneities': { zh: '违反建设项目安全设施“三同时”', en: 'safety facilities not built with the project' },
  training: { zh: '未按规定培训、考核、持证上岗', en: 'no training, examination or certificate' },
  'hazard-not-reported': { zh: '未建立隐患排查治理制度、重大隐患未报告', en: 'no hazard system, or major hazard not reported' },
  'hazard-not-removed': { zh: '未采取措施消除事故隐患', en: 'hazard not removed' },
  'inspection-refused': { zh: '拒绝、阻碍监督检查，拒不执行监察指令', en: 'inspection refused or order not obeyed' },
  'head-neglect': { zh: '主要负责人未履行安全生产管理职责', en: 'the head neglects his safety duties' },
} as const satisfies Record<string, Words>;

export type FinedAct = keyof typeof finedActs;

/** 'overdue': after an order to correct was not obeyed in time. 'aggravated': 情节特别严重、影响特别恶劣. */
export type FineStage = 'first' | 'overdue' | 'aggravated';

export interface FineBand {
  readonly act: FinedAct;
  readonly party: 'unit' | 'head' | 'persons';
  readonly stage: FineStage;
  /** In yuan, or in percent of the person's income of the year before. */
  readonly unit: 'yuan' | 'percent-of-income';
  readonly low?: Bound;
  readonly high: Bound;
  readonly from: Day;
  readonly to?: Day;
  readonly basis: Cite;
  readonly confidence: Confidence;
  readonly doubt?: Words;
}

type Days = { readonly from: Day; readonly to?: Day };
const law2002: Days = { from: '2008-01-01', to: '2014-11-30' };
const law2014: Days = { from: '2014-12-01', to: '2021-08-31' };
const law2021: Days = { from: '2021-09-01' };
const unread = { zh: '2014年文本未载入', en: 'the text of 2014 is not loaded' };

function yuan(
  act: FinedAct,
  party: FineBand['party'],
  stage: FineStage,
  low: number | undefined,
  high: Bound | number,
  days: Days,
  basis: Cite,
  confidence: Confidence = 'high',
  doubt?: Words,
): FineBand {
  return {
    act,
    party,
    stage,
    unit: 'yuan',
    ...(low === undefined ? {} : { low: atLeast(low) }),
    high: typeof high === 'number' ? atMost(high) : high,
    ...days,
    basis,
    confidence,
    ...(doubt ? { doubt } : {}),
  };
}
function income(
  act: FinedAct,
  low: number,
  high: number,
  days: Days,
  basis: Cite,
  party: FineBand['party'] = 'head',
  confidence: Confidence = 'high',
): FineBand {
  return {
    act,
    party,
    stage: 'first',
    unit: 'percent-of-income',
    low: atLeast(low),
    high: atMost(high),
    ...days,
    basis,
    confidence,
    ...(confidence === 'high' ? {} : { doubt: unread }),
  };
}

const grades = ['accident-general', 'accident-larger', 'accident-major', 'accident-gravest'] as const;
const sums = {
  2007: [100_000, 200_000, 500_000, 2_000_000, 5_000_000],
  2014: [200_000, 500_000, 1_000_000, 5_000_000, 10_000_000],
  2021: [300_000, 1_000_000, 2_000_000, 10_000_000, 20_000_000],
} as const;
const shares = { 2007: [30, 40, 60, 80], 2021: [40, 60, 80, 100] } as const;

const accidents = grades.flatMap((act, index): FineBand[] => {
  const band = (year: keyof typeof sums, days: Days, basis: Cite, confidence: Confidence = 'high') =>
    yuan(act, 'unit', 'first', sums[year][index], sums[year][index + 1]!, days, basis, confidence, confidence === 'high' ? undefined : unread);
  const share = (year: keyof typeof shares, days: Days, basis: Cite, confidence: Confidence = 'high') =>
    income(act, shares[year][index]!, shares[year][index]!, days, basis, 'head', confidence);
  return [
    band(2007, law2002, at('accident-regulation', 37, undefined, index + 1)),
    band(2014, law2014, at('safety-law-2014', 109, 1, index + 1), 'medium'),
    band(2021, law2021, at('safety-law', 114, 1, index + 1)),
    // 情节特别严重、影响特别恶劣的，按前款罚款数额的二倍以上五倍以下。
    yuan(act, 'unit', 'aggravated', sums[2021][index]! * 2, sums[2021][index + 1]! * 5, law2021, at('safety-law', 114, 2)),
    share(2007, law2002, at('accident-regulation', 38, undefined, index + 1)),
    share(2007, law2014, at('safety-law-2014', 92, undefined, index + 1), 'medium'),
    share(2021, law2021, at('safety-law', 95, undefined, index + 1)),
  ];
});

// “以下”：总局令第15号第六十七条规定不含本数；法律、行政法规未定义的按含本数计。
export const fineBands: readonly FineBand[] = [
  ...accidents,
  yuan('concealed-accident', 'unit', 'first', 1_000_000, 5_000_000, { from: '2008-01-01' }, at('accident-regulation', 36, undefined, 1)),
  income('concealed-accident', 60, 100, { from: '2008-01-01' }, at('accident-regulation', 36, undefined, 1), 'persons'),
  income('concealed-accident', 60, 100, { from: '2008-01-01', to: '2021-08-31' }, at('accident-regulation', 36, undefined, 1)),
  income('concealed-accident', 60, 100, law2021, at('safety-law', 110, 2)),
  yuan('without-licence', 'unit', 'first', 100_000, 500_000, { from: '2008-01-01' }, at('licence-regulation', 19)),
  yuan('dangerous-goods-without-approval', 'unit', 'first', 20_000, 100_000, law2002, at('safety-law-2002', 84), 'high', {
    zh: '违法所得十万元以上的，并处违法所得一倍以上五倍以下',
    en: 'with proceeds of 100,000 yuan or more: one to five times the proceeds',
  }),
  yuan('three-simultaneities', 'unit', 'overdue', undefined, 50_000, law2002, at('safety-law-2002', 83)),
  yuan('three-simultaneities', 'unit', 'first', 100_000, 500_000, law2021, at('safety-law', 98)),
  yuan('three-simultaneities', 'persons', 'first', 20_000, 50_000, law2021, at('safety-law', 98)),
  yuan('three-simultaneities', 'unit', 'overdue', 500_000, 1_000_000, law2021, at('safety-law', 98)),
  yuan('three-simultaneities', 'persons', 'overdue', 50_000, 100_000, law2021, at('safety-law', 98)),
  yuan('training', 'unit', 'overdue', undefined, 20_000, law2002, at('safety-law-2002', 82)),
  ...(['training', 'hazard-not-reported'] as const).flatMap((act) => {
    const basis = act === 'training' ? at('safety-law', 97) : at('safety-law', 101, undefined, 5);
    return [
      yuan(act, 'unit', 'first', undefined, 100_000, law2021, basis),
      yuan(act, 'unit', 'overdue', 100_000, 200_000, law2021, basis),
      yuan(act, 'persons', 'overdue', 20_000, 50_000, law2021, basis),
    ];
  }),
  yuan('hazard-not-reported', 'unit', 'first', undefined, 30_000, { from: '2008-02-01', to: '2021-08-31' }, at('order-16', 26)),
  yuan('hazard-not-removed', 'unit', 'first', undefined, 50_000, law2021, at('safety-law', 102)),
  yuan('hazard-not-removed', 'persons', 'overdue', 50_000, 100_000, law2021, at('safety-law', 102)),
  ...([8, 10] as const).flatMap((item) => [
    yuan(
      'inspection-refused',
      'unit',
      'first',
      10_000,
      lessThan(30_000),
      { from: '2008-01-01', to: '2015-04-30' },
      at('order-15', 44, undefined, item),
    ),
    yuan(
      'inspection-refused',
      'persons',
      'first',
      1_000,
      lessThan(10_000),
      { from: '2008-01-01', to: '2015-04-30' },
      at('order-15', 44, undefined, item),
    ),
  ]),
  yuan('inspection-refused', 'unit', 'overdue', 20_000, 200_000, law2021, at('safety-law', 108)),
  yuan('inspection-refused', 'persons', 'overdue', 10_000, 20_000, law2021, at('safety-law', 108)),
  yuan('head-neglect', 'head', 'first', 20_000, 50_000, law2021, at('safety-law', 94, 1)),
  yuan('head-neglect', 'head', 'overdue', 50_000, 100_000, law2021, at('safety-law', 94, 1)),
];
