import { sql } from 'kysely';
import type { z } from 'zod';
import type { AskedGroup, readDesk as endpoint } from '../../../contracts/duties.ts';
import { dutyKindWords, WAITING_KINDS } from '../../../domain/duties/duty-kinds.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOf, dutiesWithUnits, dutyColumns, dutyRowsOf, periodWords, readableSubjects } from './duty-rows.ts';

const shown = 100;

/** What the post acted under owes, what waits for it, and what its unit asked of others and has no answer to. */
export async function readDesk(work: Work): Promise<z.input<typeof endpoint.output>> {
  return { owed: await partOf(work, 'owed'), waiting: await partOf(work, 'waiting'), asked: await askedOfOthers(work) };
}

async function partOf(work: Work, place: 'owed' | 'waiting') {
  const mine = dutiesWithUnits(work)
    .where('d.holder_unit_id', '=', work.viewer.unitId)
    .where('d.subject_kind', 'in', readableSubjects(work))
    .where('d.for_permission', 'in', ['', ...work.viewer.permissions])
    .where('d.done_at', 'is', null)
    .where('d.cancelled_at', 'is', null)
    .where('d.kind', place === 'waiting' ? 'in' : 'not in', [...WAITING_KINDS]);
  const records = await mine
    .select(dutyColumns)
    .orderBy(sql`d.due_at asc nulls last`)
    .orderBy('d.id')
    .limit(shown)
    .execute();
  const count = await mine
    .select([sql<string>`count(*)`.as('total'), sql<string>`count(*) filter (where d.due_at < ${work.now})`.as('late')])
    .executeTakeFirstOrThrow();
  return { rows: await dutyRowsOf(work, records), total: Number(count.total), late: Number(count.late) };
}

interface GroupRecord {
  kind: string;
  duty_key: string | null;
  period: string | null;
  campaign_id: string | null;
  words: Words;
  due_at: Date | null;
  asked: string;
  unanswered: string;
  late: string;
  units: string[];
  subject_kind: string;
  subject_id: string;
}

/** A duty of the plan is one group of all units that owe it; so is what several units owe about one record. */
async function askedOfOthers(work: Work) {
  const { rows } = await sql<GroupRecord>`
    select d.kind, case when ${ofRecord} is null then d.duty_key end as duty_key, d.period, d.campaign_id, min(d.subject_words::text)::jsonb as words, min(d.due_at) as due_at,
           count(*) as asked, count(*) filter (where ${isOpen}) as unanswered,
           count(*) filter (where ${isOpen} and d.due_at < ${work.now}) as late,
           (array_agg(u.short_name order by d.due_at, u.region_code, u.id) filter (where ${isOpen}))[1:8] as units,
           min(d.subject_kind) as subject_kind, min(d.subject_id) as subject_id
    from duties d join units u on u.id = d.holder_unit_id
    where d.asked_by_unit_id = ${work.viewer.unitId} and d.holder_unit_id <> ${work.viewer.unitId} and d.cancelled_at is null
      and d.opened_at <= ${work.now} and d.subject_kind = any(${readableSubjects(work)})
    group by d.kind, d.duty_key, d.period, d.campaign_id, ${ofRecord}
    having count(*) filter (where ${isOpen}) > 0
    order by min(d.due_at) filter (where ${isOpen}) asc nulls last limit ${shown}`.execute(work.db);
  const campaigns = await campaignsOf(work, rows);
  const groups = rows.map((row) => groupOf(row, periodWords(campaigns, row)));
  return { groups, unanswered: sum(groups, 'unanswered'), late: sum(groups, 'late') };
}

/** What is owed because of a record is one line a record (all receipts of a circular); what the plan lays down, one a duty. */
const ofRecord = sql`case when d.duty_key is null or d.subject_kind in ('problem', 'circular', 'question') then d.subject_kind || ' ' || d.subject_id end`;

const isOpen = sql`d.done_at is null and d.cancelled_at is null`;

function groupOf(row: GroupRecord, words: Words | null): AskedGroup {
  const asked = Number(row.asked);
  return {
    key: [row.kind, row.duty_key ?? row.subject_id, row.period ?? ''].join(' '),
    words: row.words,
    kindWords: dutyKindWords(row.kind),
    dutyKey: row.duty_key,
    period: row.period,
    periodWords: words,
    dueAt: row.due_at?.toISOString() ?? null,
    asked,
    unanswered: Number(row.unanswered),
    late: Number(row.late),
    units: row.units,
    subject: row.duty_key === null ? { kind: row.subject_kind, id: row.subject_id } : null,
  };
}

function sum(groups: readonly AskedGroup[], what: 'unanswered' | 'late'): number {
  return groups.reduce((total, group) => total + group[what], 0);
}
