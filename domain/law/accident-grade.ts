import { at, citeWords } from './cite.ts';
import { LawRefusal } from './law-refusal.ts';
import type { Words } from './words.ts';

/** Losses of an accident; loss in yuan. */
export interface AccidentLosses {
  readonly deaths: number;
  /** Serious injuries, acute poisoning included. */
  readonly injured: number;
  readonly loss: number;
}

// 生产安全事故报告和调查处理条例第三条：以上包括本数，以下不包括本数；三项中以最重的定级。
export const accidentGrades = [
  {
    key: 'gravest',
    words: { zh: '特别重大事故', en: 'extremely serious accident' },
    deaths: 30,
    injured: 100,
    loss: 100_000_000,
    reportedUpTo: { zh: '国务院主管部门', en: 'the department of the State Council' },
    investigatedBy: { zh: '国务院或者其授权的部门', en: 'the State Council or a department it names' },
  },
  {
    key: 'major',
    words: { zh: '重大事故', en: 'serious accident' },
    deaths: 10,
    injured: 50,
    loss: 50_000_000,
    reportedUpTo: { zh: '国务院主管部门', en: 'the department of the State Council' },
    investigatedBy: { zh: '省级人民政府', en: 'the provincial government' },
  },
  {
    key: 'larger',
    words: { zh: '较大事故', en: 'larger accident' },
    deaths: 3,
    injured: 10,
    loss: 10_000_000,
    reportedUpTo: { zh: '省级主管部门', en: 'the provincial department' },
    investigatedBy: { zh: '设区的市级人民政府', en: 'the city government' },
  },
  {
    key: 'general',
    words: { zh: '一般事故', en: 'ordinary accident' },
    deaths: 0,
    injured: 0,
    loss: 0,
    reportedUpTo: { zh: '设区的市级主管部门', en: 'the city department' },
    investigatedBy: { zh: '县级人民政府', en: 'the county government' },
  },
] as const;

export type AccidentGrade = (typeof accidentGrades)[number];

const measures = {
  deaths: { zh: '死亡', en: 'deaths' },
  injured: { zh: '重伤', en: 'serious injuries' },
  loss: { zh: '直接经济损失', en: 'direct loss' },
} as const;
const units = { deaths: '人', injured: '人', loss: '元' } as const;

/** The grade of an accident, the heaviest of the three measures. Throws LawRefusal 'bad-input' for negative or broken numbers, or none at all. */
export function accidentGrade(losses: AccidentLosses): { grade: AccidentGrade; why: Words } {
  for (const [name, value] of [
    ['deaths', losses.deaths],
    ['injured', losses.injured],
  ] as const) {
    if (!Number.isSafeInteger(value) || value < 0)
      throw new LawRefusal(
        'bad-input',
        `${measures[name].zh}人数应为非负整数。`,
        `The number of ${measures[name].en} must be a whole number, 0 or more.`,
      );
  }
  if (!Number.isFinite(losses.loss) || losses.loss < 0)
    throw new LawRefusal('bad-input', '直接经济损失应为不小于零的金额（元）。', 'The direct loss must be a sum in yuan, 0 or more.');
  if (losses.deaths === 0 && losses.injured === 0 && losses.loss === 0)
    throw new LawRefusal('bad-input', '未造成伤亡和直接经济损失的，不定事故等级。', 'Without casualties and direct loss there is no grade.');
  const grade = accidentGrades.find(({ deaths, injured, loss }) => losses.deaths >= deaths || losses.injured >= injured || losses.loss >= loss)!;
  const cite = citeWords(at('accident-regulation', 3, 1));
  const reached = (['deaths', 'injured', 'loss'] as const).filter((name) => grade[name] > 0 && losses[name] >= grade[name]);
  if (reached.length === 0)
    return {
      grade,
      why: {
        zh: `死亡不足 3 人、重伤不足 10 人、直接经济损失不足 10000000 元（${cite.zh}）。`,
        en: `Fewer than 3 deaths, fewer than 10 serious injuries, less than 10,000,000 yuan of direct loss (${cite.en}).`,
      },
    };
  return {
    grade,
    why: {
      zh: `${reached.map((name) => `${measures[name].zh} ${losses[name]} ${units[name]}，达到 ${grade[name]} ${units[name]}以上（含本数）`).join('；')}（${cite.zh}）。`,
      en: `${reached.map((name) => `${measures[name].en} ${losses[name]}, at least ${grade[name]}`).join('; ')} (${cite.en}).`,
    },
  };
}
