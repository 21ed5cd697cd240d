-- Figures: append-only deltas, folded into cubes up to a snapshot of committed transactions.

create table deltas (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  campaign_id bigint not null,
  measure text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  kind text not null,
  period text not null,
  value integer not null,
  record_kind text not null,
  record_id bigint not null
);
create index deltas_unfolded on deltas (xid);
create index deltas_cell on deltas (campaign_id, measure, period, region_code);
create index deltas_record on deltas (record_kind, record_id);

create table cubes (
  campaign_id bigint not null,
  measure text not null,
  -- 'base': region as recorded; 'city': rolled up to the city.
  grain text not null check (grain in ('base', 'city')),
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  kind text not null,
  period text not null,
  value bigint not null,
  primary key (campaign_id, grain, measure, period, region_code, region_then, sector, kind)
);
create index cubes_region on cubes (campaign_id, grain, region_code);

create table fold_state (
  only_row boolean primary key default true check (only_row),
  -- Every delta of a transaction below this one is in the cubes; none other is.
  folded_below xid8 not null,
  folded_at timestamptz
);
insert into fold_state (folded_below) values ('0');

-- The first check of a firm in a campaign, so that distinct firms are counted once.
create table firm_first_checks (
  campaign_id bigint not null,
  enterprise_id bigint not null,
  check_id bigint not null,
  primary key (campaign_id, enterprise_id)
);

alter table deltas enable row level security;
alter table deltas force row level security;
-- An act may count in a sector that its doer does not see (a problem that changes hands); rows are only ever added.
create policy deltas_append on deltas for insert with check (true);
create policy deltas_scope on deltas using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table cubes enable row level security;
alter table cubes force row level security;
create policy cubes_scope on cubes using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
