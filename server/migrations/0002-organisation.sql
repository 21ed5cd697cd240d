-- Divisions, units, persons, posts, accounts, sessions.

create table divisions (
  code text collate "C" not null,
  name text not null,
  level text not null check (level in ('province', 'city', 'county', 'township', 'zone')),
  parent text collate "C",
  initials text not null default '',
  valid_from date,
  valid_to date,
  successor text collate "C",
  derived boolean not null default false
);
create unique index divisions_version on divisions (code, coalesce(valid_from, '0001-01-01'));
create index divisions_parent on divisions (parent);

-- Changes of divisions that have been carried out on the records (re-coded) by a person's act.
create table division_changes_applied (
  id bigint generated always as identity primary key,
  effective date not null,
  from_code text collate "C" not null,
  to_code text collate "C" not null,
  applied_at timestamptz not null,
  records integer not null,
  -- Rows re-coded, by table.
  counts jsonb not null,
  unique (effective, from_code)
);

create table units (
  id bigint generated always as identity primary key,
  key text not null unique,
  kind text not null check (kind in ('leading-group', 'office', 'government', 'body', 'group', 'enforcement-body', 'supervision-team')),
  name text not null,
  short_name text not null,
  initials text not null default '',
  level text not null check (level in ('province', 'city', 'county', 'township')),
  region_code text collate "C" not null,
  parent_id bigint references units,
  -- Bit n = sector n that the unit answers for; bit 0 always.
  sectors bigint not null,
  body_key text,
  group_key text,
  telephone text,
  fax text,
  mail text,
  -- The day on which somebody last confirmed telephone, fax and mail.
  contacts_confirmed_on date,
  valid_from date,
  -- The day after its last; set when it was closed or merged into its successor.
  valid_to date,
  successor_id bigint references units,
  version integer not null default 1
);
create index units_parent on units (parent_id);
create index units_region on units (region_code, kind);

-- What a unit was called, and where it stood, until the day valid_to.
create table unit_former_names (
  unit_id bigint not null references units,
  valid_to date not null,
  name text not null,
  short_name text not null,
  region_code text collate "C" not null,
  reason text not null,
  primary key (unit_id, valid_to, name)
);

create table persons (
  id bigint generated always as identity primary key,
  name text not null,
  certificate_number text,
  certificate_until date,
  version integer not null default 1
);

create table posts (
  id bigint generated always as identity primary key,
  person_id bigint not null references persons,
  unit_id bigint not null references units,
  role text not null,
  title text not null,
  valid_from date,
  ended_at timestamptz,
  end_reason text,
  version integer not null default 1
);
create index posts_unit on posts (unit_id);
create index posts_person on posts (person_id);

create table accounts (
  id bigint generated always as identity primary key,
  name text not null unique,
  person_id bigint not null unique references persons,
  password_hash text not null,
  must_change_password boolean not null default true,
  disabled_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1
);
-- An account is known without regard to capital letters.
create unique index accounts_name on accounts (lower(name));

create table sessions (
  token_hash bytea primary key,
  account_id bigint not null references accounts,
  post_id bigint references posts,
  campaign_id bigint,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_account on sessions (account_id) where ended_at is null;

-- Soft locks: failures of one account from one network (address class, keyed hash), and of a network as a whole.
create table sign_in_failures (
  subject text primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
