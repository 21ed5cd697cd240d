-- Everything owed is a duty: holder, subject, kind, opened, due (by which rule, under which article), done.
create table duties (
  id bigint generated always as identity primary key,
  campaign_id bigint references campaigns,
  kind text not null,
  -- The duty's key in the campaign file, for duties that come from it.
  duty_key text,
  period text,
  holder_unit_id bigint not null references units,
  -- Which role of the unit it waits for: the role's permission decides who sees it on his desk.
  for_permission text not null,
  asked_by_unit_id bigint references units,
  subject_kind text not null,
  subject_id text not null,
  subject_words jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  opened_at timestamptz not null,
  due_at timestamptz,
  basis jsonb not null,
  done_at timestamptz,
  done_by_person_id bigint,
  cancelled_at timestamptz,
  cancel_reason text,
  -- When the holder was told that it falls due, and when holder and the unit above were told that it is late: once each.
  reminded_at timestamptz,
  escalated_at timestamptz,
  version integer not null default 1
);
create index duties_holder_open on duties (holder_unit_id, due_at) where done_at is null and cancelled_at is null;
create index duties_asked_open on duties (asked_by_unit_id, due_at) where done_at is null and cancelled_at is null;
create index duties_subject on duties (subject_kind, subject_id);
create index duties_not_escalated on duties (due_at) where done_at is null and cancelled_at is null and escalated_at is null;
create index duties_region on duties (region_code, due_at);
-- One duty of a kind for one unit, campaign and period.
create unique index duties_from_campaign on duties (campaign_id, duty_key, holder_unit_id, coalesce(period, ''))
  where duty_key is not null and subject_kind <> 'problem';
-- One re-check of a problem is owed by a unit at a time, however many find at once that it is.
create unique index duties_one_recheck on duties (subject_kind, subject_id, kind, holder_unit_id)
  where kind = 'problem-recheck' and done_at is null and cancelled_at is null;
alter table duties enable row level security;
alter table duties force row level security;
create policy duties_scope on duties using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
