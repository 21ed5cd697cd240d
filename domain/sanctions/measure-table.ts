import type { Day } from '../calendar/day.ts';
import type { Cite } from '../law/cite.ts';
import { at, citesWords } from '../law/cite.ts';
import { laws, type Law } from '../law/law-table.ts';
import type { ClockKey } from '../law/clocks.ts';
import type { UnitKind } from '../organisation/unit-kinds.ts';
import type { Words } from '../law/words.ts';

/** Where the record of a measure is made: as a measure, as a proposal to another body, or as a record of its own kind. */
export type MeasureWay = 'order' | 'proposal' | 'problem' | 'seizure' | 'transfer';
/** How it ends: lifted by who ordered it, lifted only after a review of the site, told back by who decided, or never. */
export type MeasureLift = 'lift' | 'restart-review' | 'told-back' | 'none';

interface MeasureRow {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly decider: Words;
  readonly way: MeasureWay;
  /** Kinds of unit that a proposal may go to. */
  readonly to?: readonly UnitKind[];
  /** The longest time that it lasts as a rule. */
  readonly limit?: ClockKey;
  /** Words on a limit that is no clock. */
  readonly limitWords?: Words;
  /** Notice to be given before it. */
  readonly notice?: ClockKey;
  /** Within which the other body answers, where the law gives a number. */
  readonly answer?: ClockKey;
  readonly lift: MeasureLift;
  /** 待核实: what is not certain in this row. */
  readonly doubt?: Words;
  readonly basis: readonly { readonly from: Day; readonly to?: Day; readonly cites: readonly Cite[]; readonly doubt?: Words }[];
}

const body = { zh: '执法机关', en: 'the enforcement body' };
const issuer = { zh: '发证机关', en: 'the issuing authority' };
const wsl2002 = { from: '2002-11-01', to: '2014-11-30' } as const;
const wsl2014 = { from: '2014-12-01', to: '2021-08-31' } as const;
const wsl2021 = { from: '2021-09-01' } as const;
const order15 = { from: '2008-01-01', to: '2015-04-30' } as const;
const order15Amended = { from: '2015-05-01', to: '2026-01-31' } as const;
const order18 = {
  from: '2026-02-01',
  doubt: {
    zh: '应急管理部令第18号文本尚未载入，由发证机关决定的条次未核对',
    en: 'the text of Order 18 is not loaded; the article on who decides was not compared',
  },
} as const;
const notCompared = { zh: '条次未与正式文本核对', en: 'article numbers were not compared with the official text' };
const unread2014 = { zh: '2014年修正文本的条次未核对', en: 'article numbers of the text of 2014 were not compared' };

