import type { Day } from '../calendar/day.ts';
import { addDays, daysBetween } from '../calendar/day.ts';
import { dayLabel } from '../calendar/day-label.ts';
import { at, citeWords, citesWords } from './cite.ts';
import { LawRefusal } from './law-refusal.ts';
import type { DaySpan } from './span-days.ts';
import { daysInSpans, mergedSpans } from './span-days.ts';
import type { Words } from './words.ts';

export interface AddOnFine {
  /** Days counted, pauses left out. */
  readonly days: number;
  /** In yuan, to the fen. */
  readonly amount: number;
  readonly isCapped: boolean;
  /** The day on which the cap was reached, where it was by `day`. */
  readonly cappedOn?: Day | undefined;
  readonly lines: readonly Words[];
}

const capSince = '2012-01-01';
/** 每日百分之三，不得超出罚款数额：3 % × 33 = 99 %, so the cap is met on day 34. */
const daysToCap = 34;

/**
 * 加处罚款 by the end of `day`: 3 % of the fine for each day after `dueDay`, at most the fine itself (since the Coercion Law),
 * days of reconsideration or litigation left out (since the Penalty Law of 2021). `fine` in yuan.
 * Throws LawRefusal 'bad-input' for a fine that is no sum of money or pauses that run backwards.
 */
export function addOnFine(fine: number, dueDay: Day, day: Day, pauses: readonly DaySpan[] = []): AddOnFine {
  const fen = Math.round(fine * 100);
  if (!Number.isSafeInteger(fen) || fen <= 0 || fen / 100 !== fine)
    throw new LawRefusal('bad-input', `罚款数额有误：${fine}。`, `Not a sum of money: ${fine}.`);
  const hasCap = day >= capSince;
  const merged = mergedSpans(pauses);
  const due = dayLabel(dueDay);
  const start = addDays(dueDay, 1);
  if (day < start)
    return {
      days: 0,
      amount: 0,
      isCapped: false,
      lines: [{ zh: `缴款期限至${due.zh}，尚未逾期。`, en: `Payment is due by ${due.en}; it is not late.` }],
    };
  const elapsed = daysBetween(dueDay, day);
  const paused = daysInSpans(merged, dueDay, day);
  const days = elapsed - paused;
  const isCapped = hasCap && days >= daysToCap;
  const amount = (isCapped ? fen : Math.round((fen * 3 * days) / 100)) / 100;
  const cappedOn = isCapped ? dayOfCount(dueDay, merged, daysToCap) : undefined;
  const law = citesWords(day >= '2021-07-15' ? [at('penalty-law', 72, 1, 1)] : [at('penalty-law-1996', 51, undefined, 1)]);
  const lines: Words[] = [
    {
      zh: `起算：缴款期限至${due.zh}，自${dayLabel(start).zh}起每日按罚款 ${money(fen)} 元的百分之三加处。`,
      en: `Start: payment was due by ${due.en}; from ${dayLabel(start).en} 3 % of ${money(fen)} yuan is added a day.`,
    },
    ...merged.map((span) => pauseLine(span)),
    { zh: `天数：逾期 ${elapsed} 日，扣除 ${paused} 日，计 ${days} 日。`, en: `Days: ${elapsed} late, ${paused} left out, ${days} counted.` },
  ];
  if (cappedOn)
    lines.push({
      zh: `上限：${dayLabel(cappedOn).zh}达到罚款数额，不再增加（${citeWords(at('coercion-law', 45, 2)).zh}）。`,
      en: `Cap: the fine itself, reached on ${dayLabel(cappedOn).en} (${citeWords(at('coercion-law', 45, 2)).en}).`,
    });
  lines.push({ zh: `加处罚款：${money(Math.round(amount * 100))} 元。`, en: `Add-on fine: ${money(Math.round(amount * 100))} yuan.` });
  lines.push({ zh: `依据：${law.zh}。`, en: `Basis: ${law.en}.` });
  if (day < '2021-07-15' && merged.length > 0)
    lines.push({
      zh: '待核实：1996年行政处罚法未规定复议、诉讼期间不计加处罚款。',
      en: 'To be confirmed: the law of 1996 did not say that reconsideration or litigation stops the add-on fine.',
    });
  return { days, amount, isCapped, cappedOn, lines };
}

function pauseLine({ from, to }: DaySpan): Words {
  const [first, last] = [dayLabel(from), dayLabel(to)];
  const cite = citeWords(at('penalty-law', 73, 3));
  return {
    zh: `不计：${first.zh}至${last.zh}，行政复议或者行政诉讼期间（${cite.zh}）。`,
    en: `Left out: ${first.en} to ${last.en}, reconsideration or litigation (${cite.en}).`,
  };
}

function dayOfCount(dueDay: Day, pauses: readonly DaySpan[], count: number): Day {
  let day = addDays(dueDay, count);
  for (const { from, to } of pauses) {
    if (from > day) break;
    const first = from > dueDay ? from : addDays(dueDay, 1);
    if (first <= to) day = addDays(day, daysBetween(first, to) + 1);
  }
  return day;
}

function money(fen: number): string {
  return (fen / 100).toFixed(2);
}
