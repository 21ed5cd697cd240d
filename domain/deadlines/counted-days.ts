import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { shortDayLabel, weekdayLabel } from '../calendar/day-label.ts';
import type { DayStanding } from '../calendar/working-day.ts';
import { dayStanding } from '../calendar/working-day.ts';

/** One line of a reckoning, as an official reads it. */
export interface ExplanationLine {
  readonly zh: string;
  readonly en: string;
}

/** The days after `start` up to `end` that were left out, and the weekend days that were counted, each with the reason. */
export function countedDaysLines(start: Day, end: Day): ExplanationLine[] {
  const skipped: { first: Day; last: Day; reason: ExplanationLine }[] = [];
  const worked: ExplanationLine[] = [];
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
    const standing = dayStanding(day);
    if (standing.why === 'worked-weekend') worked.push(workedText(day, standing.notice.number));
    if (standing.working) continue;
    const reason = restReason(standing);
    const previous = skipped.at(-1);
    if (previous && previous.reason.zh === reason.zh && addDays(previous.last, 1) === day) previous.last = day;
    else skipped.push({ first: day, last: day, reason });
  }
  const lines: ExplanationLine[] = [];
  if (skipped.length > 0) lines.push(joined('不计入：', 'Left out: ', skipped.map(spanText)));
  if (worked.length > 0) lines.push(joined('调休上班日计入：', 'Weekend days worked and counted: ', worked));
  return lines;
}

/** Why nobody works on this day: the weekday, or the festival with its notice. */
export function restReasonOf(day: Day): ExplanationLine {
  const standing = dayStanding(day);
  if (standing.working) throw new RangeError(`A working day: ${day}`);
  return standing.why === 'weekend' ? weekdayLabel(day) : restReason(standing);
}

function restReason(standing: DayStanding & { working: false }): ExplanationLine {
  if (standing.why === 'weekend') return { zh: '周末', en: 'weekend' };
  const { row, notice } = standing;
  return { zh: `${row.name.zh}放假，${notice.number}`, en: `${row.name.en}, ${notice.number}` };
}

function workedText(day: Day, number: string): ExplanationLine {
  const label = shortDayLabel(day);
  return { zh: `${label.zh}（${number}）`, en: `${label.en} (${number})` };
}

function spanText(span: { first: Day; last: Day; reason: ExplanationLine }): ExplanationLine {
  const first = shortDayLabel(span.first);
  const last = shortDayLabel(span.last);
  const single = span.first === span.last;
  return {
    zh: `${single ? first.zh : `${first.zh}至${last.zh}`}（${span.reason.zh}）`,
    en: `${single ? first.en : `${first.en} to ${last.en}`} (${span.reason.en})`,
  };
}

function joined(zh: string, en: string, parts: ExplanationLine[]): ExplanationLine {
  return { zh: `${zh}${parts.map((part) => part.zh).join('、')}。`, en: `${en}${parts.map((part) => part.en).join('; ')}.` };
}
