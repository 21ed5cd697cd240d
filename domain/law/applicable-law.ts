import type { Day } from '../calendar/day.ts';
import type { ChosenRule, LaterRule } from './choose-rule.ts';
import { chooseRule, laterRuleOf } from './choose-rule.ts';
import type { FineBand, FinedAct, FineStage } from './fine-band-table.ts';
import { fineBandsOn } from './fine-bands.ts';
import { LawRefusal } from './law-refusal.ts';
import type { PackId } from './pack-table.ts';
import { packOn } from './packs.ts';
import type { Words } from './words.ts';

export interface ApplicableQuestion {
  readonly dayOfAct: Day;
  readonly dayOfDecision: Day;
  /** What the fine is for; with it the ranges of both days are compared. */
  readonly fined?: { act: FinedAct; party: FineBand['party']; stage: FineStage } | undefined;
  /** What the official says of the later rule, where no ranges can be compared. It goes before the comparison. */
  readonly later?: LaterRule | undefined;
}

export interface ApplicableLaw {
  readonly ofAct: PackId;
  readonly ofDecision: PackId;
  readonly bandsThen: readonly FineBand[];
  readonly bandsNow: readonly FineBand[];
  /** What the ranges say, in words; or why they cannot be compared. */
  readonly comparison?: Words | undefined;
  /** Undefined where neither the ranges nor the official say which rule is lighter. */
  readonly chosen?: ChosenRule | undefined;
}

const laterWords: Record<LaterRule, Words> = {
  lighter: { zh: '决定之日的规定较轻', en: "the rule of the decision's day is lighter" },
  same: { zh: '两日的规定轻重相同', en: 'the rules of the two days weigh the same' },
  heavier: { zh: '决定之日的规定较重', en: "the rule of the decision's day is heavier" },
  'no-longer-punishable': { zh: '决定之日不再处罚', en: "the act is no longer punished on the decision's day" },
};

/**
 * Which pack an act is judged under, and why: 从旧兼从轻，行政处罚法第三十七条. An act that the tables do not know on the
 * decision's day is not taken for one that is no longer punished: then the official must say so.
 * Throws LawRefusal 'bad-input' where the decision lies before the act, 'no-pack' before the first pack.
 */
export function applicableLaw({ dayOfAct, dayOfDecision, fined, later }: ApplicableQuestion): ApplicableLaw {
  if (dayOfDecision < dayOfAct) throw new LawRefusal('bad-input', '作出决定的日期早于违法行为发生的日期。', 'The decision lies before the act.');
  const packs = { ofAct: packOn(dayOfAct), ofDecision: packOn(dayOfDecision) };
  const [then, now] = fined ? [fineBandsOn(dayOfAct, fined), fineBandsOn(dayOfDecision, fined)] : [[], []];
  const compared = fined ? comparedBands(then, now) : undefined;
  const decided = later ?? compared?.later;
  return {
    ...packs,
    bandsThen: then,
    bandsNow: now,
    comparison: compared?.words,
    chosen: decided && chooseRule(dayOfAct, dayOfDecision, decided),
  };
}

function comparedBands(then: readonly FineBand[], now: readonly FineBand[]): { later?: LaterRule; words: Words } {
  const missing = [then.length === 0 ? '行为之日' : '', now.length === 0 ? '决定之日' : ''].filter(Boolean);
  if (missing.length > 0) {
    return {
      words: {
        zh: `${missing.join('、')}没有已载入的罚款幅度，不能比较，请核对原文后选择。`,
        en: `No range is loaded for ${[then.length === 0 ? "the act's day" : '', now.length === 0 ? "the decision's day" : ''].filter(Boolean).join(' and ')}: read the text and choose.`,
      },
    };
  }
  const units = new Set([...then, ...now].map(({ unit }) => unit));
  if (units.size > 1)
    return { words: { zh: '两日的罚款计算单位不同，请核对后选择。', en: 'The fines of the two days are not in one unit: read them and choose.' } };
  const later = laterRuleOf(rangeOf(then), rangeOf(now));
  return {
    later,
    words: {
      zh: `比较法定罚款幅度，先比上限、再比下限：${laterWords[later].zh}。`,
      en: `Ranges compared by their upper ends, then by their lower: ${laterWords[later].en}.`,
    },
  };
}

function rangeOf(bands: readonly FineBand[]): { low: number; high: number } {
  return { low: Math.min(...bands.map(({ low }) => low?.value ?? 0)), high: Math.max(...bands.map(({ high }) => high.value)) };
}
