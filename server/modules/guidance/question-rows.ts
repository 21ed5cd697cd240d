import { sql } from 'kysely';
import type { QuestionRow } from '../../../contracts/guidance.ts';
import { daysBetween } from '../../../domain/calendar/day.ts';
import type { QuestionStatus } from '../../../domain/guidance/question-lifecycle.ts';
import type { Work } from '../../platform/work.ts';

/** Questions in sight with the names of their units and of what they are about. */
export function questionsWithNames(work: Work) {
  return work.db
    .selectFrom('guidance_questions as g')
    .innerJoin('units as asker', 'asker.id', 'g.asker_unit_id')
    .innerJoin('units as asked', 'asked.id', 'g.asked_unit_id')
    .leftJoin('problems as p', (join) => join.onRef('p.id', '=', 'g.about_id').on('g.about_kind', '=', 'problem'))
    .leftJoin('enterprises as e', (join) => join.onRef('e.id', '=', 'g.about_id').on('g.about_kind', '=', 'enterprise'));
}

/** The row is of the asked unit's day: its division's name of then is the newest one that bore the code. */
const divisionName = sql<
  string | null
>`(select d.name from divisions d where d.code = g.about_region_then order by d.valid_from desc nulls last limit 1)`;

export const questionColumns = [
  'g.id',
  'g.number',
  'g.title',
  'g.status',
  'g.asker_unit_id',
  'asker.name as asker_name',
  'g.asked_unit_id',
  'asked.name as asked_name',
  'g.sector',
  'g.about_kind',
  'g.about_id',
  'g.about_region_then',
  'p.number as problem_number',
  'e.name as enterprise_name',
  divisionName.as('division_name'),
  'g.due_on',
  'g.asked_at',
  'g.answered_at',
  'g.closed_at',
  'g.version',
] as const;

export type QuestionRecord = Awaited<ReturnType<typeof readQuestionRecords>>[number];

async function readQuestionRecords(work: Work) {
  return questionsWithNames(work).select(questionColumns).execute();
}

/** A row as the contract shows it; an answer that waits past its day is late. */
export function questionRowOf(work: Work, record: QuestionRecord): QuestionRow {
  const status = record.status as QuestionStatus;
  return {
    id: record.id,
    number: record.number,
    title: record.title,
    status,
    asker: { id: record.asker_unit_id, name: record.asker_name },
    asked: { id: record.asked_unit_id, name: record.asked_name },
    sector: record.sector,
    about: aboutOf(record),
    dueOn: record.due_on,
    daysLate: status === 'asked' && record.due_on < work.today ? daysBetween(record.due_on, work.today) : 0,
    askedAt: record.asked_at.toISOString(),
    answeredAt: record.answered_at?.toISOString() ?? null,
    closedAt: record.closed_at?.toISOString() ?? null,
  };
}

function aboutOf(record: QuestionRecord): QuestionRow['about'] {
  const { about_kind, about_id, about_region_then } = record;
  if (about_kind !== null && about_id !== null) {
    const name = (about_kind === 'problem' ? record.problem_number : record.enterprise_name) ?? '—';
    return { kind: about_kind as 'problem' | 'enterprise', id: about_id, name };
  }
  return about_region_then === null ? null : { kind: 'division', id: about_region_then, name: record.division_name ?? about_region_then };
}
