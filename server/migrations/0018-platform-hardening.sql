-- A secret of this installation: keys the hashes of networks, so that a copy of the table alone tells nobody's address.
insert into settings (key, value, changed_at)
values ('network-secret', to_jsonb(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')), now());

-- From which networks (keyed hash) an account has signed in: there a network's lock does not hold it up.
create table account_networks (
  account_id bigint not null references accounts,
  network text not null,
  last_at timestamptz not null,
  primary key (account_id, network)
);

-- For the daily clearing away.
create index files_shown_sha256 on files (shown_sha256);
create index files_drafts on files (uploaded_at) where subject_kind = 'draft';
create index idempotency_keys_at on idempotency_keys (at);

-- The rows of a file of problems, whatever its bytes: a file that was saved again is known by them.
alter table problem_imports add column rows_sha256 text;
create index problem_imports_rows on problem_imports (unit_id, rows_sha256);

-- Two characters are a word in Chinese, and too short for trigrams: pairs serve words of any length.
drop function search_problems(text, bigint[]);
drop index problems_facts_trigrams;
create index problems_facts_bigrams on problems using gin (bigrams_of(lower(facts)));

-- The newest problems in the viewer's range whose facts hold the words or that are of the firms, at most so many. The range, word
-- for word as in the policy, is put in as literals: the planner then knows how much of the register it is. Words that the planner
-- reckons to be in few problems are found by their pairs; of common ones the newest are looked through until there are enough.
-- Nothing is folded that has no capitals.
create function search_problems(words text, firms bigint[], most integer) returns setof bigint language plpgsql volatile security definer
  set enable_seqscan = off set enable_sort = off set max_parallel_workers_per_gather = 0 set work_mem = '64MB' as $$
declare
  few constant integer := 30000;
  pattern text := '%' || replace(replace(replace(words, '\', '\\'), '%', '\%'), '_', '\_') || '%';
  holding text := format(case when lower(words) = upper(words) then 'facts like %L' else 'facts ilike %L' end, pattern);
  paired text := format('bigrams_of(lower(facts)) @> %L::text[]', bigrams_of(lower(words)));
  of_firms text := format('enterprise_id = any(%L::bigint[])', firms);
  within_range text := format('region_code >= %L and region_code < %L and (1::bigint << sector) & %s <> 0',
    current_setting('app.region_from', true), current_setting('app.region_to', true),
    coalesce(nullif(current_setting('app.sectors', true), '')::bigint, 0));
  newest_first constant text := 'order by registered_on desc, id desc limit';
  plan json;
begin
  execute 'explain (format json) select from problems where ' || paired into plan;
  if (plan->0->'Plan'->>'Plan Rows')::numeric > few then
    return query execute format('select id from problems where (%s or %s) and %s %s %s', holding, of_firms, within_range, newest_first, most);
  else
    return query execute format(
      'with found as materialized (
         select id, registered_on from problems where %s and %s and %s
         union select id, registered_on from problems where %s and %s)
       select id from found %s %s',
      paired, holding, within_range, of_firms, within_range, newest_first, most);
  end if;
end $$;
select set_config('search_path', current_setting('search_path') || ', pg_temp', true);
alter function search_problems(text, bigint[], integer) set search_path from current;
