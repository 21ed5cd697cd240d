create table sectors (
  id smallint primary key check (id between 1 and 60),
  key text not null unique,
  name_zh text not null,
  name_en text not null
);

-- A campaign is a file; this is the file as it was loaded. `definition` is the checked content of the whole file.
create table campaigns (
  id bigint generated always as identity primary key,
  key text not null unique,
  name_zh text not null,
  name_en text not null,
  starts_on date not null,
  ends_on date not null,
  definition jsonb not null,
  definition_hash text not null,
  loaded_at timestamptz not null
);

-- Which units take part, in which part: group, body, government, office, leading group.
create table campaign_units (
  campaign_id bigint not null references campaigns,
  unit_id bigint not null references units,
  part text not null,
  primary key (campaign_id, unit_id, part)
);
create index campaign_units_unit on campaign_units (unit_id);