/** Every measure, who decides it, how long it lasts and how it ends. 关闭、暂扣吊销、拘留由他机关决定，本机关只能提请。 */
export const MEASURES = [
  {
    id: 'correct-on-spot',
    zh: '当场纠正、责令立即排除',
    en: 'Corrected or removed at once',
    decider: { zh: '两名执法人员', en: 'two officers' },
    way: 'problem',
    lift: 'none',
    doubt: unread2014,
    basis: [
      { ...wsl2002, cites: [at('safety-law-2002', 56, 1, 2), at('safety-law-2002', 56, 1, 3)] },
      { ...wsl2014, cites: [at('safety-law-2014', 62, 1, 2), at('safety-law-2014', 62, 1, 3)] },
      { ...wsl2021, cites: [at('safety-law', 65, 1, 2), at('safety-law', 65, 1, 3)] },
    ],
  },
  {
    id: 'rectification-order',
    zh: '责令限期整改',
    en: 'Rectification ordered',
    decider: { zh: '执法人员，加盖机关印章', en: "the officers, with the body's seal" },
    way: 'problem',
    lift: 'none',
    doubt: unread2014,
    basis: [
      { ...wsl2002, cites: [at('safety-law-2002', 56, 1, 2), at('order-15', 16, 1)] },
      { ...wsl2014, cites: [at('safety-law-2014', 62, 1, 2)] },
      { ...wsl2021, cites: [at('safety-law', 65, 1, 2)] },
    ],
  },
  {
    id: 'temporary-stop',
    zh: '撤出作业人员，责令暂时停产停业、停止建设、停止施工、停止使用',
    en: 'Withdrawal of workers and temporary stop',
    decider: body,
    way: 'order',
    limit: 'stop-production-limit',
    lift: 'restart-review',
    doubt: unread2014,
    basis: [
      { ...wsl2002, cites: [at('safety-law-2002', 56, 1, 3), at('order-15', 14, 1, 2)] },
      { ...wsl2014, cites: [at('safety-law-2014', 62, 1, 3)] },
      { ...wsl2021, cites: [at('safety-law', 65, 1, 3)] },
    ],
  },
  {
    id: 'hold-and-seizure',
    zh: '查封、扣押',
    en: 'Hold and seizure',
    decider: { zh: '执法机关负责人', en: "the body's head" },
    way: 'seizure',
    limit: 'seizure',
    lift: 'lift',
    basis: [
      { from: '2008-01-01', to: '2011-12-31', cites: [at('safety-law-2002', 56, 1, 4), at('order-15', 15, 1)] },
      { from: '2012-01-01', to: '2014-11-30', cites: [at('safety-law-2002', 56, 1, 4), at('coercion-law', 25, 1)] },
      { ...wsl2014, cites: [at('safety-law-2014', 62, 1, 4), at('coercion-law', 25, 1)] },
      { ...wsl2021, cites: [at('safety-law', 65, 1, 4), at('coercion-law', 25, 1)] },
    ],
  },
  {
    id: 'cut-supply',
    zh: '停止供电、停止供应民用爆炸物品',
    en: 'Supply of power or explosives stopped',
    decider: { zh: '执法机关主要负责人', en: "the body's main head" },
    way: 'order',
    notice: 'power-cut-notice',
    lift: 'lift',
    doubt: unread2014,
    basis: [
      { ...wsl2014, cites: [at('safety-law-2014', 67, 1)] },
      { ...wsl2021, cites: [at('safety-law', 70, 1)] },
    ],
  },
  {
    id: 'stop-for-rectification',
    zh: '停产停业整顿',
    en: 'Production stopped for rectification',
    decider: { zh: '执法机关，以处罚决定作出', en: 'the enforcement body, by its decision' },
    way: 'order',
    lift: 'restart-review',
    doubt: { zh: '验收期限由决定载明', en: 'the time for acceptance is that of the decision' },
    basis: [
      { from: '2008-01-01', to: '2021-07-14', cites: [at('penalty-law-1996', 42, 1)] },
      { from: '2021-07-15', cites: [at('penalty-law', 63, 1)] },
    ],
  },
  {
    id: 'suspend-licence',
    zh: '暂扣许可证件、暂停资格',
    en: 'Licence or qualification suspended',
    decider: issuer,
    way: 'proposal',
    to: ['body', 'enforcement-body', 'government'],
    limit: 'licence-suspension-limit',
    lift: 'told-back',
    basis: [
      { ...order15, cites: [at('order-15', 6, 3)] },
      { ...order15Amended, cites: [at('order-15-2015', 6, 3)] },
      { ...order18, cites: [at('order-16', 21)] },
    ],
  },
  {
    id: 'revoke-licence',
    zh: '吊销许可证件、撤销资格',
    en: 'Licence or qualification revoked',
    decider: issuer,
    way: 'proposal',
    to: ['body', 'enforcement-body', 'government'],
    lift: 'none',
    basis: [
      { ...order15, cites: [at('order-15', 6, 3)] },
      { from: '2015-05-01', to: '2021-08-31', cites: [at('order-15-2015', 6, 3)] },
      { from: '2021-09-01', to: '2026-01-31', cites: [at('safety-law', 113), at('order-15-2015', 6, 3)] },
      { ...order18, cites: [at('safety-law', 113)] },
    ],
  },
  {
    id: 'close',
    zh: '关闭',
    en: 'Closure',
    decider: { zh: '县级以上人民政府', en: 'the government of county or higher' },
    way: 'proposal',
    to: ['government'],
    lift: 'none',
    basis: [
      { ...order15, cites: [at('order-15', 6, 4)] },
      { from: '2015-05-01', to: '2021-08-31', cites: [at('order-15-2015', 6, 4)] },
      { ...wsl2021, cites: [at('safety-law', 113), at('safety-law', 115)] },
    ],
  },
  {
    id: 'detention',
    zh: '行政拘留',
    en: 'Detention',
    decider: { zh: '公安机关', en: 'the police' },
    way: 'proposal',
    to: ['body', 'enforcement-body'],
    limitWords: { zh: '主要负责人逃匿的处十五日以下', en: 'up to fifteen days for a head who flees' },
    lift: 'none',
    basis: [
      { ...order15, cites: [at('order-15', 6, 5)] },
      { from: '2015-05-01', to: '2021-08-31', cites: [at('order-15-2015', 6, 5)] },
      { ...wsl2021, cites: [at('safety-law', 110, 1), at('safety-law', 115)] },
    ],
  },
  {
    id: 'ban-from-trade',
    zh: '限制从业',
    en: 'Ban from the trade',
    decider: { zh: '法律直接规定', en: 'the law itself' },
    way: 'order',
    limitWords: { zh: '五年或者终身', en: 'five years or for life' },
    lift: 'none',
    basis: [{ ...wsl2021, cites: [at('safety-law', 94, 3), at('safety-law', 113)] }],
  },
  {
    id: 'transfer-to-justice',
    zh: '移送司法机关',
    en: 'Transfer to justice',
    decider: { zh: '机关正职负责人', en: "the body's chief" },
    way: 'transfer',
    lift: 'none',
    basis: [{ from: '2008-01-01', cites: [at('transfer-regulation', 5, 2)] }],
  },
  {
    id: 'exposure',
    zh: '媒体曝光、公告',
    en: 'Exposure in the media',
    decider: body,
    way: 'order',
    limitWords: { zh: '决定被变更、撤销的，三日内撤回', en: 'withdrawn within three days where the decision is overturned' },
    lift: 'lift',
    doubt: { zh: '2021年以前依据行动方案', en: 'before 2021 by the plan of the campaign' },
    basis: [
      { from: '2008-01-01', to: '2021-08-31', cites: [] },
      { ...wsl2021, cites: [at('safety-law', 78, 1), at('safety-law', 78, 2)] },
    ],
  },
  {
    id: 'joint-restriction',
    zh: '项目审批、信贷、证照限制',
    en: 'Limits on approvals, credit and licences',
    decider: { zh: '投资、自然资源、生态环境、证券、金融等部门', en: 'the departments for investment, land, environment, securities, finance' },
    way: 'proposal',
    to: ['body', 'government'],
    lift: 'told-back',
    doubt: { zh: '2021年以前依据行动方案五(二)', en: 'before 2021 by part five (2) of the plan' },
    basis: [
      { from: '2008-01-01', to: '2021-08-31', cites: [] },
      { ...wsl2021, cites: [at('safety-law', 78, 1)] },
    ],
  },
] as const satisfies readonly MeasureRow[];

