import { z } from 'zod';
import { isDay, isTimeOfDay } from '../calendar/day.ts';

/**
 * How a due day is found. Written in campaign files and in tables of statutory periods.
 * Without `at` the duty is due at the end of its day; with it, at that time in China.
 */

const dayText = z.string().refine(isDay, { error: 'must be an existing day, YYYY-MM-DD' });
const timeText = z.string().refine(isTimeOfDay, { error: 'must be a time of day, HH:MM' });

/** 民法典第二百零三条：期间最后一日是法定休假日的，以休假日结束的次日为最后一日。A plan may set a due day that does not move. */
const dueShifts = ['none', 'next-working-day', 'previous-working-day'] as const;

const basis = z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() });

const common = {
  shift: z.enum(dueShifts).default('none'),
  basis: basis.optional(),
};

const monthOffset = z.int().min(0).max(12).default(0);

/** A fixed day: 「4 月底前」 is { rule: 'on-day', day: '2009-04-30' }. */
const onDay = z.strictObject({ rule: z.literal('on-day'), day: dayText, at: timeText.optional(), ...common });

/** A day of the month in which the period closes, or of a month after it: 「每月 25 日前」 is { day: 25 }. */
const dayOfPeriod = z.strictObject({
  rule: z.literal('day-of-period'),
  day: z.int().min(1).max(31),
  monthOffset,
  at: timeText.optional(),
  ...common,
});

/** The last day of the month in which the period closes (or the event falls), or of a month after it. */
const endOfMonth = z.strictObject({ rule: z.literal('end-of-month'), monthOffset, at: timeText.optional(), ...common });

/** Days after an event; the day of the event is not counted. */
const daysAfter = z.strictObject({
  rule: z.literal('days-after'),
  days: z.int().min(0).max(3650),
  count: z.enum(['calendar', 'working']),
  at: timeText.optional(),
  ...common,
});

/** Hours after an event. They run through nights and holidays, so there is nothing to shift. */
const hoursAfter = z.strictObject({
  rule: z.literal('hours-after'),
  hours: z.int().min(1).max(8760),
  basis: basis.optional(),
});

/** Every day at one time, counted from the day the period closes: { at: '12:00', dayOffset: 1 } is noon of the next day. */
const daily = z.strictObject({
  rule: z.literal('daily'),
  at: timeText,
  dayOffset: z.int().min(0).max(31).default(0),
  ...common,
});

export const dueRule = z.discriminatedUnion('rule', [onDay, dayOfPeriod, endOfMonth, daysAfter, hoursAfter, daily]);

/** A rule as read: every default filled in. */
export type DueRule = z.output<typeof dueRule>;

/** A rule as written in a file or table: defaults may be left out. */
export type DueRuleInput = z.input<typeof dueRule>;

export type DueShift = (typeof dueShifts)[number];
