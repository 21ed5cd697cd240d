import { sql, type RawBuilder } from 'kysely';
import type { Work } from '../../platform/work.ts';

/**
 * A row source for `left join lateral (…) n on true`: kind and due_at of the open duty of a record that falls due first.
 * `id`: the record's id in the outer query.
 */
export function nextDutyOf(work: Work, kind: string, id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select d.kind, d.due_at from duties d
    where d.subject_kind = ${kind} and d.subject_id = (${id})::text and d.done_at is null and d.cancelled_at is null and d.opened_at <= ${work.now}
    order by d.due_at nulls last, d.id limit 1`;
}
