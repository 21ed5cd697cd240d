-- Inspections: the process before and around a check. 检查必审批、必通知、必记录、必反馈(国办发〔2024〕54号)
create table inspection_draws (
  id bigint generated always as identity primary key,
  unit_id bigint not null references units,
  title text not null,
  -- How the list was made, in words of the filter; the way of drawing by name.
  scope_words text not null default '',
  method text not null,
  -- [{id, name}], as published: never changed after.
  firms jsonb not null,
  officers jsonb not null,
  firms_wanted integer not null check (firms_wanted >= 1),
  officers_per_firm integer not null check (officers_per_firm >= 2),
  list_hash text not null,
  -- Where the seed will be taken from, said before it is known.
  seed_source text not null,
  published_at timestamptz not null,
  published_by_person_id bigint not null references persons,
  seed text,
  result jsonb,
  drawn_at timestamptz,
  drawn_by_person_id bigint references persons,
  withdrawn_at timestamptz,
  withdraw_reason text,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1,
  check ((seed is null) = (result is null) and (seed is null) = (drawn_at is null))
);
create index inspection_draws_region on inspection_draws (region_code, published_at desc);

create table inspections (
  id bigint generated always as identity primary key,
  -- The body that leads it; the others stand in inspection_bodies.
  unit_id bigint not null references units,
  enterprise_id bigint not null references enterprises,
  status text not null,
  planned_from date not null,
  planned_to date not null check (planned_to >= planned_from),
  source text not null,
  source_words text not null default '',
  basis text not null,
  matters text not null,
  place text not null default '',
  phase text not null,
  notice_way text not null check (notice_way in ('ahead', 'at-door')),
  -- The field that it counts in. A joint visit is of no single sector, so that every body of the place sees it.
  field_sector smallint not null,
  draw_id bigint references inspection_draws,
  -- Why other officers go than those drawn.
  officers_reason text not null default '',
  clash_reason text not null default '',
  over_cap_reason text not null default '',
  -- By item of the checklist: {result, words}.
  answers jsonb not null default '{}',
  -- {on, way, recipient}
  notice jsonb,
  started_at timestamptz,
  ended_at timestamptz,
  -- Who was there for the firm.
  met text not null default '',
  summary text not null default '',
  found_nothing boolean,
  -- {way, name, post, words}: signed once, for every body.
  signature jsonb,
  check_id bigint references checks,
  -- {on, words, recipient}
  feedback jsonb,
  planner_person_id bigint not null references persons,
  planned_at timestamptz not null,
  approver_person_id bigint references persons,
  approved_at timestamptz,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  changed_at timestamptz not null,
  version integer not null default 1
);
create index inspections_region on inspections (region_code, sector, status, planned_from);
create index inspections_by_day on inspections (planned_from desc, id desc, region_code);
create index inspections_enterprise on inspections (enterprise_id, planned_from desc);
create unique index inspections_check on inspections (check_id) where check_id is not null;

create table inspection_bodies (
  inspection_id bigint not null references inspections,
  unit_id bigint not null references units,
  standing text not null check (standing in ('lead', 'invited', 'joined', 'declined')),
  -- [{personId, name, certificate}]
  officers jsonb not null default '[]',
  -- What it looks at, by its competence.
  matters text not null default '',
  -- Why it declined.
  reason text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  primary key (inspection_id, unit_id)
);
create index inspection_bodies_unit on inspection_bodies (unit_id, standing);

create table inspection_findings (
  id bigint generated always as identity primary key,
  inspection_id bigint not null references inspections,
  seq integer not null,
  -- The body that it belongs to by competence.
  unit_id bigint not null references units,
  item_key text,
  words text not null,
  place text not null default '',
  nature text not null check (nature in ('illegal-act', 'hazard')),
  kind text not null,
  sub_kind text,
  kind_words text not null default '',
  hazard_standard text not null default '',
  hazard_clause text not null default '',
  law_article text not null default '',
  document_kind text not null default '',
  -- The problem that it was registered as.
  problem_id bigint references problems,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  unique (inspection_id, seq)
);

create table inspection_moves (
  inspection_id bigint not null references inspections,
  seq integer not null,
  act text not null,
  status_after text not null,
  at timestamptz not null,
  day date not null,
  person_id bigint,
  post_id bigint,
  unit_id bigint,
  capacity text not null default '',
  words text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  primary key (inspection_id, seq)
);

alter table inspections enable row level security;
alter table inspections force row level security;
create policy inspections_scope on inspections using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

alter table inspection_bodies enable row level security;
alter table inspection_bodies force row level security;
create policy inspection_bodies_scope on inspection_bodies using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

alter table inspection_findings enable row level security;
alter table inspection_findings force row level security;
create policy inspection_findings_scope on inspection_findings using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

alter table inspection_moves enable row level security;
alter table inspection_moves force row level security;
create policy inspection_moves_scope on inspection_moves using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

alter table inspection_draws enable row level security;
alter table inspection_draws force row level security;
create policy inspection_draws_scope on inspection_draws using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
