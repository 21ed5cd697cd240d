-- The register of problems, one by one (plan 四(二)1: 逐一登记,建档立案,逐级上报).
create table problems (
  id bigint generated always as identity primary key,
  number text collate "C" not null unique,
  -- The campaign that numbered it, and all in which it counts, once in each.
  campaign_id bigint not null references campaigns,
  campaign_ids bigint[] not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  enterprise_id bigint references enterprises,
  check_id bigint references checks,
  nature text not null check (nature in ('illegal-act', 'hazard')),
  -- Kind of illegal act ('1'..'9') or grade of hazard ('general', 'major').
  kind text not null,
  sub_kind text not null default '',
  kind_words text not null default '',
  hazard_standard text not null default '',
  hazard_clause text not null default '',
  place text not null default '',
  facts text not null,
  law_article text not null default '',
  focus_tags text[] not null default '{}',
  found_on date not null,
  status text not null,
  -- What an answer to a pass restores.
  status_before_pass text,
  -- The sector that it is offered out of; a refusal restores it.
  sector_before_pass smallint,
  finder_person_id bigint not null,
  registered_by_person_id bigint not null,
  claimer_person_id bigint,
  found_by_unit_id bigint not null references units,
  -- Who has it on the desk now.
  holder_unit_id bigint not null references units,
  -- The body that it was offered to and has not answered yet.
  offered_to_unit_id bigint references units,
  due_on date,
  registered_on date not null,
  handled_on date,
  corrected_on_spot_on date,
  ordered_on date,
  claimed_on date,
  closed_on date,
  passed_on date,
  raised_on date,
  voided_on date,
  merged_into bigint references problems,
  -- A problem that was closed and came back: the earlier record.
  recurrence_of bigint references problems,
  registered_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1
);
-- With the campaigns in it, so that a county's rows are counted from the index alone.
create index problems_region on problems (region_code, sector, status, registered_on) include (campaign_ids);
create index problems_sector on problems (sector, status, registered_on desc);
create index problems_newest on problems (region_code, registered_on desc);
-- With the division in it, so that the newest of one county are found also on a day when another brings in thousands.
create index problems_by_day on problems (registered_on desc, id desc, region_code);
create index problems_enterprise on problems (enterprise_id);
create index problems_merged on problems (merged_into) where merged_into is not null;
create index problems_recurrence on problems (recurrence_of) where recurrence_of is not null;
create index problems_holder on problems (holder_unit_id, status);
create index problems_due on problems (region_code, due_on) where status not in ('closed', 'voided', 'merged');
create index problems_facts_trigrams on problems using gin (facts gin_trgm_ops);

create table problem_moves (
  id bigint generated always as identity primary key,
  problem_id bigint not null references problems,
  seq integer not null,
  act text not null,
  status_after text not null,
  at timestamptz not null,
  day date not null,
  person_id bigint,
  post_id bigint,
  unit_id bigint,
  capacity text not null default '',
  reason text not null default '',
  due_on date,
  target_unit_id bigint,
  details jsonb not null default '{}',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  unique (problem_id, seq)
);

-- The chain upward: each desk that was told, and its confirmation of receipt.
create table problem_desks (
  problem_id bigint not null references problems,
  seq integer not null,
  unit_id bigint not null references units,
  -- From which unit it came: the holder, or the desk below.
  from_unit_id bigint not null references units,
  told_at timestamptz not null,
  -- Told at once over the heads of the levels between (major problems).
  at_once boolean not null default false,
  received_at timestamptz,
  received_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  primary key (problem_id, seq)
);
create index problem_desks_unit on problem_desks (unit_id) where received_at is null;

alter table problems enable row level security;
alter table problems force row level security;
create policy problems_scope on problems using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table problem_moves enable row level security;
alter table problem_moves force row level security;
create policy problem_moves_scope on problem_moves using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table problem_desks enable row level security;
alter table problem_desks force row level security;
create policy problem_desks_scope on problem_desks using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

-- Registers brought in from Excel files: the same file again is known by its hash.
create table problem_imports (
  id bigint generated always as identity primary key,
  sha256 text not null,
  unit_id bigint not null references units,
  imported_at timestamptz not null,
  imported_by_person_id bigint not null,
  problems integer not null,
  -- First and last number of each series: [{series, from, to}].
  numbers jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  unique (sha256, unit_id)
);
alter table problem_imports enable row level security;
alter table problem_imports force row level security;
create policy problem_imports_scope on problem_imports using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

-- Row-level security keeps LIKE from its trigram index (LIKE is not leakproof). This one function searches as the owner, to whom the
-- policy below shows every row, and applies the viewer's range itself, word for word as the policy above.
create policy problems_search on problems for select to anzhi_owner using (true);
create function search_problems(words text, firms bigint[]) returns setof bigint language sql stable security definer as $$
  select id from problems
  where (facts ilike '%' || words || '%' or enterprise_id = any(firms))
    and region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
    and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0
$$;
