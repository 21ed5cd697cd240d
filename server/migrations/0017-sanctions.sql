-- What accompanies and follows a decision. Sums of money are whole fen.

-- Money that came in, by hand or from the bank. A line of the bank is known by its serial number: the same again is not a second payment.
create table payments (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  party_id bigint not null references case_parties,
  purpose text not null check (purpose in ('fine', 'confiscation', 'add-on')),
  amount bigint not null check (amount > 0),
  received_on date not null,
  payer text not null default '',
  source text not null check (source in ('hand', 'csv', 'feed')),
  bank text not null default '',
  bank_serial text collate "C",
  feed_id bigint,
  receipt text not null default '',
  note text not null default '',
  recorded_at timestamptz not null,
  recorded_by_person_id bigint,
  voided_at timestamptz,
  void_reason text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1,
  check ((source = 'hand') = (bank_serial is null))
);
create index payments_case on payments (case_id);
create index payments_newest on payments (region_code, sector, received_on desc);
create unique index payments_serial on payments (bank, bank_serial) where bank_serial is not null;

-- Files and calls by which the bank's lines came.
create table bank_feeds (
  id bigint generated always as identity primary key,
  unit_id bigint not null references units,
  source text not null check (source in ('csv', 'feed')),
  bank text not null,
  name text not null default '',
  sha256 text not null,
  lines integer not null,
  added integer not null,
  amount bigint not null,
  received_at timestamptz not null,
  received_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);
create index bank_feeds_newest on bank_feeds (unit_id, received_at desc);
alter table payments add constraint payments_feed foreign key (feed_id) references bank_feeds;