export type MeasureId = (typeof MEASURES)[number]['id'];
export type Measure = MeasureRow & { readonly id: MeasureId };

const byId: ReadonlyMap<string, Measure> = new Map(MEASURES.map((row) => [row.id, row]));

/** The row of a measure. Throws RangeError for one that is not in the catalogue. */
export function getMeasure(id: string): Measure {
  const row = byId.get(id);
  if (!row) throw new RangeError(`no such measure: ${id}`);
  return row;
}

/** Measures whose record is made so. */
export function measuresBy(way: MeasureWay): Measure[] {
  return [...byId.values()].filter((row) => row.way === way);
}

/** On what a measure of this day rests; undefined where the law did not know it on that day. */
export function measureBasisOn(id: MeasureId, day: Day): Words | undefined {
  const { basis, doubt } = getMeasure(id);
  const version = basis.find(({ from, to }) => from <= day && (to === undefined || day <= to));
  if (!version) return undefined;
  const words = version.cites.length > 0 ? citesWords(version.cites) : { zh: '行动方案', en: 'the plan of the campaign' };
  const isDoubtful = version.doubt !== undefined || version.cites.length === 0 || version.cites.some(({ law }) => (laws[law] as Law).unread);
  const why = version.doubt ?? doubt ?? notCompared;
  return isDoubtful ? { zh: `${words.zh}（待核实：${why.zh}）`, en: `${words.en} (to be confirmed: ${why.en})` } : words;
}
