import type { Day } from '../calendar/day.ts';
import { dayLabel } from '../calendar/day-label.ts';
import { at, citeWords } from './cite.ts';
import type { PackId } from './pack-table.ts';
import { getPack, packOn } from './packs.ts';
import { LawRefusal } from './law-refusal.ts';
import type { Words } from './words.ts';

/** How the rule of the decision's day compares, for this act, with that of the act's day. */
export type LaterRule = 'lighter' | 'same' | 'heavier' | 'no-longer-punishable';

export interface ChosenRule {
  readonly pack: PackId;
  /** The day whose law decides: the act's, or the decision's where that is lighter. */
  readonly day: Day;
  readonly isLater: boolean;
  readonly isPunishable: boolean;
  readonly why: Words;
}

/**
 * 从旧兼从轻：the law of the act's day, or the later one where it is lighter or no longer punishes the act.
 * 行政处罚法第三十七条；此前依立法法不溯及既往的规定。It chooses the substance; each step's clock runs under the law of its own day.
 * Throws LawRefusal 'bad-input' where the decision lies before the act, 'no-pack' before the first pack.
 */
export function chooseRule(dayOfAct: Day, dayOfDecision: Day, laterRule: LaterRule): ChosenRule {
  if (dayOfDecision < dayOfAct) throw new LawRefusal('bad-input', '作出决定的日期早于违法行为发生的日期。', 'The decision lies before the act.');
  const [ofAct, ofDecision] = [packOn(dayOfAct), packOn(dayOfDecision)];
  const [act, decision] = [dayLabel(dayOfAct), dayLabel(dayOfDecision)];
  const basis =
    dayOfDecision >= '2021-07-15'
      ? citeWords(at('penalty-law', 37))
      : { zh: '《立法法》关于不溯及既往和有利溯及的规定，条次待核实', en: 'Legislation Law on retroactivity, article to be confirmed' };
  const names = getPack(ofAct).words;
  const later = getPack(ofDecision).words;
  if (laterRule === 'lighter' || laterRule === 'no-longer-punishable') {
    const isPunishable = laterRule === 'lighter';
    const reason = isPunishable
      ? { zh: '新规定处罚较轻', en: 'the new rule is lighter' }
      : { zh: '新规定不认为是违法', en: 'the new rule no longer punishes the act' };
    return {
      pack: ofDecision,
      day: dayOfDecision,
      isLater: true,
      isPunishable,
      why: {
        zh: `违法行为发生于${act.zh}（${names.zh}），决定作出于${decision.zh}（${later.zh}），${reason.zh}，适用新规定。依据：${basis.zh}。`,
        en: `The act was on ${act.en} (${names.en}), the decision is on ${decision.en} (${later.en}); ${reason.en}, so it applies. Basis: ${basis.en}.`,
      },
    };
  }
  const reason =
    laterRule === 'heavier'
      ? { zh: '新规定处罚较重', en: 'the new rule is heavier' }
      : { zh: '新规定处罚并不较轻', en: 'the new rule is not lighter' };
  return {
    pack: ofAct,
    day: dayOfAct,
    isLater: false,
    isPunishable: true,
    why: {
      zh: `违法行为发生于${act.zh}（${names.zh}），决定作出于${decision.zh}（${later.zh}），${reason.zh}，适用行为发生时的规定。依据：${basis.zh}。`,
      en: `The act was on ${act.en} (${names.en}), the decision is on ${decision.en} (${later.en}); ${reason.en}, so the law of the act's day applies. Basis: ${basis.en}.`,
    },
  };
}

/** Compares two ranges of a fine: by their upper ends, where these are equal by their lower. */
export function laterRuleOf(then: { low: number; high: number }, now: { low: number; high: number } | undefined): LaterRule {
  if (!now) return 'no-longer-punishable';
  const difference = now.high - then.high || now.low - then.low;
  return difference < 0 ? 'lighter' : difference > 0 ? 'heavier' : 'same';
}
