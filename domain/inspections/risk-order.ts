import { type Day, daysBetween } from '../calendar/day.ts';
import { originWords } from '../law/applied-value.ts';
import type { Words } from '../law/words.ts';
import type { RiskKey, RiskSettings } from './risk-settings.ts';

/** What is on record of a firm, as far as its risk is judged by it. */
export interface FirmRiskFacts {
  openMajorHazards: number;
  overdueProblems: number;
  /** Problems that were closed and came back. */
  recurrences: number;
  /** Illegal acts registered within the span that the settings look back. */
  illegalActs: number;
  /** Penalties decided within that span. */
  penalties: number;
  /** Day of its last check by any body; null for never. */
  lastCheckOn: Day | null;
  /** Licences whose last day has passed. */
  expiredLicences: number;
  /** The campaign names its sector a priority. */
  isPrioritySector: boolean;
}

interface RiskRow {
  id: string;
  /** Whose value each is worth, and all together at most; without a most it is one yes or no. */
  each: RiskKey;
  most?: RiskKey;
  /** A span that the words name. */
  span?: RiskKey;
  words: (days: number) => Words;
  basis: string;
  count(facts: FirmRiskFacts, today: Day, days: number): number;
}

/**
 * What makes a firm come earlier in the order. The points are the province's values, dated, or the platform's defaults, which no law
 * gives. 国办发〔2024〕54号：推行分级分类检查；安全生产法(2021)第六十二条 分类分级监督管理
 */
export const RISK_ROWS = [
  {
    id: 'open-major-hazards',
    each: 'risk-major-each',
    most: 'risk-major-most',
    words: () => ({ zh: '未销号的重大隐患', en: 'major hazards not closed' }),
    basis: '安全生产法(2021)第四十一条；总局令第16号第三条',
    count: ({ openMajorHazards }: FirmRiskFacts) => openMajorHazards,
  },
  {
    id: 'overdue-problems',
    each: 'risk-overdue-each',
    most: 'risk-overdue-most',
    words: () => ({ zh: '逾期未整改的问题', en: 'problems past their day of rectification' }),
    basis: '总局令第15号第十六条',
    count: ({ overdueProblems }: FirmRiskFacts) => overdueProblems,
  },
  {
    id: 'recurrences',
    each: 'risk-recurrence-each',
    most: 'risk-recurrence-most',
    words: () => ({ zh: '销号后再次出现的问题', en: 'problems that came back after closing' }),
    basis: '总局令第16号第二十三条',
    count: ({ recurrences }: FirmRiskFacts) => recurrences,
  },
  {
    id: 'penalties',
    each: 'risk-penalty-each',
    most: 'risk-penalty-most',
    span: 'risk-look-back-days',
    words: (days: number) => ({ zh: `近${days}日受到的行政处罚`, en: `penalties of the last ${days} days` }),
    basis: '安全生产法(2021)第七十八条 违法行为信息库',
    count: ({ penalties }: FirmRiskFacts) => penalties,
  },
  {
    id: 'illegal-acts',
    each: 'risk-illegal-each',
    most: 'risk-illegal-most',
    span: 'risk-look-back-days',
    words: (days: number) => ({ zh: `近${days}日登记的非法违法行为`, en: `illegal acts registered in the last ${days} days` }),
    basis: '方案三；安全生产法(2021)第七十八条',
    count: ({ illegalActs }: FirmRiskFacts) => illegalActs,
  },
  {
    id: 'expired-licences',
    each: 'risk-licence-each',
    most: 'risk-licence-most',
    words: () => ({ zh: '已到期的许可证', en: 'licences past their last day' }),
    basis: '安全生产许可证条例第九条',
    count: ({ expiredLicences }: FirmRiskFacts) => expiredLicences,
  },
  {
    id: 'never-checked',
    each: 'risk-never-checked',
    words: () => ({ zh: '没有检查记录', en: 'never checked' }),
    basis: '安全生产法(2021)第六十二条 分类分级监督管理',
    count: ({ lastCheckOn }: FirmRiskFacts) => (lastCheckOn === null ? 1 : 0),
  },
  {
    id: 'checked-long-ago',
    each: 'risk-checked-long-ago',
    span: 'risk-long-ago-days',
    words: (days: number) => ({ zh: `上次检查已超过${days}日`, en: `last checked more than ${days} days ago` }),
    basis: '安全生产法(2021)第六十二条 分类分级监督管理',
    count: ({ lastCheckOn }: FirmRiskFacts, today: Day, days: number) => (lastCheckOn !== null && daysBetween(lastCheckOn, today) > days ? 1 : 0),
  },
  {
    id: 'priority-sector',
    each: 'risk-priority-sector',
    words: () => ({ zh: '行动方案确定的重点领域', en: 'a priority sector of the campaign' }),
    basis: '方案三 重点领域',
    count: ({ isPrioritySector }: FirmRiskFacts) => (isPrioritySector ? 1 : 0),
  },
] as const satisfies readonly RiskRow[];

