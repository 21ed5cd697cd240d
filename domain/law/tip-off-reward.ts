import type { Day } from '../calendar/day.ts';
import type { AccidentGrade } from './accident-grade.ts';
import { LawRefusal } from './law-refusal.ts';
import type { ProvincialParameter } from './provincial-parameter.ts';
import { parameterOn } from './provincial-parameter.ts';

const perDeath: Record<AccidentGrade['key'], number> = { general: 30_000, larger: 40_000, major: 50_000, gravest: 60_000 };
const mostForAccidents = 300_000;

/**
 * 安监总财〔2018〕19号：the reward, in yuan, for a verified tip-off on a major hazard or an illegal act: a share of the fine within
 * a least and a most, which a province may set itself. Without a fine it is the least.
 */
export function rewardForAct(fine: number, day: Day, parameters: readonly ProvincialParameter[] = []): number {
  if (!Number.isFinite(fine) || fine < 0) throw new LawRefusal('bad-input', `罚款数额有误：${fine}。`, `Not a sum of money: ${fine}.`);
  const value = (key: 'reward-share' | 'reward-least' | 'reward-most', national: number) => parameterOn(parameters, key, day)?.value ?? national;
  const share = Math.round(fine * value('reward-share', 0.15) * 100) / 100;
  return Math.min(Math.max(share, value('reward-least', 3_000)), value('reward-most', 300_000));
}

/** The reward for a verified concealed or falsified accident: by the grade for each concealed death, 300,000 yuan at most. */
export function rewardForConcealment(grade: AccidentGrade['key'], concealedDeaths: number): number {
  if (!Number.isSafeInteger(concealedDeaths) || concealedDeaths < 1)
    throw new LawRefusal('bad-input', '瞒报、谎报死亡人数应为正整数。', 'The number of concealed deaths must be a whole number, 1 or more.');
  return Math.min(perDeath[grade] * concealedDeaths, mostForAccidents);
}
