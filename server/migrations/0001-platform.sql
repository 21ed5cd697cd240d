-- What every module stands on: the rehearsal clock, settings, the audit log, the outbox, idempotency keys, sequences of numbers.
-- No statement names a schema: a province is a schema, and the search path is set once a connection.

create table rehearsal_clock (
  only_row boolean primary key default true check (only_row),
  moment timestamptz not null
);

create table settings (
  key text primary key,
  value jsonb not null,
  changed_at timestamptz not null
);

-- The audit log: one chain of hashes a shard (a city, or '3200' for the province itself).
create table audit_heads (
  shard text primary key,
  seq bigint not null,
  hash bytea not null
);

create table audit_log (
  shard text not null,
  seq bigint not null,
  at timestamptz not null,
  person_id bigint,
  post_id bigint,
  unit_id bigint,
  capacity text not null,
  act text not null,
  object_kind text not null,
  object_id text not null,
  details text not null,
  request_id text not null,
  region_code text collate "C" not null,
  sector smallint not null,
  hash bytea not null,
  primary key (shard, seq)
);
create index audit_log_object on audit_log (object_kind, object_id, at);
create index audit_log_person on audit_log (person_id, at desc);
create index audit_log_region on audit_log (region_code, at desc);

alter table audit_log enable row level security;
alter table audit_log force row level security;
create policy audit_log_append on audit_log for insert with check (true);
create policy audit_log_scope on audit_log for select using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

create function audit_field(value text) returns bytea language sql immutable strict parallel safe as
$$ select int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8') $$;

-- The only way to write the log. Lines come as a JSON array; each gets the next number of its shard and the hash over
-- its length-prefixed fields and the hash before it. Runs as the owner: the application role may not write the tables.
create function append_audit(lines jsonb) returns void language plpgsql security definer as $$
declare
  line jsonb;
  present text;
  last_seq bigint;
  last_hash bytea;
  moment text;
begin
  for line in select value from jsonb_array_elements(lines) with ordinality order by value->>'shard', ordinality loop
    if present is distinct from line->>'shard' then
      update audit_heads set seq = last_seq, hash = last_hash where shard = present;
      present := line->>'shard';
      insert into audit_heads (shard, seq, hash) values (present, 0, '\x') on conflict (shard) do nothing;
      select seq, hash into last_seq, last_hash from audit_heads where shard = present for update;
    end if;
    last_seq := last_seq + 1;
    moment := line->>'at';
    last_hash := sha256(
      audit_field('anzhi-audit-1') || audit_field(present) || audit_field(last_seq::text) || audit_field(moment)
      || audit_field(coalesce(line->>'personId', '')) || audit_field(coalesce(line->>'postId', ''))
      || audit_field(coalesce(line->>'unitId', '')) || audit_field(line->>'capacity') || audit_field(line->>'act')
      || audit_field(line->>'objectKind') || audit_field(line->>'objectId') || audit_field(line->>'details')
      || audit_field(line->>'requestId') || audit_field(line->>'regionCode') || audit_field(line->>'sector')
      || int4send(octet_length(last_hash)) || last_hash);
    insert into audit_log values (
      present, last_seq, moment::timestamptz, (line->>'personId')::bigint, (line->>'postId')::bigint,
      (line->>'unitId')::bigint, line->>'capacity', line->>'act', line->>'objectKind', line->>'objectId',
      line->>'details', line->>'requestId', line->>'regionCode', (line->>'sector')::smallint, last_hash);
  end loop;
  update audit_heads set seq = last_seq, hash = last_hash where shard = present;
end $$;

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'rows of % are never changed or removed', tg_table_name using errcode = '42501'; end $$;
create trigger audit_log_is_final before update or delete on audit_log for each row execute function refuse_change();
create trigger audit_log_is_never_emptied before truncate on audit_log for each statement execute function refuse_change();

create table outbox (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  topic text not null,
  payload jsonb not null,
  tries integer not null default 0,
  next_try_at timestamptz not null,
  delivered_at timestamptz,
  failure text
);
create index outbox_waiting on outbox (next_try_at) where delivered_at is null;

create table notifications (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  unit_id bigint not null,
  topic text not null,
  object_kind text not null,
  object_id text not null,
  words jsonb not null,
  region_code text collate "C" not null,
  sector smallint not null,
  read_at timestamptz,
  read_by_person_id bigint,
  -- What it comes from (an event of the outbox, the duties that fell due on a day): a unit hears of each once.
  source text not null,
  unique (unit_id, source)
);
create index notifications_unit on notifications (unit_id, at desc);
create index notifications_unread on notifications (unit_id) where read_at is null;
alter table notifications enable row level security;
alter table notifications force row level security;
create policy notifications_scope on notifications using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

create table idempotency_keys (
  account_id bigint not null,
  endpoint text not null,
  key text not null,
  request_hash text not null,
  status integer,
  answer jsonb,
  at timestamptz not null,
  primary key (account_id, endpoint, key)
);

-- Gap-free numbers: the row stays locked until the act commits, so a number that is rolled back is given again.
create table number_sequences (
  series text primary key,
  last integer not null
);
create function next_number(wanted text) returns integer language sql as
$$ insert into number_sequences (series, last) values (wanted, 1)
   on conflict (series) do update set last = number_sequences.last + 1 returning last $$;
