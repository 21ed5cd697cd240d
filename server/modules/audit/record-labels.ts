import { sql, type RawBuilder } from 'kysely';
import type { Work } from '../../platform/work.ts';

/** How a record of a kind is called: a query over its ids for `id` and `label`. Kinds without a row have no label. */
const labelQueries: Record<string, (ids: string[]) => RawBuilder<{ id: string; label: string }>> = {
  problem: (ids) => sql`select id, number as label from problems where id = any(${ids}::bigint[])`,
  enterprise: (ids) => sql`select id, name as label from enterprises where id = any(${ids}::bigint[])`,
  check: (ids) => sql`select c.id, e.name as label from checks c join enterprises e on e.id = c.enterprise_id where c.id = any(${ids}::bigint[])`,
  report: (ids) =>
    sql`select r.id, u.name || ' ' || r.period as label from reports r join units u on u.id = r.unit_id where r.id = any(${ids}::bigint[])`,
  circular: (ids) => sql`select id, coalesce(number, title) as label from circulars where id = any(${ids}::bigint[])`,
  unit: (ids) => sql`select id, name as label from units where id = any(${ids}::bigint[])`,
  person: (ids) => sql`select id, name as label from persons where id = any(${ids}::bigint[])`,
  account: (ids) => sql`select id, name as label from accounts where id = any(${ids}::bigint[])`,
  post: (ids) =>
    sql`select o.id, u.short_name || ' ' || p.name as label from posts o join units u on u.id = o.unit_id join persons p on p.id = o.person_id where o.id = any(${ids}::bigint[])`,
  campaign: (ids) => sql`select id, key as label from campaigns where id = any(${ids}::bigint[])`,
};

/** Today's numbers and names of records in sight, by `${kind} ${id}`. */
export async function recordLabels(work: Work, records: readonly { kind: string; id: string }[]): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  for (const [kind, query] of Object.entries(labelQueries)) {
    const ids = [...new Set(records.filter((record) => record.kind === kind && /^\d{1,18}$/.test(record.id)).map(({ id }) => id))];
    if (ids.length === 0) continue;
    const { rows } = await query(ids).execute(work.db);
    for (const { id, label } of rows) labels.set(`${kind} ${id}`, label);
  }
  return labels;
}
