import { type RawBuilder, sql } from 'kysely';

/**
 * Rows of cases stay with the record that they were written on, for an archived file is never changed; whoever looks for a firm's cases
 * follows `merged_into` instead, so that an undone merge needs nothing to be put back.
 */

/** Ids of a firm's record and of all that were merged into it, at any remove. */
export function recordsOfFirm(id: string): RawBuilder<unknown> {
  return sql`(with recursive own as (
    select id from enterprises where id = ${id}
    union select e.id from enterprises e join own on e.merged_into = own.id
  ) select id from own)`;
}

/** Every record that was merged away, as rows of `id` and `kept_id`: the firm at the end of its chain. */
export const mergedFirms = sql`(with recursive chain as (
    select m.id, m.merged_into as kept_id from enterprises m join enterprises k on k.id = m.merged_into where k.merged_into is null
    union all select e.id, chain.kept_id from enterprises e join chain on e.merged_into = chain.id
  ) select id, kept_id from chain)`;

/** The firm that stands for a record today; the record itself where it was not merged or the firm kept is out of sight. */
export function keptFirm(record: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql<string | null>`coalesce((select kept_id from ${mergedFirms} merged where merged.id = ${record}), ${record})`;
}
