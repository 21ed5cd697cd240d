-- Firms are subjects with a key of their own; codes are attributes. Every unit of a region sees every firm of the region
-- (sector 0 in scope): one firm is one subject for all departments. The firm's own field is trade_sector.
create table enterprises (
  id bigint generated always as identity primary key,
  name text not null,
  core_name text not null,
  initials text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0 check (sector = 0),
  trade_sector smallint not null,
  industry_code text,
  industry_edition text,
  address text not null default '',
  responsible_person text not null default '',
  telephone text not null default '',
  -- No licence and no code at all: known by place and person instead.
  unlicensed boolean not null default false,
  merged_into bigint references enterprises,
  created_at timestamptz not null,
  version integer not null default 1
);
create index enterprises_region on enterprises (region_code, trade_sector);
create index enterprises_name_trigrams on enterprises using gin (name gin_trgm_ops);
create index enterprises_core_trigrams on enterprises using gin (core_name gin_trgm_ops);

create table enterprise_codes (
  id bigint generated always as identity primary key,
  enterprise_id bigint not null references enterprises,
  kind text not null check (kind in ('credit', 'organisation', 'registration')),
  code text not null,
  valid_from date,
  valid_to date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);
create index enterprise_codes_code on enterprise_codes (code);
create index enterprise_codes_enterprise on enterprise_codes (enterprise_id);

create table enterprise_licences (
  id bigint generated always as identity primary key,
  enterprise_id bigint not null references enterprises,
  kind text not null,
  number text not null,
  issued_by text not null default '',
  valid_from date,
  valid_to date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);
create index enterprise_licences_enterprise on enterprise_licences (enterprise_id);
create index enterprise_licences_expiry on enterprise_licences (region_code, valid_to);

create table enterprise_merges (
  id bigint generated always as identity primary key,
  kept_id bigint not null references enterprises,
  merged_id bigint not null references enterprises,
  moved jsonb not null,
  reason text not null,
  merged_at timestamptz not null,
  undone_at timestamptz,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);

alter table enterprises enable row level security;
alter table enterprises force row level security;
create policy enterprises_scope on enterprises using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table enterprise_codes enable row level security;
alter table enterprise_codes force row level security;
create policy enterprise_codes_scope on enterprise_codes using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table enterprise_licences enable row level security;
alter table enterprise_licences force row level security;
create policy enterprise_licences_scope on enterprise_licences using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table enterprise_merges enable row level security;
alter table enterprise_merges force row level security;
create policy enterprise_merges_scope on enterprise_merges using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
