import type { Day, TimeOfDay } from '../calendar/day.ts';
import { addDays, dayOf, dayOfParts, endOfDay, instantOf, partsOf } from '../calendar/day.ts';
import { dayLabel } from '../calendar/day-label.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, previousWorkingDay } from '../calendar/working-day.ts';
import type { ExplanationLine } from './counted-days.ts';
import { countedDaysLines, restReasonOf } from './counted-days.ts';
import type { DueRuleInput, DueShift } from './due-rule.ts';
import type { PeriodSpan } from './period.ts';

/** What a duty hangs on: the period it reports, or the instant of the act that opened it. */
export interface DueSubject {
  readonly period?: PeriodSpan | undefined;
  readonly eventAt?: Date | string | undefined;
}

export interface Due {
  /** The last instant in time. */
  readonly dueAt: Date;
  readonly dueDay: Day;
  /** How the day was found: start, counted and skipped days, shift, end, article. */
  readonly explanation: readonly ExplanationLine[];
}

/**
 * When a duty is due. Throws RangeError where the rule needs a period or an event that the subject lacks,
 * and CalendarGap where working days of a year without a loaded notice are needed.
 */
export function dueOf(rule: DueRuleInput, subject: DueSubject): Due {
  if (rule.rule === 'hours-after') return afterHours(rule.hours, eventOf(rule, subject), rule.basis);
  const found = unshifted(rule, subject);
  const shifted = shift(found.day, rule.shift ?? 'none');
  const dueAt = rule.at === undefined ? endOfDay(shifted.day) : instantOf(shifted.day, rule.at);
  return {
    dueAt,
    dueDay: shifted.day,
    explanation: [...found.lines, ...shifted.lines, endLine(shifted.day, rule.at), ...basisLine(rule.basis)],
  };
}

type DayRule = Exclude<DueRuleInput, { rule: 'hours-after' }>;
interface Found {
  day: Day;
  lines: ExplanationLine[];
}

function unshifted(rule: DayRule, subject: DueSubject): Found {
  switch (rule.rule) {
    case 'on-day': {
      const label = dayLabel(rule.day);
      return { day: rule.day, lines: [{ zh: `规定日期：${label.zh}。`, en: `Day laid down: ${label.en}.` }] };
    }
    case 'day-of-period':
      return inMonthAfter(closingDay(rule, subject, 'period'), rule.monthOffset ?? 0, rule.day);
    case 'end-of-month':
      return inMonthAfter(closingDay(rule, subject, 'either'), rule.monthOffset ?? 0, 31);
    case 'daily': {
      const close = closingDay(rule, subject, 'either');
      const offset = rule.dayOffset ?? 0;
      const label = dayLabel(close);
      return {
        day: addDays(close, offset),
        lines: [
          offset === 0
            ? { zh: `所报之日：${label.zh}，当日报送。`, en: `Day reported: ${label.en}; due the same day.` }
            : { zh: `所报之日：${label.zh}，其后第 ${offset} 日报送。`, en: `Day reported: ${label.en}; days from it to the due day: ${offset}.` },
        ],
      };
    }
    case 'days-after':
      return afterDays(rule.days, rule.count, eventOf(rule, subject));
  }
}

// 民法典第二百零一条、民事诉讼法第八十五条：按日计算期间的，开始的当日不计入，自下一日开始计算。
function afterDays(days: number, count: 'calendar' | 'working', event: Date): Found {
  const start = dayOf(event);
  const label = dayLabel(start);
  const from = { zh: `起算：${label.zh}，当日不计。`, en: `Start: ${label.en}, itself not counted.` };
  if (count === 'calendar') {
    return { day: addDays(start, days), lines: [from, { zh: `期间：${days} 日，按自然日计。`, en: `Period: ${days} calendar days.` }] };
  }
  const day = addWorkingDays(start, days);
  const period = { zh: `期间：${days} 个工作日。`, en: `Period: ${days} working days.` };
  return { day, lines: [from, period, ...countedDaysLines(start, day)] };
}

// 民法典第二百零一条：按小时计算期间的，自法律规定或者当事人约定的时间开始计算。
function afterHours(hours: number, event: Date, basis: DueRuleInput['basis']): Due {
  const dueAt = new Date(event.getTime() + hours * 3_600_000);
  const start = momentLabel(event);
  const end = momentLabel(dueAt);
  return {
    dueAt,
    dueDay: dayOf(dueAt),
    explanation: [
      { zh: `起算：${start.zh}，期间 ${hours} 小时，节假日不扣除。`, en: `Start: ${start.en}; ${hours} hours, holidays included.` },
      { zh: `截止：${end.zh}。`, en: `Due by ${end.en}.` },
      ...basisLine(basis),
    ],
  };
}

function inMonthAfter(close: Day, monthOffset: number, dayOfMonth: number): Found {
  const { year, month } = partsOf(close);
  const day = dayOfParts(year, month + monthOffset, dayOfMonth);
  const [closed, due] = [dayLabel(close), dayLabel(day)];
  return { day, lines: [{ zh: `期末：${closed.zh}，应报日：${due.zh}。`, en: `Period closes ${closed.en}; due day ${due.en}.` }] };
}

// 民法典第二百零三条：期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。
function shift(day: Day, kind: DueShift): Found {
  if (kind === 'none' || isWorkingDay(day)) return { day, lines: [] };
  const moved = kind === 'next-working-day' ? nextWorkingDay(day) : previousWorkingDay(day);
  const reason = restReasonOf(day);
  const [last, due] = [dayLabel(day), dayLabel(moved)];
  const verb = kind === 'next-working-day' ? { zh: '顺延至', en: 'moved on to' } : { zh: '提前至', en: 'brought forward to' };
  return {
    day: moved,
    lines: [{ zh: `末日：${last.zh}（${reason.zh}），${verb.zh}${due.zh}。`, en: `Last day: ${last.en} (${reason.en}), ${verb.en} ${due.en}.` }],
  };
}

function endLine(day: Day, at: TimeOfDay | undefined): ExplanationLine {
  const label = dayLabel(day);
  return at === undefined
    ? { zh: `截止：${label.zh}当日。`, en: `Due by the end of ${label.en}.` }
    : { zh: `截止：${label.zh} ${at}。`, en: `Due by ${at} on ${label.en}.` };
}

function basisLine(basis: DueRuleInput['basis']): ExplanationLine[] {
  return basis ? [{ zh: `依据：${basis.zh}`, en: `Basis: ${basis.en ?? basis.zh}` }] : [];
}

function momentLabel(instant: Date): ExplanationLine {
  const label = dayLabel(dayOf(instant));
  const time = new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
  return { zh: `${label.zh} ${time}`, en: `${time} on ${label.en}` };
}

function closingDay(rule: DueRuleInput, subject: DueSubject, needs: 'period' | 'either'): Day {
  if (subject.period) return subject.period.to;
  if (needs === 'either' && subject.eventAt !== undefined) return dayOf(subject.eventAt);
  throw new RangeError(`The rule ${rule.rule} needs a period`);
}

function eventOf(rule: DueRuleInput, subject: DueSubject): Date {
  if (subject.eventAt === undefined) throw new RangeError(`The rule ${rule.rule} needs the instant of an event`);
  return new Date(subject.eventAt);
}
