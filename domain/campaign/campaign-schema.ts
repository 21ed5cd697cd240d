import { z } from 'zod';
import { plannedDuty, recordDuty } from './duties-schema.ts';
import { circular, reportForm } from './forms-schema.ts';
import { hazardGrade, hazardStandard, illegalActKind, readingCue } from './kinds-schema.ts';
import { measure } from './measure-schema.ts';
import { body, group, leadingGroup, localUnit, prioritySectors, sector } from './organisation-schema.ts';
import { focusTag, keyPeriod, phase, planClause, responsibility } from './phases-schema.ts';
import { confidence, day, daySpan, key, text } from './text-schema.ts';

/**
 * A whole campaign as data: what is in a campaign folder, its files put together.
 * Unknown keys are faults, so that a misspelt one does not pass for an absent one.
 */
export const campaignSchema = z.strictObject({
  key,
  /** Short code that problem numbers begin with. */
  code: z.string().regex(/^[A-Z]{2,4}$/),
  year: z.int().min(1949).max(2199),
  names: text,
  shortNames: text,
  /** Region that the campaign covers: 9 characters, a province ends in seven zeros. */
  region: z.string().regex(/^\d{9}$/),
  period: z.strictObject(daySpan),
  legalBasis: z
    .array(z.strictObject({ title: text, reference: z.string().max(60).optional(), day: day.optional(), confidence }))
    .min(1)
    .max(40),
  guidingIdea: text,

  leadingGroup,
  sectors: z.array(sector).min(1).max(60),
  bodies: z.array(body).min(1).max(80),
  groups: z.array(group).max(60),
  localUnits: z.array(localUnit).max(60).default([]),
  prioritySectors,

  kinds: z.array(illegalActKind).min(1).max(40),
  hazardGrades: z.array(hazardGrade).min(1).max(2),
  hazardStandards: z.array(hazardStandard).max(200),
  readingCues: z.array(readingCue).max(100),

  clauses: z.array(planClause).min(1).max(200),
  responsibilities: z.array(responsibility).max(400),
  phases: z.array(phase).min(1).max(20),
  keyPeriods: z.array(keyPeriod).max(30),
  focusTags: z.array(focusTag).max(60),

  duties: z.array(plannedDuty).min(1).max(80),
  recordDuties: z.array(recordDuty).max(40),

  measures: z.array(measure).min(1).max(200),
  forms: z.array(reportForm).min(1).max(20),
  circular,
});

/** A campaign as read, with every default filled in. */
export type Campaign = z.output<typeof campaignSchema>;
