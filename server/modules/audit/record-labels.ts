import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';

/** How a record of a kind is called: a query over its ids for `id` and `label`. Kinds without a row have no label. */
const labelQueries: Record<string, (ids: string[], viewer: Viewer) => RawBuilder<{ id: string; label: string }>> = {
  problem: (ids) => sql`select id, number as label from problems where id = any(${ids}::bigint[])`,
  enterprise: (ids) => sql`select id, name as label from enterprises where id = any(${ids}::bigint[])`,
  check: (ids) => sql`select c.id, e.name as label from checks c join enterprises e on e.id = c.enterprise_id where c.id = any(${ids}::bigint[])`,
  inspection: (ids) =>
    sql`select i.id, e.name as label from inspections i join enterprises e on e.id = i.enterprise_id where i.id = any(${ids}::bigint[])`,
  'inspection-draw': (ids) => sql`select id, title as label from inspection_draws where id = any(${ids}::bigint[])`,
  report: (ids) =>
    sql`select r.id, u.name || ' ' || r.period as label from reports r join units u on u.id = r.unit_id where r.id = any(${ids}::bigint[])`,
  circular: (ids, viewer) =>
    sql`select id, coalesce(number, title) as label from circulars where id = any(${ids}::bigint[]) and (status <> 'draft' or ${seesDraft(viewer)})`,
  document: (ids, viewer) =>
    sql`select id, coalesce(number, subject_words) as label from documents where id = any(${ids}::bigint[]) and (issued_at is not null or unit_id = ${viewer.unitId || '0'}::bigint)`,
  case: (ids) => sql`select id, number || ' ' || name as label from cases where id = any(${ids}::bigint[])`,
  question: (ids) => sql`select id, number as label from guidance_questions where id = any(${ids}::bigint[])`,
  unit: (ids) => sql`select id, name as label from units where id = any(${ids}::bigint[])`,
  person: (ids) => sql`select id, name as label from persons where id = any(${ids}::bigint[])`,
  account: (ids) => sql`select id, name as label from accounts where id = any(${ids}::bigint[])`,
  post: (ids) =>
    sql`select o.id, u.short_name || ' ' || p.name as label from posts o join units u on u.id = o.unit_id join persons p on p.id = o.person_id where o.id = any(${ids}::bigint[])`,
  campaign: (ids) => sql`select id, key as label from campaigns where id = any(${ids}::bigint[])`,
};

/** A draft is for those who draft or issue in the unit that it is of, and in the leading group whose office that is. */
function seesDraft(viewer: Viewer): RawBuilder<boolean> {
  if (!viewer.permissions.has('circulars.draft') && !viewer.permissions.has('circulars.issue')) return sql`false`;
  const ofGroup = viewer.unitKind === 'leading-group' ? sql`region_code = ${viewer.regionCode}` : sql`false`;
  return sql`(unit_id = ${viewer.unitId}::bigint or ${ofGroup})`;
}

/** Today's numbers and names of records in sight, by `${kind} ${id}`. */
export async function recordLabels(work: Work, records: readonly { kind: string; id: string }[]): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  for (const [kind, query] of Object.entries(labelQueries)) {
    const ids = [...new Set(records.filter((record) => record.kind === kind && /^\d{1,18}$/.test(record.id)).map(({ id }) => id))];
    if (ids.length === 0) continue;
    const { rows } = await query(ids, work.viewer).execute(work.db);
    for (const { id, label } of rows) labels.set(`${kind} ${id}`, label);
  }
  return labels;
}

/** Of circulars, those whose drafts the viewer may read, by id. */
export async function readableDrafts(work: Work, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(ids.filter((id) => /^\d{1,18}$/.test(id)))];
  if (wanted.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`select id from circulars where id = any(${wanted}::bigint[]) and ${seesDraft(work.viewer)}`.execute(
    work.db,
  );
  return new Set(rows.map(({ id }) => id));
}
