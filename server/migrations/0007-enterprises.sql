-- Firms are subjects with a key of their own; codes are attributes. Every unit of a region sees every firm of the region
-- (sector 0 in scope): one firm is one subject for all departments. The firm's own field is trade_sector.
create table enterprises (
  id bigint generated always as identity primary key,
  name text not null,
  -- Spelt one way (width, brackets, spaces), for comparing; the core (字号) is for finding candidates only.
  name_key text not null,
  core_name text not null,
  initials text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0 check (sector = 0),
  trade_sector smallint not null,
  industry_code text,
  industry_edition text,
  address text not null default '',
  -- The address without its division's names, spaces and signs, for comparing.
  place_key text not null default '',
  responsible_person text not null default '',
  telephone text not null default '',
  -- No licence and no code at all: known by place and person instead.
  unlicensed boolean not null default false,
  -- Closed (关闭、取缔、注销、吊销) on this day; its return under another name is looked out for.
  closed_on date,
  closed_reason text not null default '',
  merged_into bigint references enterprises,
  created_at timestamptz not null,
  version integer not null default 1
);
create index enterprises_region on enterprises (region_code, trade_sector);
create index enterprises_newest on enterprises (region_code, id desc);
create index enterprises_name_key on enterprises (name_key);
create index enterprises_core_name on enterprises (core_name);
create index enterprises_initials on enterprises (initials collate "C");
create index enterprises_place on enterprises (place_key, responsible_person) where place_key <> '';
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
-- A code is one firm's, in the whole province; a merge moves it.
create unique index enterprise_codes_code on enterprise_codes (code);
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
  -- Codes, licences and references of other modules that were moved: what an undo puts back.
  moved jsonb not null,
  reason text not null,
  merged_at timestamptz not null,
  merged_by_person_id bigint,
  undone_at timestamptz,
  undo_reason text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);

create index enterprise_merges_kept on enterprise_merges (kept_id);
create index enterprise_merges_merged on enterprise_merges (merged_id);

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

-- Row-level security keeps searches by parts of a name from their indexes (the operators are not leakproof). These two functions
-- search as the owner, to whom the policy below shows every row, and apply the viewer's range themselves, word for word as the policy above.
create policy enterprises_search on enterprises for select to anzhi_owner using (true);

-- Pairs of neighbouring characters: two characters are a word in Chinese, and too short for trigrams.
create function bigrams_of(words text) returns text[] language sql immutable strict parallel safe as
$$ select coalesce(array_agg(distinct substr(words, n, 2)), '{}') from generate_series(1, length(words) - 1) n $$;
create index enterprises_name_bigrams on enterprises using gin (bigrams_of(name_key));

-- Firms whose name holds the words (at least two characters, spelt as name_key), at most `most` of them.
create function search_enterprises(words text, most integer) returns setof bigint language sql stable security definer as $$
  select id from enterprises
  where bigrams_of(name_key) @> bigrams_of(words) and position(words in name_key) > 0 and merged_into is null
    and region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
    and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0
  limit most
$$;

-- Firms of a range of divisions whose core name is like this one, the likest first. For candidates only: likeness decides nothing.
create function alike_enterprises(core text, range_from text, range_to text, most integer) returns table (id bigint, likeness real)
  language sql stable security definer set pg_trgm.similarity_threshold = 0.45 as $$
  select e.id, similarity(e.core_name, core) from enterprises e
  where e.core_name % core and e.merged_into is null
    and e.region_code >= range_from collate "C" and e.region_code < range_to collate "C"
    and e.region_code >= current_setting('app.region_from', true) and e.region_code < current_setting('app.region_to', true)
    and (1::bigint << e.sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0
  order by 2 desc, 1 limit most
$$;
