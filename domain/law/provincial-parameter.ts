import { z } from 'zod';
import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/day.ts';
import { LawRefusal } from './law-refusal.ts';
import { inspectionParameterKinds } from './inspection-parameter-table.ts';
import type { ParameterKind } from './parameter-kind.ts';

/** The values a province sets for itself. Without an entry the national row applies, the fallback, or there is no limit. */
export const parameterKinds = {
  'hearing-fine-person': {
    topic: 'hearing',
    words: { zh: '听证：对个人罚款数额（以上）', en: 'hearing: fine of a person, at least' },
    unit: 'yuan',
    least: 1,
    most: 10_000_000,
    basis: '行政处罚法第六十三条；总局令第15号第三十二条第二款',
  },
  'hearing-fine-unit': {
    topic: 'hearing',
    words: { zh: '听证：对单位罚款数额（以上）', en: 'hearing: fine of a unit, at least' },
    unit: 'yuan',
    least: 1,
    most: 100_000_000,
    basis: '行政处罚法第六十三条；总局令第15号第三十二条第二款',
  },
  'hearing-postponements': {
    topic: 'hearing',
    words: { zh: '听证：当事人申请延期次数（至多）', en: "hearing: put off at the party's request, at most" },
    unit: 'times',
    least: 0,
    most: 10,
    basis: '总局令第15号第三十四条；行政处罚法第六十四条第六项',
    fallback: {
      value: 1,
      doubt: {
        zh: '总局令第15号第三十四条可以延期一次；应急管理部令第18号施行（2026-02-01）后是否沿用',
        en: 'Order 15, Art. 34 knows one postponement; whether Order 18 (from 2026-02-01) keeps it was not read',
      },
    },
  },
  'case-period-left-out': {
    topic: 'period',
    words: { zh: '立案至作出处罚决定：可以扣除的日数（合计至多）', en: 'filing to decision: days that may be left out, in all at most' },
    unit: 'days',
    least: 0,
    most: 730,
    basis: '行政处罚法第六十条',
    fallback: {
      value: 0,
      doubt: {
        zh: '第六十条只说法律、法规、规章另有规定的从其规定；本省可以扣除的期间（检测、检验、鉴定、公告等）尚未登记，暂按不得扣除处理',
        en: 'Art. 60 only refers to what laws, regulations and rules say otherwise; what the province leaves out (tests, appraisal, announcement) is not entered, so nothing is left out',
      },
    },
  },
  'visits-per-year': {
    topic: 'visits',
    words: { zh: '年度检查频次上限', en: 'most visits to a firm in a year' },
    unit: 'visits',
    least: 0,
    most: 366,
    basis: '国务院办公厅关于严格规范涉企行政检查的意见（国办发〔2024〕54号）',
  },
  ...inspectionParameterKinds,
  'reward-share': {
    topic: 'reward',
    words: { zh: '举报奖励占罚款的比例', en: "tip-off's reward as a share of the fine" },
    unit: 'share',
    least: 0,
    most: 1,
    basis: '安监总财〔2018〕19号；本省规定',
  },
  'reward-least': {
    topic: 'reward',
    words: { zh: '举报奖励最低额', en: 'least reward of a tip-off' },
    unit: 'yuan',
    least: 0,
    most: 10_000_000,
    basis: '安监总财〔2018〕19号；本省规定',
  },
  'reward-most': {
    topic: 'reward',
    words: { zh: '举报奖励最高额', en: 'greatest reward of a tip-off' },
    unit: 'yuan',
    least: 0,
    most: 10_000_000,
    basis: '安监总财〔2018〕19号；本省规定',
  },
} as const satisfies Record<string, ParameterKind>;

export type ParameterKey = keyof typeof parameterKinds;
export const parameterKeys = Object.keys(parameterKinds) as [ParameterKey, ...ParameterKey[]];

const day = z.string().refine(isDay, { error: '应为有效日期，如 2026-03-01‖an existing day such as 2026-03-01' });
const text = (most: number) =>
  z
    .string({ error: '请填写‖To be filled in' })
    .trim()
    .min(1, { error: '请填写‖To be filled in' })
    .max(most, { error: `至多 ${most} 字‖${most} characters at most` });

/** A dated value: in force from..to (both included), by which document, decided by whom and why. */
export const provincialParameter = z
  .strictObject({
    key: z.enum(parameterKeys, { error: '请选择项目‖Choose the item' }),
    value: z.number({ error: '应为数字‖a number' }),
    from: day,
    to: day.optional(),
    document: text(200),
    decidedBy: text(100),
    why: text(1000),
  })
  .superRefine((row, context) => {
    const { least, most } = parameterKinds[row.key];
    if (row.value < least || row.value > most)
      context.addIssue({ code: 'custom', path: ['value'], message: `应在 ${least} 至 ${most} 之间‖must lie between ${least} and ${most}` });
    if (parameterKinds[row.key].unit !== 'share' && !Number.isInteger(row.value))
      context.addIssue({ code: 'custom', path: ['value'], message: '应为整数‖a whole number' });
    if (row.to !== undefined && row.to < row.from)
      context.addIssue({ code: 'custom', path: ['to'], message: '不得早于起始日‖not before the first day' });
  });

export type ProvincialParameter = z.output<typeof provincialParameter>;

/** The value of a parameter on a day: that with the latest beginning; undefined where the province has none. */
export function parameterOn(parameters: readonly ProvincialParameter[], key: ParameterKey, on: Day): ProvincialParameter | undefined {
  return parameters
    .filter((row) => row.key === key && row.from <= on && (row.to === undefined || on <= row.to))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/** Throws LawRefusal 'bad-input' where a new value begins on the same day as one that stands. */
export function checkNewParameter(standing: readonly ProvincialParameter[], added: ProvincialParameter): void {
  const same = standing.some((row) => row.key === added.key && row.from === added.from);
  if (same)
    throw new LawRefusal(
      'bad-input',
      `“${parameterKinds[added.key].words.zh}”已有自${added.from}起的数值，请另定起始日。`,
      `"${parameterKinds[added.key].words.en}" already has a value from ${added.from}; choose another first day.`,
    );
}
