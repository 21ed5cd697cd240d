-- The simple check record: day, officers, firm. An enforcement body's, with at least two certified officers.
create table checks (
  id bigint generated always as identity primary key,
  campaign_ids bigint[] not null,
  unit_id bigint not null references units,
  enterprise_id bigint not null references enterprises,
  made_on date not null,
  officers jsonb not null,
  officer_count integer not null,
  team_count integer not null default 1,
  summary text not null default '',
  found_nothing boolean not null default false,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  made_at timestamptz not null,
  made_by_person_id bigint not null,
  voided_at timestamptz,
  void_reason text,
  version integer not null default 1
);
create index checks_region on checks (region_code, sector, made_on);
create index checks_enterprise on checks (enterprise_id, made_on desc);
alter table checks enable row level security;
alter table checks force row level security;
create policy checks_scope on checks using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
