import type { ParameterKind } from './parameter-kind.ts';
import type { Words } from './words.ts';

const opinion = '国办发〔2024〕54号 不得重复检查、多头检查，能合并的合并，能联合的联合';
const noSpan = {
  zh: '国办发〔2024〕54号未规定间隔日数，此为本平台缺省，本省规定后从其规定',
  en: 'Guobanfa [2024] 54 names no span of days; this is the default of the platform until the province sets its own',
};
const days = (zh: string, en: string, value: number) =>
  ({ topic: 'visits', words: { zh, en }, unit: 'days', least: 0, most: 366, basis: opinion, fallback: { value, doubt: noSpan } }) as const;

const grading = '国办发〔2024〕54号 推行分级分类检查；安全生产法(2021)第六十二条 分类分级监督管理';
const noPoints = {
  zh: '没有法定分值，此为本平台缺省，本省公布分级分类办法后从其规定',
  en: 'no law gives points; this is the default of the platform until the province publishes its grading',
};
const ofRisk = { topic: 'risk', basis: grading, least: 0 } as const;
const points = (zh: string, en: string, value: number) =>
  ({ ...ofRisk, words: { zh, en }, unit: 'points', most: 1000, fallback: { value, doubt: noPoints } }) as const;
const span = (zh: string, en: string, value: number) =>
  ({ ...ofRisk, words: { zh, en }, unit: 'days', most: 3650, fallback: { value, doubt: noPoints } }) as const;

/** What a province may set for visits to firms. */
export const inspectionParameterKinds = {
  'plan-span-days': days('检查计划首尾日最长间隔', 'most days from the first to the last of a plan', 30),
  'clash-own-plan-days': days('本机关未完成计划：前后多少日内不得另行计划', 'own open plan: no other within', 30),
  'clash-other-plan-days': days('其他机关的计划：前后多少日内视为临近', "another body's plan counts as close within", 30),
  'clash-checked-days': days('已检查过：多少日内视为重复', 'a check made counts as repeated within', 30),
  'clash-found-nothing-days': days('本机关检查未发现问题：多少日内提示降低频次', 'own check that found nothing is told of within', 180),
  'risk-major-each': points('未销号重大隐患：每项', 'major hazard not closed: each', 40),
  'risk-major-most': points('未销号重大隐患：最高', 'major hazards not closed: at most', 80),
  'risk-overdue-each': points('逾期未整改问题：每项', 'problem past its day: each', 15),
  'risk-overdue-most': points('逾期未整改问题：最高', 'problems past their day: at most', 45),
  'risk-recurrence-each': points('销号后再次出现的问题：每项', 'problem that came back: each', 10),
  'risk-recurrence-most': points('销号后再次出现的问题：最高', 'problems that came back: at most', 30),
  'risk-penalty-each': points('行政处罚：每项', 'penalty: each', 10),
  'risk-penalty-most': points('行政处罚：最高', 'penalties: at most', 30),
  'risk-illegal-each': points('非法违法行为：每项', 'illegal act: each', 5),
  'risk-illegal-most': points('非法违法行为：最高', 'illegal acts: at most', 25),
  'risk-licence-each': points('到期许可证：每项', 'licence past its last day: each', 15),
  'risk-licence-most': points('到期许可证：最高', 'licences past their last day: at most', 30),
  'risk-never-checked': points('没有检查记录', 'never checked', 20),
  'risk-checked-long-ago': points('久未检查', 'not checked for long', 10),
  'risk-priority-sector': points('方案确定的重点领域', 'priority sector of the campaign', 20),
  'risk-long-ago-days': span('久未检查：超过多少日', 'not checked for long: more days than', 365),
  'risk-look-back-days': span('处罚和违法行为：计算多少日内的', 'penalties and illegal acts: of so many days', 730),
  'risk-high-from': points('高风险：多少分以上', 'high risk: points from', 60),
  'risk-middle-from': points('中风险：多少分以上', 'middle risk: points from', 30),
} as const satisfies Record<string, ParameterKind>;

/** What is to be confirmed where the province has entered no yearly cap: none is applied. */
export const noCapDoubt: Words = {
  zh: '待核实：国办发〔2024〕54号要求公布年度频次上限，本省公布的数值尚未登记，暂按不设上限处理。',
  en: 'To be confirmed: Guobanfa [2024] 54 asks for a published yearly cap; the value of the province is not entered, so none is applied for now.',
};