/** One reason for a firm's place, with its points and whose values they are. */
export interface RiskReason {
  id: (typeof RISK_ROWS)[number]['id'];
  count: number;
  points: number;
  words: Words;
  basis: string;
  origin: Words;
}

/** Grades by points, the highest first. */
export const RISK_GRADES = [
  { id: 'high', from: 'risk-high-from', zh: '高', en: 'High' },
  { id: 'middle', from: 'risk-middle-from', zh: '中', en: 'Middle' },
  { id: 'low', from: null, zh: '低', en: 'Low' },
] as const satisfies readonly { id: string; from: RiskKey | null; zh: string; en: string }[];
export type RiskGrade = (typeof RISK_GRADES)[number]['id'];

export interface FirmRisk {
  points: number;
  grade: RiskGrade;
  /** In the order of the table; rows that give no points are left out. */
  reasons: RiskReason[];
}

/** A firm's points as of a day, with every reason: 未销号的重大隐患2项×40分＝80分. */
export function firmRisk(facts: FirmRiskFacts, today: Day, settings: RiskSettings): FirmRisk {
  const rows: readonly (RiskRow & { id: RiskReason['id'] })[] = RISK_ROWS;
  const reasons = rows.flatMap((row): RiskReason[] => {
    const days = row.span ? settings[row.span].value : 0;
    const count = row.count(facts, today, days);
    const each = settings[row.each].value;
    const most = row.most ? settings[row.most].value : each;
    const points = Math.min(most, count * each);
    if (points <= 0) return [];
    return [{ id: row.id, count, points, words: reckoning(row, { count, each, most, days }), basis: row.basis, origin: originOf(row, settings) }];
  });
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  const grade = RISK_GRADES.find(({ from }) => from === null || points >= settings[from].value)?.id ?? 'low';
  return { points, grade, reasons };
}

function reckoning(row: RiskRow, { count, each, most, days }: { count: number; each: number; most: number; days: number }): Words {
  const { zh, en } = row.words(days);
  if (!row.most) return { zh: `${zh}：${each}分`, en: `${en}: ${each} points` };
  const product = count * each;
  return product > most
    ? {
        zh: `${zh}：${count}项×${each}分＝${product}分，最高${most}分，计${most}分`,
        en: `${en}: ${count} × ${each} = ${product}, at most ${most}: ${most} points`,
      }
    : { zh: `${zh}：${count}项×${each}分＝${product}分`, en: `${en}: ${count} × ${each} = ${product} points` };
}

/** Whose values a line was reckoned by, each origin once. */
function originOf(row: RiskRow, settings: RiskSettings): Words {
  const keys = [row.each, row.most, row.span].filter((key) => key !== undefined);
  const origins = new Map(keys.map((key) => originWords(settings[key])).map((words) => [words.zh, words]));
  return { zh: [...origins.values()].map(({ zh }) => zh).join('；'), en: [...origins.values()].map(({ en }) => en).join('; ') };
}
