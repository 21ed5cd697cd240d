import { sql } from 'kysely';
import { addDays, endOfDay } from '../../../domain/calendar/day.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** An open duty, for telling its holder or the unit above. */
export interface DutyToTell {
  id: string;
  kind: string;
  holderUnitId: string;
  holderName: string;
  /** The unit above the holder, if there is one. */
  aboveUnitId: string | null;
  dueAt: Date;
  /** Of a duty of the plan that comes again and again; null for one that does not, and for reports, which name theirs. */
  period: string | null;
  subject: { kind: string; id: string; words: Words };
}

interface Row {
  id: string;
  kind: string;
  holder_unit_id: string;
  holder_name: string;
  parent_id: string | null;
  due_at: Date;
  duty_key: string | null;
  period: string | null;
  subject_kind: string;
  subject_id: string;
  subject_words: Words;
}

/**
 * Marks the open duties that fall due by the end of tomorrow as told, each once, and returns all that were so marked today
 * and are still open: what a message of the day has to name.
 */
export async function dutiesDueTomorrow(work: Work): Promise<DutyToTell[]> {
  const until = endOfDay(addDays(work.today, 1));
  return markAndRead(work, 'reminded_at', sql`due_at > ${work.now} and due_at <= ${until}`);
}

/** As dutiesDueTomorrow, for duties whose day has passed. */
export async function dutiesFallenLate(work: Work): Promise<DutyToTell[]> {
  return markAndRead(work, 'escalated_at', sql`due_at < ${work.now}`);
}

async function markAndRead(work: Work, mark: 'reminded_at' | 'escalated_at', which: ReturnType<typeof sql>): Promise<DutyToTell[]> {
  const column = sql.ref(mark);
  const marked = await sql`
    update duties set ${column} = ${work.now}
    where done_at is null and cancelled_at is null and ${column} is null and opened_at <= ${work.now} and ${which}`.execute(work.db);
  if (Number(marked.numAffectedRows ?? 0) === 0) return [];
  const { rows } = await sql<Row>`
    select d.id, d.kind, d.holder_unit_id, u.short_name as holder_name, u.parent_id, d.due_at, d.duty_key, d.period, d.subject_kind, d.subject_id, d.subject_words
    from duties d join units u on u.id = d.holder_unit_id
    where d.done_at is null and d.cancelled_at is null and d.${column} >= ${new Date(`${work.today}T00:00:00+08:00`)}
    order by d.due_at, u.region_code, d.id`.execute(work.db);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    holderUnitId: row.holder_unit_id,
    holderName: row.holder_name,
    aboveUnitId: row.parent_id,
    dueAt: row.due_at,
    period: row.duty_key === null ? null : row.period || null,
    subject: { kind: row.subject_kind, id: row.subject_id, words: row.subject_words },
  }));
}
