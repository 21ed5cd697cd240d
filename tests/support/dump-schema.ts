import pg from 'pg';

interface Part {
  text: string;
}

/** What the catalogue says of a schema, in one fixed order: the whole of what migrations have made, with who may do what. */
export async function dumpSchema(ownerUrl: string, schema: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl, options: `-c search_path=${schema},extensions` });
  await client.connect();
  try {
    const sections: string[] = [];
    for (const [title, query] of Object.entries(queries)) {
      const { rows } = await client.query<Part>(query, [schema]);
      sections.push(`-- ${title}\n\n${rows.map(({ text }) => text.replaceAll(`${schema}.`, '').replaceAll(`'${schema}'`, `'SCHEMA'`)).join('\n')}\n`);
    }
    return `-- Made from a fresh database by tests/guards/goldens.test.ts; after a migration: npx vitest run tests/guards/goldens.test.ts -u\n\n${sections.join('\n')}`;
  } finally {
    await client.end();
  }
}

const ofSchema = `join pg_namespace n on n.oid = c.relnamespace and n.nspname = $1`;

/** Not-null constraints are in the column lines; PostgreSQL 18 lists them again. */
const queries: Record<string, string> = {
  Tables: `
    select 'create table ' || c.relname || ' (' || E'\\n' || string_agg('  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attcollation <> t.typcollation then ' collate "' || co.collname || '"' else '' end
        || case when a.attidentity <> '' then ' generated always as identity' when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end
        || case when a.attnotnull then ' not null' else '' end, E',\\n' order by a.attnum) || E'\\n);'
        || case when c.relrowsecurity then E'\\nalter table ' || c.relname || ' enable row level security;' else '' end
        || case when c.relforcerowsecurity then E'\\nalter table ' || c.relname || ' force row level security;' else '' end || E'\\n' as text
    from pg_class c ${ofSchema} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
      left join pg_collation co on co.oid = a.attcollation left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind in ('r', 'p') group by c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity order by c.relname`,
  Constraints: `
    select 'alter table ' || c.relname || ' add constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) || ';' as text
    from pg_constraint k join pg_class c on c.oid = k.conrelid ${ofSchema} where k.contype <> 'n' order by c.relname, k.conname`,
  Indexes: `
    select pg_get_indexdef(i.indexrelid) || ';' as text from pg_index i join pg_class c on c.oid = i.indexrelid ${ofSchema}
    where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid) order by c.relname`,
  Policies: `
    select 'create policy ' || p.polname || ' on ' || c.relname || ' for ' || case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end
        || ' to ' || coalesce((select string_agg(rolname, ', ' order by rolname) from pg_roles where oid = any(p.polroles)), 'public')
        || coalesce(' using (' || pg_get_expr(p.polqual, p.polrelid) || ')', '') || coalesce(' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '') || ';' as text
    from pg_policy p join pg_class c on c.oid = p.polrelid ${ofSchema} order by c.relname, p.polname`,
  Functions: `
    select pg_get_functiondef(f.oid) || ';' || E'\\n' as text from pg_proc f join pg_namespace n on n.oid = f.pronamespace and n.nspname = $1
    where f.prokind = 'f' order by f.proname, pg_get_function_identity_arguments(f.oid)`,
  Triggers: `
    select pg_get_triggerdef(t.oid) || ';' as text from pg_trigger t join pg_class c on c.oid = t.tgrelid ${ofSchema} where not t.tgisinternal order by c.relname, t.tgname`,
  Grants: `
    select 'grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type) || ' on ' || table_name || ' to ' || grantee || ';' as text
    from information_schema.role_table_grants where table_schema = $1 and grantee in ('anzhi_app', 'anzhi_audit') group by table_name, grantee
    union all
    select 'grant update (' || string_agg(column_name, ', ' order by column_name) || ') on ' || table_name || ' to ' || grantee || ';'
    from information_schema.role_column_grants g where table_schema = $1 and grantee in ('anzhi_app', 'anzhi_audit') and privilege_type = 'UPDATE'
      and not exists (select 1 from information_schema.role_table_grants w where w.table_schema = $1 and w.table_name = g.table_name and w.grantee = g.grantee and w.privilege_type = 'UPDATE')
    group by table_name, grantee order by 1`,
};
