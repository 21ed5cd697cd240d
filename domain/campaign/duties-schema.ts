import { z } from 'zod';
import { dueRule } from '../deadlines/due-rule.ts';
import { unitSelector } from './organisation-schema.ts';
import { clauseReference, confidence, day, key, text } from './text-schema.ts';

/** Kinds of duty that the plan lays on units. */
const plannedDutyKinds = ['work-plan', 'monthly-report', 'daily-report', 'stage-summary', 'final-summary', 'province-stage-report'] as const;

/** Kinds of duty that arise from a record. */
const recordDutyKinds = ['problem-rectification', 'problem-recheck', 'receipt-confirmation', 'transfer-answer', 'report-decision'] as const;

/** A duty that units owe because the plan says so. */
export const plannedDuty = z.strictObject({
  key,
  kind: z.enum(plannedDutyKinds),
  titles: text,
  owedBy: z.array(unitSelector).min(1).max(10),
  /** parent: the unit above in the same line; office: the campaign's office; outside: named in `outside`. */
  owedTo: z.enum(['parent', 'office', 'outside']),
  outside: text.optional(),
  /** once: one duty a unit; each-period: one for every period of the form. */
  repeats: z.enum(['once', 'each-period']),
  /** The day from which the duty stands on the start page. */
  opens: day.optional(),
  due: dueRule,
  form: key.optional(),
  clause: clauseReference,
  basis: text,
  confidence,
});
export type PlannedDuty = z.output<typeof plannedDuty>;

/** A duty that a record brings about; `from` is the event that its days are counted from. */
export const recordDuty = z.strictObject({
  key,
  kind: z.enum(recordDutyKinds),
  titles: text,
  holder: z.enum(['ordering-unit', 'rechecking-unit', 'receiving-unit']),
  from: z.enum(['ordered', 'claimed-done-or-overdue', 'arrived', 'passed', 'submitted']),
  due: dueRule,
  /** fixed: the rule is the day. default: a proposal that the officer may change, up to `longestDays`. */
  dueDay: z.enum(['fixed', 'default']),
  longestDays: z.int().min(1).max(3650).optional(),
  basis: text,
  confidence,
});
export type RecordDuty = z.output<typeof recordDuty>;
