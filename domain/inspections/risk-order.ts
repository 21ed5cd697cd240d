import { type Day, daysBetween } from '../calendar/day.ts';
import type { Words } from '../law/words.ts';

/** What is on record of a firm, as far as its risk is judged by it. */
export interface FirmRiskFacts {
  openMajorHazards: number;
  overdueProblems: number;
  /** Problems that were closed and came back. */
  recurrences: number;
  /** Illegal acts registered in the last two years. */
  illegalActs: number;
  /** Penalties decided in the last two years. */
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
  /** Points for each, and at most. */
  each: number;
  most: number;
  words: Words;
  basis: string;
  count(facts: FirmRiskFacts, today: Day): number;
}

const longAgo = 365;

/**
 * What makes a firm come earlier in the order, each with its points. The points are this program's own, not a legal standard: where the
 * province publishes its own grading, its order goes first. 国办发〔2024〕54号：推行分级分类检查；安全生产法(2021)第六十二条 分类分级监督管理
 */
export const RISK_ROWS = [
  {
    id: 'open-major-hazards',
    each: 40,
    most: 80,
    words: { zh: '未销号的重大隐患', en: 'major hazards not closed' },
    basis: '安全生产法(2021)第四十一条；总局令第16号第三条',
    count: ({ openMajorHazards }: FirmRiskFacts) => openMajorHazards,
  },
  {
    id: 'overdue-problems',
    each: 15,
    most: 45,
    words: { zh: '逾期未整改的问题', en: 'problems past their day of rectification' },
    basis: '总局令第15号第十六条',
    count: ({ overdueProblems }: FirmRiskFacts) => overdueProblems,
  },
  {
    id: 'recurrences',
    each: 10,
    most: 30,
    words: { zh: '销号后再次出现的问题', en: 'problems that came back after closing' },
    basis: '总局令第16号第二十三条',
    count: ({ recurrences }: FirmRiskFacts) => recurrences,
  },
  {
    id: 'penalties',
    each: 10,
    most: 30,
    words: { zh: '近两年受到的行政处罚', en: 'penalties of the last two years' },
    basis: '安全生产法(2021)第七十八条 违法行为信息库',
    count: ({ penalties }: FirmRiskFacts) => penalties,
  },
  {
    id: 'illegal-acts',
    each: 5,
    most: 25,
    words: { zh: '近两年登记的非法违法行为', en: 'illegal acts registered in the last two years' },
    basis: '方案三；安全生产法(2021)第七十八条',
    count: ({ illegalActs }: FirmRiskFacts) => illegalActs,
  },
  {
    id: 'expired-licences',
    each: 15,
    most: 30,
    words: { zh: '已到期的许可证', en: 'licences past their last day' },
    basis: '安全生产许可证条例第九条',
    count: ({ expiredLicences }: FirmRiskFacts) => expiredLicences,
  },
  {
    id: 'never-checked',
    each: 20,
    most: 20,
    words: { zh: '没有检查记录', en: 'never checked' },
    basis: '安全生产法(2021)第六十二条 分类分级监督管理',
    count: ({ lastCheckOn }: FirmRiskFacts) => (lastCheckOn === null ? 1 : 0),
  },
  {
    id: 'checked-long-ago',
    each: 10,
    most: 10,
    words: { zh: '上次检查已超过365日', en: 'last checked more than 365 days ago' },
    basis: '安全生产法(2021)第六十二条 分类分级监督管理',
    count: ({ lastCheckOn }: FirmRiskFacts, today: Day) => (lastCheckOn !== null && daysBetween(lastCheckOn, today) > longAgo ? 1 : 0),
  },
  {
    id: 'priority-sector',
    each: 20,
    most: 20,
    words: { zh: '行动方案确定的重点领域', en: 'a priority sector of the campaign' },
    basis: '方案三 重点领域',
    count: ({ isPrioritySector }: FirmRiskFacts) => (isPrioritySector ? 1 : 0),
  },
] as const satisfies readonly RiskRow[];

export type RiskRowId = (typeof RISK_ROWS)[number]['id'];

/** One reason for a firm's place, with its points. */
export interface RiskReason {
  id: RiskRowId;
  count: number;
  points: number;
  words: Words;
  basis: string;
}

/** Grades by points, the highest first. */
export const RISK_GRADES = [
  { id: 'high', from: 60, zh: '高', en: 'High' },
  { id: 'middle', from: 30, zh: '中', en: 'Middle' },
  { id: 'low', from: 0, zh: '低', en: 'Low' },
] as const;
export type RiskGrade = (typeof RISK_GRADES)[number]['id'];

export interface FirmRisk {
  points: number;
  grade: RiskGrade;
  /** In the order of the table; rows that give no points are left out. */
  reasons: RiskReason[];
}

/** A firm's points as of a day, with every reason: 未销号的重大隐患 2 × 40. */
export function firmRisk(facts: FirmRiskFacts, today: Day): FirmRisk {
  const reasons = RISK_ROWS.flatMap((row): RiskReason[] => {
    const count = row.count(facts, today);
    if (count <= 0) return [];
    const points = Math.min(row.most, count * row.each);
    return [{ id: row.id, count, points, words: reckoning(row, count, points), basis: row.basis }];
  });
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { points, grade: RISK_GRADES.find(({ from }) => points >= from)?.id ?? 'low', reasons };
}

function reckoning({ words, each, most }: { words: Words; each: number; most: number }, count: number, points: number): Words {
  if (each === most) return { zh: `${words.zh}：${points}分`, en: `${words.en}: ${points} points` };
  const isCut = count * each > most;
  return {
    zh: `${words.zh}${count}项×${each}分＝${points}分${isCut ? `（最高${most}分）` : ''}`,
    en: `${words.en}: ${count} × ${each} = ${points} points${isCut ? ` (at most ${most})` : ''}`,
  };
}
