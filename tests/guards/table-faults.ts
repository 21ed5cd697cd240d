import type pg from 'pg';
import { recodeColumns, tableList } from '../../server/platform/database/table-list.ts';

interface CatalogueRow {
  name: string;
  secured: boolean;
  forced: boolean;
  owner: string;
  policies: string[];
  updatable: string[];
  insertable: boolean;
  deletable: boolean;
}

const catalogueText = `
  select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
         array(select pg_get_expr(p.polqual, p.polrelid) from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r')
               and (p.polroles = '{0}' or 'anzhi_app'::regrole = any(p.polroles) or 'anzhi_audit'::regrole = any(p.polroles))) as policies,
         array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
               and has_column_privilege('anzhi_app', c.oid, a.attnum, 'update')) as updatable,
         has_table_privilege('anzhi_app', c.oid, 'insert') as insertable, has_table_privilege('anzhi_app', c.oid, 'delete') as deletable
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = current_schema() and c.relkind in ('r', 'p') order by 1`;

// A policy for the owner alone lets a search function read by its index; the function applies the caller's range itself.

/** Range of regions and mask of sectors by plain comparisons: the one form that the planner can use and Citus accepts. */
const policyForm = plain(`region_code >= current_setting('app.region_from'::text, true) AND region_code < current_setting('app.region_to'::text, true)
  AND 1::bigint << sector::integer & NULLIF(current_setting('app.sectors'::text, true), ''::text)::bigint <> 0`);

/** Without brackets and blanks, which PostgreSQL sets as it likes. */
function plain(expression: string): string {
  return expression.replace(/[()\s]/g, '');
}

/** What the live catalogue and table-list.ts do not agree on, in words. */
export async function tableFaults(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<CatalogueRow>(catalogueText);
  const faults = Object.keys(tableList)
    .filter((name) => !rows.some((row) => row.name === name))
    .map((name) => `${name}: listed, but there is no such table`);
  for (const row of rows) faults.push(...faultsOfTable(row));
  return faults;
}

function faultsOfTable(row: CatalogueRow): string[] {
  const listed = tableList[row.name];
  if (listed === undefined) return [`${row.name}: not in table-list.ts: say whether it is scoped, reference or platform`];
  const faults: string[] = [];
  if (row.owner !== 'anzhi_owner') faults.push(`${row.name}: owned by ${row.owner}`);
  if (listed.kind === 'scoped') {
    if (!row.secured || !row.forced) faults.push(`${row.name}: row-level security is not enabled and forced`);
    const stray = row.policies.find((policy) => plain(policy) !== policyForm);
    if (row.policies.length === 0) faults.push(`${row.name}: no policy for reading`);
    if (stray !== undefined) faults.push(`${row.name}: a policy of another form: ${stray}`);
  }
  const mayUpdate = listed.writes === 'full' ? 'all' : (recodeColumns[row.name] ?? []).join();
  const updates = listed.writes === 'full' ? 'all' : row.updatable.join();
  if (updates !== mayUpdate || (listed.writes === 'full' && row.updatable.length === 0))
    faults.push(`${row.name}: the application may update ${row.updatable.join() || 'nothing'}`);
  const mayDelete = listed.writes === 'full';
  if (row.deletable !== mayDelete) faults.push(`${row.name}: deleting by the application: ${row.deletable}`);
  const mayInsert = ['full', 'append-only', 'recode-only'].includes(listed.writes);
  if (row.insertable !== mayInsert) faults.push(`${row.name}: inserting by the application: ${row.insertable}`);
  return faults;
}
