import type { Day } from '../calendar/day.ts';
import { addDays, dayOf, endOfDay, instantOf, isDay, isTimeOfDay } from '../calendar/day.ts';
import { dayLabel } from '../calendar/day-label.ts';
import { addExtensions } from './clock-extensions.ts';
import type { GrantedExtension } from './clock-extensions.ts';
import { afterLines, beforeLines, basisLines, endLines, hourLines, suspensionLines } from './clock-lines.ts';
import type { Clock, ClockVersion } from './clock-row.ts';
import type { ClockKey } from './clocks.ts';
import { clocks, getClock, ruleOn, ruleUnderPack } from './clocks.ts';
import { dayBefore, lastDayAfter } from './count-period.ts';
import { LawRefusal } from './law-refusal.ts';
import { movedLastDay } from './moved-last-day.ts';
import type { PackId } from './pack-table.ts';
import { clockConfidence } from './rule-content.ts';
import type { DaySpan } from './span-days.ts';
import { mergedSpans } from './span-days.ts';
import type { Confidence, Words } from './words.ts';

/** A time that is not counted, and what it rests on. */
export interface Suspension extends DaySpan {
  readonly reason: string;
  readonly document?: string | undefined;
  readonly person?: string | undefined;
}

export interface ClockQuestion {
  /** The day of the event, or its instant; clocks in hours need the instant. */
  readonly from: Day | Date;
  /** Answer under this pack instead of the law of the event's day. */
  readonly pack?: PackId | undefined;
  /** How often it was extended, each time as far as the law allows; or each extension. */
  readonly extended?: number | readonly GrantedExtension[] | undefined;
  readonly suspensions?: readonly Suspension[] | undefined;
  /** Where the holiday notice of the last day's year is not out: give the day unmoved and say so, instead of CalendarGap. */
  readonly provisional?: boolean | undefined;
}

export interface ClockAnswer {
  readonly rule: ClockKey;
  /** The last instant of the due day; for hours the instant itself. */
  readonly dueAt: Date;
  readonly dueDay: Day;
  /** The first day of a window, or of the effect after a wait. */
  readonly opensOn?: Day | undefined;
  readonly version: ClockVersion;
  readonly confidence: Confidence;
  /** The last day's year has no holiday notice yet, so that the day may still move. */
  readonly isProvisional: boolean;
  /** Line by line: start, length, days left out, extension, suspension, last day, end, article, what is to be confirmed. */
  readonly lines: readonly Words[];
}

/**
 * The due day of a statutory clock, explained. Throws LawRefusal where the rule was not in force, has no number, may not be
 * extended or suspended so, or needs a time of day; CalendarGap where a year's holiday notice is needed and not loaded.
 */
export function dueUnder(rule: ClockKey, question: ClockQuestion): ClockAnswer {
  getClock(rule);
  const clock = clocks[rule];
  const { day, instant } = eventOf(question.from);
  const version = question.pack === undefined ? ruleOn(rule, day) : ruleUnderPack(rule, question.pack, day);
  if (!version) {
    const label = dayLabel(day);
    throw new LawRefusal(
      'not-in-force',
      `“${clock.words.zh}”在${label.zh}${question.pack ? `（${question.pack} 规则包）` : ''}没有有效的规定。`,
      `No rule on "${clock.words.en}" was in force on ${label.en}${question.pack ? ` (pack ${question.pack})` : ''}.`,
    );
  }
  if (version.amount === null) {
    const [basis] = basisLines(version);
    throw new LawRefusal(
      'no-period-in-law',
      `“${clock.words.zh}”：法律未规定期限，应当及时办理。${basis?.zh ?? ''}`,
      `"${clock.words.en}": the law gives no number; it is to be done without delay. ${basis?.en ?? ''}`,
    );
  }
  const answer = (found: { dueAt: Date; dueDay: Day; opensOn?: Day | undefined; isProvisional?: boolean; lines: readonly Words[] }): ClockAnswer => ({
    rule,
    version,
    confidence: clockConfidence(version),
    isProvisional: false,
    ...found,
    lines: [...found.lines, ...basisLines(version)],
  });
  if (version.unit === 'hour' || clock.direction === 'before') refuseChanges(question);
  if (version.unit === 'hour') {
    if (!instant)
      throw new LawRefusal(
        'needs-time',
        `“${clock.words.zh}”按小时计算，请写明时刻，如 ${day}T09:30。`,
        `"${clock.words.en}" runs by the hour; give the time as well, as in ${day}T09:30.`,
      );
    const dueAt = new Date(instant.getTime() + version.amount * 3_600_000 * (clock.direction === 'before' ? -1 : 1));
    return answer({ dueAt, dueDay: dayOf(dueAt), lines: hourLines(clock, instant, version.amount, dueAt) });
  }
  if (clock.direction === 'before') return answer(reckonedBefore(clock, version, version.amount, day));
  return answer(reckonedAfter(clock, version, version.amount, day, question));
}