-- Deferral or instalments that were allowed (行政处罚法第六十六条): [{dueOn, amount}].
create table payment_plans (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  party_id bigint not null references case_parties,
  kind text not null check (kind in ('deferral', 'instalments')),
  items jsonb not null,
  allowed_on date not null,
  document text not null default '',
  reason text not null,
  allowed_by_person_id bigint,
  ended_on date,
  end_reason text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
create unique index payment_plans_standing on payment_plans (party_id) where ended_on is null;

-- Steps of collection: reminder, urge before the court, application to the court and its answer, add-on fine remitted.
create table collection_steps (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  party_id bigint not null references case_parties,
  kind text not null check (kind in ('reminder', 'urge', 'court-application', 'court-accepted', 'court-refused', 'court-ruled', 'add-on-remitted')),
  on_day date not null,
  document text not null default '',
  words text not null default '',
  amount bigint,
  recorded_at timestamptz not null,
  recorded_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);
create index collection_steps_party on collection_steps (party_id);

-- Hold and seizure (查封、扣押).
create table seizures (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  -- The case as lists and other bodies name it: number and whom it is about.
  subject_words text not null,
  unit_id bigint not null references units,
  kind text not null check (kind in ('hold', 'seizure')),
  state text not null check (state in ('unapproved', 'held', 'disposed', 'released')),
  made_at timestamptz not null,
  is_urgent boolean not null,
  place text not null,
  keeper text not null default '',
  reason text not null,
  document text not null default '',
  extensions jsonb not null default '[]',
  testing jsonb not null default '[]',
  due_on date not null,
  ended_on date,
  made_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
create index seizures_case on seizures (case_id);
create index seizures_due on seizures (region_code, sector, due_on) where state in ('unapproved', 'held');

create table seizure_items (
  seizure_id bigint not null references seizures,
  number smallint not null,
  name text not null,
  model text not null default '',
  quantity numeric(14, 3) not null check (quantity > 0),
  unit_word text not null,
  condition text not null default '',
  value bigint,
  fate text check (fate in ('returned', 'confiscated', 'destroyed', 'handed-over')),
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (seizure_id, number)
);

-- Measures against a firm (domain/sanctions/measure-table.ts), those of other bodies as they told back.
create table measures (
  id bigint generated always as identity primary key,
  kind text not null,
  case_id bigint references cases,
  enterprise_id bigint references enterprises,
  subject_words text not null,
  unit_id bigint not null references units,
  decided_by text not null,
  state text not null check (state in ('awaiting-approval', 'not-approved', 'in-force', 'restart-asked', 'lifted')),
  taken_on date not null,
  limit_on date,
  persons integer not null default 0,
  words text not null,
  document text not null default '',
  proposal_id bigint,
  ended_on date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
create index measures_case on measures (case_id);
create index measures_firm on measures (enterprise_id);
create index measures_open on measures (region_code, sector, limit_on) where state in ('in-force', 'restart-asked');

-- Proposals to another body (关闭、暂扣吊销、拘留、联合限制) with their awaited answer.
create table proposals (
  id bigint generated always as identity primary key,
  kind text not null,
  case_id bigint references cases,
  enterprise_id bigint references enterprises,
  subject_words text not null,
  unit_id bigint not null references units,
  to_unit_id bigint not null references units,
  state text not null check (state in ('awaiting', 'granted', 'refused', 'withdrawn')),
  proposed_on date not null,
  words text not null,
  basis jsonb not null,
  document text not null,
  answer_due_on date,
  reminded integer not null default 0,
  answered_on date,
  effect_on date,
  answer_words text not null default '',
  answer_document text not null default '',
  persons integer not null default 0,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
create index proposals_case on proposals (case_id);
create index proposals_to on proposals (to_unit_id, state, answer_due_on);
create index proposals_from on proposals (unit_id, state, proposed_on desc);
alter table measures add constraint measures_proposal foreign key (proposal_id) references proposals;

-- Transfers to the police, to another body, to discipline.
create table transfers (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('police', 'body', 'discipline')),
  case_id bigint not null references cases,
  subject_words text not null,
  unit_id bigint not null references units,
  to_unit_id bigint references units,
  to_name text not null,
  state text not null,
  offence text not null default '',
  words text not null,
  persons integer not null default 0,
  document text not null default '',
  reported_at timestamptz,
  allowed_at timestamptz,
  handed_over_at timestamptz,
  copied_on date,
  answered_on date,
  items_on date,
  ended_on date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
create index transfers_case on transfers (case_id);
create index transfers_to on transfers (to_unit_id, state);

-- Reconsideration and litigation that a party asked for.
create table remedies_asked (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  party_id bigint not null references case_parties,
  unit_id bigint not null references units,
  kind text not null check (kind in ('review', 'lawsuit')),
  organ text not null,
  state text not null check (state in ('asked', 'accepted', 'not-accepted', 'concluded')),
  asked_on date not null,
  accepted_on date,
  concluded_on date,
  outcome text,
  changed_fine bigint,
  document text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
create index remedies_asked_party on remedies_asked (party_id);

-- The history of each of these records.
create table sanction_moves (
  record_kind text not null,
  record_id bigint not null,
  seq integer not null,
  act text not null,
  state_after text not null,
  at timestamptz not null,
  day date not null,
  person_id bigint,
  unit_id bigint,
  capacity text not null default '',
  words text not null default '',
  document text not null default '',
  details jsonb not null default '{}',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (record_kind, record_id, seq)
);

-- Firms that the rolling rule has named already, each ground once (安全生产法第一百一十三条第一项).
create table closure_grounds (
  id bigint generated always as identity primary key,
  enterprise_id bigint not null references enterprises,
  unit_id bigint not null references units,
  found_on date not null,
  -- The last decision that met the ground: a later one names it again.
  last_decided_on date not null,
  words jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  unique (enterprise_id, last_decided_on)
);

alter table payments enable row level security;
alter table payments force row level security;
create policy payments_scope on payments using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table bank_feeds enable row level security;
alter table bank_feeds force row level security;
create policy bank_feeds_scope on bank_feeds using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table payment_plans enable row level security;
alter table payment_plans force row level security;
create policy payment_plans_scope on payment_plans using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table collection_steps enable row level security;
alter table collection_steps force row level security;
create policy collection_steps_scope on collection_steps using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table seizures enable row level security;
alter table seizures force row level security;
create policy seizures_scope on seizures using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table seizure_items enable row level security;
alter table seizure_items force row level security;
create policy seizure_items_scope on seizure_items using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table measures enable row level security;
alter table measures force row level security;
create policy measures_scope on measures using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table proposals enable row level security;
alter table proposals force row level security;
create policy proposals_scope on proposals using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table transfers enable row level security;
alter table transfers force row level security;
create policy transfers_scope on transfers using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table remedies_asked enable row level security;
alter table remedies_asked force row level security;
create policy remedies_asked_scope on remedies_asked using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table sanction_moves enable row level security;
alter table sanction_moves force row level security;
create policy sanction_moves_scope on sanction_moves using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table closure_grounds enable row level security;
alter table closure_grounds force row level security;
create policy closure_grounds_scope on closure_grounds using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
