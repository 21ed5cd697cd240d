-- Reports (plans, monthly reports, summaries): one row a unit, form and period; versions and moves are never changed.
create table reports (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaigns,
  duty_key text not null,
  form text not null,
  period text not null,
  unit_id bigint not null references units,
  -- The unit that receives it.
  to_unit_id bigint references units,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  status text not null,
  -- Words being written; figures are computed until they are frozen by a version.
  draft_texts jsonb not null default '{}',
  draft_explanations jsonb not null default '{}',
  opened_at timestamptz not null,
  due_at timestamptz not null,
  first_submitted_at timestamptz,
  accepted_at timestamptz,
  -- Its figures stand in a circular issued then; only errata follow.
  issued_at timestamptz,
  current_version integer not null default 0,
  version integer not null default 1,
  unique (campaign_id, duty_key, unit_id, period)
);
create index reports_period on reports (campaign_id, duty_key, period, region_code);
create index reports_to on reports (to_unit_id, status);

create table report_versions (
  report_id bigint not null references reports,
  version integer not null,
  figures jsonb not null,
  texts jsonb not null,
  explanations jsonb not null,
  -- The moment as at which the figures were read.
  figures_at timestamptz not null,
  unit_name text not null,
  written_by_person_id bigint not null,
  approved_by_person_id bigint,
  made_at timestamptz not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (report_id, version)
);

create table report_moves (
  id bigint generated always as identity primary key,
  report_id bigint not null references reports,
  seq integer not null,
  act text not null,
  status_after text not null,
  version integer not null,
  at timestamptz not null,
  person_id bigint,
  unit_id bigint,
  capacity text not null default '',
  reason text not null default '',
  -- Reasons by cell: [{table, row, column, reason}]; a text item has neither table nor row.
  cells jsonb not null default '[]',
  -- Returned as no report at all: the submission does not count for punctuality.
  is_invalid boolean not null default false,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  unique (report_id, seq)
);

alter table reports enable row level security;
alter table reports force row level security;
create policy reports_scope on reports using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table report_versions enable row level security;
alter table report_versions force row level security;
create policy report_versions_scope on report_versions using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table report_moves enable row level security;
alter table report_moves force row level security;
create policy report_moves_scope on report_moves using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