function reckonedAfter(clock: Clock, version: ClockVersion, amount: number, start: Day, question: ClockQuestion) {
  const unit = version.unit as Exclude<ClockVersion['unit'], 'hour'>;
  const { extended = [], suspensions = [] } = question;
  const granted = typeof extended === 'number' ? Array.from({ length: wholeNumber(extended) }, () => ({})) : extended;
  const { added, lines: extensionText } = addExtensions(version, granted);
  if (suspensions.length > 0 && !version.suspension)
    throw new LawRefusal('not-suspendable', `法律未规定“${clock.words.zh}”可以扣除期间。`, `The law leaves no time out of "${clock.words.en}".`);
  const spans = mergedSpans(suspensions);
  const last = lastDayAfter(start, amount + added, unit, spans);
  const moved = movedLastDay(last, version.lastDay, unit, question.provisional ?? false);
  const opensOn = clock.sense === 'waiting' ? addDays(moved.day, 1) : clock.sense === 'start' ? moved.day : undefined;
  return {
    dueAt: endOfDay(moved.day),
    dueDay: moved.day,
    opensOn,
    isProvisional: moved.isProvisional,
    lines: [
      ...afterLines(clock, version, amount, start, last),
      ...extensionText,
      ...suspensionLines(version, suspensions, spans, start, last),
      ...moved.lines,
      ...endLines(clock, moved.day, opensOn),
    ],
  };
}

function reckonedBefore(clock: Clock, version: ClockVersion, amount: number, end: Day) {
  const first = dayBefore(end, amount, version.unit === 'working-day' ? 'working-day' : 'calendar-day');
  const isWindow = clock.sense === 'window';
  const dueDay = isWindow ? end : first;
  return {
    dueAt: endOfDay(dueDay),
    dueDay,
    opensOn: isWindow ? first : undefined,
    lines: [...beforeLines(clock, version, amount, end, first), ...endLines(clock, dueDay, isWindow ? first : undefined)],
  };
}

function eventOf(from: Day | Date): { day: Day; instant?: Date } {
  if (from instanceof Date) return { day: dayOf(from), instant: from };
  if (isDay(from)) return { day: from };
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/.exec(from);
  if (match && isDay(match[1]!) && isTimeOfDay(match[2]!)) return { day: match[1], instant: instantOf(match[1], match[2]) };
  const instant = new Date(from);
  if (Number.isNaN(instant.getTime()) || !/[Zz]|[+-]\d{2}:\d{2}$/.test(from))
    throw new LawRefusal('bad-input', `不是有效的日期或时刻：${from}。`, `Not a day or an instant: ${from}.`);
  return { day: dayOf(instant), instant };
}

function refuseChanges({ extended, suspensions }: ClockQuestion): void {
  const isExtended = typeof extended === 'number' ? extended > 0 : (extended?.length ?? 0) > 0;
  if (isExtended) throw new LawRefusal('not-extendable', '法律未规定该期限可以延长。', 'The law knows no extension of this period.');
  if ((suspensions?.length ?? 0) > 0)
    throw new LawRefusal('not-suspendable', '法律未规定该期限可以扣除期间。', 'The law leaves no time out of this period.');
}

function wholeNumber(value: number): number {
  if (Number.isInteger(value) && value >= 0) return value;
  throw new LawRefusal('bad-input', `延长次数应为整数：${value}。`, `The number of extensions must be whole: ${value}.`);
}
