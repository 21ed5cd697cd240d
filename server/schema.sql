-- Made from a fresh database by tests/guards/goldens.test.ts; after a migration: npx vitest run tests/guards/goldens.test.ts -u

-- Tables

create table account_networks (
  account_id bigint not null,
  network text not null,
  last_at timestamp with time zone not null
);

create table accounts (
  id bigint generated always as identity not null,
  name text not null,
  person_id bigint not null,
  password_hash text not null,
  must_change_password boolean default true not null,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null,
  version integer default 1 not null
);

create table approval_chains (
  unit_id bigint not null,
  kind text not null,
  steps jsonb not null,
  set_by_person_id bigint not null,
  set_at timestamp with time zone not null,
  reason text not null,
  version integer default 1 not null
);

create table audit_heads (
  shard text not null,
  seq bigint not null,
  hash bytea not null
);

create table audit_log (
  shard text not null,
  seq bigint not null,
  at timestamp with time zone not null,
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
  hash bytea not null
);
alter table audit_log enable row level security;
alter table audit_log force row level security;

create table bank_feeds (
  id bigint generated always as identity not null,
  unit_id bigint not null,
  source text not null,
  bank text not null,
  name text default ''::text not null,
  sha256 text not null,
  lines integer not null,
  added integer not null,
  amount bigint not null,
  received_at timestamp with time zone not null,
  received_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  outcome text default 'received'::text not null,
  faults jsonb default '[]'::jsonb not null
);
alter table bank_feeds enable row level security;
alter table bank_feeds force row level security;

create table campaign_units (
  campaign_id bigint not null,
  unit_id bigint not null,
  part text not null
);

create table campaigns (
  id bigint generated always as identity not null,
  key text not null,
  name_zh text not null,
  name_en text not null,
  starts_on date not null,
  ends_on date not null,
  definition jsonb not null,
  definition_hash text not null,
  loaded_at timestamp with time zone not null
);

create table case_archives (
  case_id bigint not null,
  volume smallint not null,
  remedy_id bigint not null,
  number text not null,
  archived_on date not null,
  file_id bigint not null,
  sha256 text not null,
  pages integer not null,
  papers integer not null,
  retention text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table case_archives enable row level security;
alter table case_archives force row level security;

create table case_evidence (
  id bigint generated always as identity not null,
  case_id bigint not null,
  number integer not null,
  kind text not null,
  name text not null,
  proves text default ''::text not null,
  quantity text default ''::text not null,
  taken_at text default ''::text not null,
  taken_from text default ''::text not null,
  collected_on date not null,
  collected_seq integer not null,
  officer_ids bigint[] not null,
  is_copy boolean default false not null,
  sha256 text,
  seal text default ''::text not null,
  holder_person_id bigint,
  place text default ''::text not null,
  is_chain_whole boolean default true not null,
  hold_ends_on date,
  disposed_on date,
  disposal text default ''::text not null,
  file_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table case_evidence enable row level security;
alter table case_evidence force row level security;

create table case_evidence_moves (
  id bigint generated always as identity not null,
  case_id bigint not null,
  evidence_id bigint not null,
  at timestamp with time zone not null,
  from_person_id bigint,
  to_person_id bigint not null,
  place text default ''::text not null,
  seal text default ''::text not null,
  note text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table case_evidence_moves enable row level security;
alter table case_evidence_moves force row level security;

create table case_hearings (
  id bigint generated always as identity not null,
  case_id bigint not null,
  party_id bigint not null,
  day date not null,
  time_of_day text not null,
  place text not null,
  is_open boolean not null,
  host_person_id bigint not null,
  panel_person_ids bigint[] default '{}'::bigint[] not null,
  clerk_person_id bigint,
  record text default ''::text not null,
  ended_at timestamp with time zone,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table case_hearings enable row level security;
alter table case_hearings force row level security;

create table case_moves (
  id bigint generated always as identity not null,
  case_id bigint not null,
  seq integer not null,
  act text not null,
  state_after text not null,
  at timestamp with time zone not null,
  day date not null,
  person_id bigint,
  post_id bigint,
  unit_id bigint,
  capacity text default ''::text not null,
  reason text default ''::text not null,
  words text default ''::text not null,
  party_id bigint,
  document_id bigint,
  document_number text,
  file_ids bigint[] default '{}'::bigint[] not null,
  given jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table case_moves enable row level security;
alter table case_moves force row level security;

create table case_opinions (
  case_id bigint not null,
  seq integer not null,
  kind text not null,
  on_day date not null,
  person_id bigint not null,
  attendee_ids bigint[] default '{}'::bigint[] not null,
  agrees boolean not null,
  words text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table case_opinions enable row level security;
alter table case_opinions force row level security;

create table case_parties (
  id bigint generated always as identity not null,
  case_id bigint not null,
  seq integer not null,
  kind text not null,
  role text not null,
  enterprise_id bigint,
  name text not null,
  details jsonb not null,
  proposal jsonb,
  standing jsonb not null,
  penalty_kinds text[] default '{}'::text[] not null,
  fine_yuan numeric(14,2) default 0 not null,
  decision_number text,
  decided_on date,
  served_on date,
  dropped_on date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table case_parties enable row level security;
alter table case_parties force row level security;

create table case_problems (
  case_id bigint not null,
  problem_id bigint not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table case_problems enable row level security;
alter table case_problems force row level security;

create table cases (
  id bigint generated always as identity not null,
  number text collate "C" not null,
  filing_number text,
  name text not null,
  cause text not null,
  source text not null,
  source_more text default ''::text not null,
  procedure text not null,
  state text not null,
  unit_id bigint not null,
  enterprise_id bigint,
  facts text not null,
  act_on date not null,
  known_on date not null,
  opened_on date not null,
  filed_on date,
  decided_on date,
  closed_on date,
  archived_on date,
  due_on date,
  fine_yuan numeric(14,2) default 0 not null,
  handler_ids bigint[] not null,
  inquiry_report text default ''::text not null,
  standing jsonb not null,
  opened_by_person_id bigint not null,
  opened_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  archive_number text,
  archive_file_id bigint,
  archive_sha256 text,
  archive_pages integer,
  archive_papers integer,
  retention text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null,
  campaign_ids bigint[] default '{}'::bigint[] not null
);
alter table cases enable row level security;
alter table cases force row level security;

create table checks (
  id bigint generated always as identity not null,
  campaign_ids bigint[] not null,
  unit_id bigint not null,
  enterprise_id bigint not null,
  made_on date not null,
  officers jsonb not null,
  officer_count integer not null,
  team_count integer default 1 not null,
  summary text default ''::text not null,
  found_nothing boolean default false not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  made_at timestamp with time zone not null,
  made_by_person_id bigint not null,
  voided_at timestamp with time zone,
  void_reason text,
  version integer default 1 not null
);
alter table checks enable row level security;
alter table checks force row level security;

create table circular_receipts (
  circular_id bigint not null,
  unit_id bigint not null,
  sent_at timestamp with time zone not null,
  due_on date,
  received_at timestamp with time zone,
  received_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table circular_receipts enable row level security;
alter table circular_receipts force row level security;

create table circulars (
  id bigint generated always as identity not null,
  campaign_id bigint not null,
  period text not null,
  unit_id bigint not null,
  status text not null,
  number text,
  title text not null,
  document jsonb not null,
  figures jsonb not null,
  figures_at timestamp with time zone not null,
  corrects_id bigint,
  correct_reason text default ''::text not null,
  drafted_by_person_id bigint not null,
  drafted_at timestamp with time zone not null,
  issued_by_person_id bigint,
  issued_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdraw_reason text default ''::text not null,
  pdf_file_id bigint,
  docx_file_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null
);
alter table circulars enable row level security;
alter table circulars force row level security;

create table closure_grounds (
  id bigint generated always as identity not null,
  enterprise_id bigint not null,
  unit_id bigint not null,
  found_on date not null,
  last_decided_on date not null,
  words jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table closure_grounds enable row level security;
alter table closure_grounds force row level security;

create table collection_steps (
  id bigint generated always as identity not null,
  case_id bigint not null,
  party_id bigint not null,
  kind text not null,
  on_day date not null,
  document text default ''::text not null,
  words text default ''::text not null,
  amount bigint,
  recorded_at timestamp with time zone not null,
  recorded_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  ground text default ''::text not null,
  withdrawn_on date
);
alter table collection_steps enable row level security;
alter table collection_steps force row level security;

create table cubes (
  campaign_id bigint not null,
  measure text not null,
  grain text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  kind text not null,
  period text not null,
  value bigint not null
);
alter table cubes enable row level security;
alter table cubes force row level security;

create table deltas (
  id bigint generated always as identity not null,
  xid xid8 default pg_current_xact_id() not null,
  at timestamp with time zone not null,
  campaign_id bigint not null,
  measure text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  kind text not null,
  period text not null,
  value bigint not null,
  record_kind text not null,
  record_id bigint not null
);
alter table deltas enable row level security;
alter table deltas force row level security;

create table division_changes_applied (
  id bigint generated always as identity not null,
  effective date not null,
  from_code text collate "C" not null,
  to_code text collate "C" not null,
  applied_at timestamp with time zone not null,
  records integer not null,
  counts jsonb not null
);

create table divisions (
  code text collate "C" not null,
  name text not null,
  level text not null,
  parent text collate "C",
  initials text default ''::text not null,
  valid_from date,
  valid_to date,
  successor text collate "C",
  derived boolean default false not null
);

create table document_bodies (
  unit_id bigint not null,
  place_short text not null,
  body_word text default ''::text not null,
  particulars jsonb not null,
  set_by_person_id bigint not null,
  set_at timestamp with time zone not null,
  version integer default 1 not null
);

create table document_moves (
  document_id bigint not null,
  seq integer not null,
  act text not null,
  state_after text not null,
  at timestamp with time zone not null,
  person_id bigint,
  unit_id bigint,
  capacity text default ''::text not null,
  words text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table document_moves enable row level security;
alter table document_moves force row level security;

create table document_services (
  id bigint generated always as identity not null,
  document_id bigint not null,
  way text not null,
  place text default ''::text not null,
  recipient text default ''::text not null,
  relation text default ''::text not null,
  served_at text not null,
  counts_from date not null,
  completed_at timestamp with time zone,
  refused boolean default false not null,
  refusal_reason text default ''::text not null,
  witness text default ''::text not null,
  officers text default ''::text not null,
  trace text default ''::text not null,
  note text default ''::text not null,
  file_ids bigint[] default '{}'::bigint[] not null,
  recorded_by_person_id bigint not null,
  recorded_at timestamp with time zone not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by_person_id bigint,
  withdraw_reason text default ''::text not null
);
alter table document_services enable row level security;
alter table document_services force row level security;

create table documents (
  id bigint generated always as identity not null,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  party_id text default ''::text not null,
  subject_words text not null,
  unit_id bigint not null,
  state text not null,
  number text collate "C",
  number_word text,
  number_year smallint,
  sequence integer,
  fields jsonb not null,
  chain jsonb,
  step smallint,
  approvals jsonb default '[]'::jsonb not null,
  drafted_by_person_id bigint not null,
  drafted_at timestamp with time zone not null,
  issued_on date,
  issued_at timestamp with time zone,
  issued_by_person_id bigint,
  paper jsonb,
  file_id bigint,
  file_sha256 text,
  supersedes bigint,
  supersede_reason text default ''::text not null,
  superseded_by bigint,
  end_reason text default ''::text not null,
  ended_at timestamp with time zone,
  served_on date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null
);
alter table documents enable row level security;
alter table documents force row level security;

create table duties (
  id bigint generated always as identity not null,
  campaign_id bigint,
  kind text not null,
  duty_key text,
  period text,
  holder_unit_id bigint not null,
  for_permission text not null,
  asked_by_unit_id bigint,
  subject_kind text not null,
  subject_id text not null,
  subject_words jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone,
  basis jsonb not null,
  done_at timestamp with time zone,
  done_by_person_id bigint,
  cancelled_at timestamp with time zone,
  cancel_reason text,
  reminded_at timestamp with time zone,
  escalated_at timestamp with time zone,
  version integer default 1 not null
);
alter table duties enable row level security;
alter table duties force row level security;

create table enterprise_codes (
  id bigint generated always as identity not null,
  enterprise_id bigint not null,
  kind text not null,
  code text not null,
  valid_from date,
  valid_to date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table enterprise_codes enable row level security;
alter table enterprise_codes force row level security;

create table enterprise_licences (
  id bigint generated always as identity not null,
  enterprise_id bigint not null,
  kind text not null,
  number text not null,
  issued_by text default ''::text not null,
  valid_from date,
  valid_to date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table enterprise_licences enable row level security;
alter table enterprise_licences force row level security;

create table enterprise_merges (
  id bigint generated always as identity not null,
  kept_id bigint not null,
  merged_id bigint not null,
  moved jsonb not null,
  reason text not null,
  merged_at timestamp with time zone not null,
  merged_by_person_id bigint,
  undone_at timestamp with time zone,
  undo_reason text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table enterprise_merges enable row level security;
alter table enterprise_merges force row level security;

create table enterprises (
  id bigint generated always as identity not null,
  name text not null,
  name_key text not null,
  core_name text not null,
  initials text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  trade_sector smallint not null,
  industry_code text,
  industry_edition text,
  address text default ''::text not null,
  place_key text default ''::text not null,
  responsible_person text default ''::text not null,
  telephone text default ''::text not null,
  unlicensed boolean default false not null,
  closed_on date,
  closed_reason text default ''::text not null,
  merged_into bigint,
  created_at timestamp with time zone not null,
  version integer default 1 not null
);
alter table enterprises enable row level security;
alter table enterprises force row level security;

create table file_review_cases (
  review_id bigint not null,
  case_id bigint not null,
  place integer not null,
  marks jsonb,
  score numeric(5,1),
  opinion text default ''::text not null,
  reviewed_on date,
  reviewed_by_person_id bigint,
  version integer default 1 not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table file_review_cases enable row level security;
alter table file_review_cases force row level security;

create table file_reviews (
  id bigint generated always as identity not null,
  unit_id bigint not null,
  closed_from date not null,
  closed_to date not null,
  seed text not null,
  size integer not null,
  candidates bigint[] not null,
  drawn_on date not null,
  drawn_by_person_id bigint not null,
  drawn_at timestamp with time zone not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table file_reviews enable row level security;
alter table file_reviews force row level security;

create table files (
  id bigint generated always as identity not null,
  subject_kind text not null,
  subject_id text not null,
  purpose text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  shown_sha256 text not null,
  shown_media_type text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  uploaded_at timestamp with time zone not null,
  uploaded_by_person_id bigint
);
alter table files enable row level security;
alter table files force row level security;

create table firm_first_checks (
  campaign_id bigint not null,
  enterprise_id bigint not null,
  check_id bigint not null
);

create table fold_state (
  only_row boolean default true not null,
  folded_below xid8 not null,
  folded_at timestamp with time zone
);

create table guidance_questions (
  id bigint generated always as identity not null,
  number text collate "C" not null,
  campaign_id bigint not null,
  title text not null,
  status text not null,
  asker_unit_id bigint not null,
  asked_unit_id bigint not null,
  about_kind text,
  about_id bigint,
  about_region_then text collate "C",
  due_on date not null,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  closed_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null
);
alter table guidance_questions enable row level security;
alter table guidance_questions force row level security;

create table guidance_turns (
  question_id bigint not null,
  seq integer not null,
  act text not null,
  words text not null,
  due_on date,
  target_unit_id bigint,
  at timestamp with time zone not null,
  person_id bigint,
  unit_id bigint not null,
  capacity text default ''::text not null,
  file_ids bigint[] default '{}'::bigint[] not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table guidance_turns enable row level security;
alter table guidance_turns force row level security;

create table handed_over_problems (
  problem_id bigint not null,
  seq integer not null,
  unit_id bigint not null,
  number text collate "C" not null,
  facts text not null,
  problem_region_then text collate "C" not null,
  to_sector smallint not null,
  target_unit_id bigint not null,
  reason text not null,
  handed_at timestamp with time zone not null,
  handed_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null
);
alter table handed_over_problems enable row level security;
alter table handed_over_problems force row level security;

create table idempotency_keys (
  account_id bigint not null,
  endpoint text not null,
  key text not null,
  request_hash text not null,
  status integer,
  answer jsonb,
  at timestamp with time zone not null
);

create table inspection_bodies (
  inspection_id bigint not null,
  unit_id bigint not null,
  standing text not null,
  officers jsonb default '[]'::jsonb not null,
  matters text default ''::text not null,
  reason text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null
);
alter table inspection_bodies enable row level security;
alter table inspection_bodies force row level security;

create table inspection_draws (
  id bigint generated always as identity not null,
  unit_id bigint not null,
  title text not null,
  scope_words text default ''::text not null,
  method text not null,
  firms jsonb not null,
  officers jsonb not null,
  firms_wanted integer not null,
  officers_per_firm integer not null,
  list_hash text not null,
  seed_source text not null,
  published_at timestamp with time zone not null,
  published_by_person_id bigint not null,
  seed text,
  result jsonb,
  drawn_at timestamp with time zone,
  drawn_by_person_id bigint,
  withdrawn_at timestamp with time zone,
  withdraw_reason text,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null
);
alter table inspection_draws enable row level security;
alter table inspection_draws force row level security;

create table inspection_findings (
  id bigint generated always as identity not null,
  inspection_id bigint not null,
  seq integer not null,
  unit_id bigint not null,
  item_key text,
  words text not null,
  place text default ''::text not null,
  nature text not null,
  kind text not null,
  sub_kind text,
  kind_words text default ''::text not null,
  hazard_standard text default ''::text not null,
  hazard_clause text default ''::text not null,
  law_article text default ''::text not null,
  document_kind text default ''::text not null,
  problem_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  field_sector smallint
);
alter table inspection_findings enable row level security;
alter table inspection_findings force row level security;

create table inspection_moves (
  inspection_id bigint not null,
  seq integer not null,
  act text not null,
  status_after text not null,
  at timestamp with time zone not null,
  day date not null,
  person_id bigint,
  post_id bigint,
  unit_id bigint,
  capacity text default ''::text not null,
  words text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null
);
alter table inspection_moves enable row level security;
alter table inspection_moves force row level security;

create table inspections (
  id bigint generated always as identity not null,
  unit_id bigint not null,
  enterprise_id bigint not null,
  status text not null,
  planned_from date not null,
  planned_to date not null,
  source text not null,
  source_words text default ''::text not null,
  basis text not null,
  matters text not null,
  place text default ''::text not null,
  phase text not null,
  notice_way text not null,
  field_sector smallint not null,
  draw_id bigint,
  officers_reason text default ''::text not null,
  clash_reason text default ''::text not null,
  over_cap_reason text default ''::text not null,
  answers jsonb default '{}'::jsonb not null,
  notice jsonb,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  met text default ''::text not null,
  summary text default ''::text not null,
  found_nothing boolean,
  signature jsonb,
  check_id bigint,
  feedback jsonb,
  planner_person_id bigint not null,
  planned_at timestamp with time zone not null,
  approver_person_id bigint,
  approved_at timestamp with time zone,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  changed_at timestamp with time zone not null,
  version integer default 1 not null
);
alter table inspections enable row level security;
alter table inspections force row level security;

create table measures (
  id bigint generated always as identity not null,
  kind text not null,
  case_id bigint,
  enterprise_id bigint,
  subject_words text not null,
  unit_id bigint not null,
  decided_by text not null,
  state text not null,
  taken_on date not null,
  limit_on date,
  persons integer default 0 not null,
  words text not null,
  document text default ''::text not null,
  proposal_id bigint,
  ended_on date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null,
  campaign_ids bigint[] default '{}'::bigint[] not null,
  subject_kind text,
  subject_id text,
  stops text[] default '{}'::text[] not null,
  restart_asked_on date,
  restart_due_on date,
  restart_reviewed_on date,
  document_id bigint,
  outside_reason text default ''::text not null
);
alter table measures enable row level security;
alter table measures force row level security;

create table migrations (
  name text not null,
  hash text not null,
  applied_at timestamp with time zone not null
);

create table notifications (
  id bigint generated always as identity not null,
  at timestamp with time zone not null,
  unit_id bigint not null,
  topic text not null,
  object_kind text not null,
  object_id text not null,
  words jsonb not null,
  region_code text collate "C" not null,
  sector smallint not null,
  read_at timestamp with time zone,
  read_by_person_id bigint,
  source text not null
);
alter table notifications enable row level security;
alter table notifications force row level security;

create table number_sequences (
  series text not null,
  last integer not null
);

create table outbox (
  id bigint generated always as identity not null,
  at timestamp with time zone not null,
  topic text not null,
  payload jsonb not null,
  tries integer default 0 not null,
  next_try_at timestamp with time zone not null,
  delivered_at timestamp with time zone,
  failure text
);

create table payment_plans (
  id bigint generated always as identity not null,
  case_id bigint not null,
  party_id bigint not null,
  kind text not null,
  items jsonb not null,
  allowed_on date not null,
  document text default ''::text not null,
  reason text not null,
  allowed_by_person_id bigint,
  ended_on date,
  end_reason text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null
);
alter table payment_plans enable row level security;
alter table payment_plans force row level security;

create table payments (
  id bigint generated always as identity not null,
  case_id bigint not null,
  party_id bigint not null,
  purpose text not null,
  amount bigint not null,
  received_on date not null,
  payer text default ''::text not null,
  source text not null,
  bank text default ''::text not null,
  bank_serial text collate "C",
  feed_id bigint,
  receipt text default ''::text not null,
  note text default ''::text not null,
  recorded_at timestamp with time zone not null,
  recorded_by_person_id bigint,
  voided_at timestamp with time zone,
  void_reason text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null,
  entry text default 'receipt'::text not null,
  reverses_id bigint,
  reason text default ''::text not null,
  collecting_unit_id bigint,
  bank_part smallint default 1 not null
);
alter table payments enable row level security;
alter table payments force row level security;

create table persons (
  id bigint generated always as identity not null,
  name text not null,
  certificate_number text,
  certificate_until date,
  version integer default 1 not null
);

create table posts (
  id bigint generated always as identity not null,
  person_id bigint not null,
  unit_id bigint not null,
  role text not null,
  title text not null,
  valid_from date,
  ended_at timestamp with time zone,
  end_reason text,
  version integer default 1 not null
);

create table problem_desks (
  problem_id bigint not null,
  seq integer not null,
  unit_id bigint not null,
  from_unit_id bigint not null,
  told_at timestamp with time zone not null,
  at_once boolean default false not null,
  received_at timestamp with time zone,
  received_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null
);
alter table problem_desks enable row level security;
alter table problem_desks force row level security;

create table problem_imports (
  id bigint generated always as identity not null,
  sha256 text not null,
  unit_id bigint not null,
  imported_at timestamp with time zone not null,
  imported_by_person_id bigint not null,
  problems integer not null,
  numbers jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  rows_sha256 text
);
alter table problem_imports enable row level security;
alter table problem_imports force row level security;

create table problem_moves (
  id bigint generated always as identity not null,
  problem_id bigint not null,
  seq integer not null,
  act text not null,
  status_after text not null,
  at timestamp with time zone not null,
  day date not null,
  person_id bigint,
  post_id bigint,
  unit_id bigint,
  capacity text default ''::text not null,
  reason text default ''::text not null,
  due_on date,
  target_unit_id bigint,
  details jsonb default '{}'::jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  document_id bigint
);
alter table problem_moves enable row level security;
alter table problem_moves force row level security;

create table problems (
  id bigint generated always as identity not null,
  number text collate "C" not null,
  campaign_id bigint not null,
  campaign_ids bigint[] not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  enterprise_id bigint,
  check_id bigint,
  nature text not null,
  kind text not null,
  sub_kind text default ''::text not null,
  kind_words text default ''::text not null,
  hazard_standard text default ''::text not null,
  hazard_clause text default ''::text not null,
  place text default ''::text not null,
  facts text not null,
  law_article text default ''::text not null,
  focus_tags text[] default '{}'::text[] not null,
  found_on date not null,
  status text not null,
  status_before_pass text,
  sector_before_pass smallint,
  finder_person_id bigint not null,
  registered_by_person_id bigint not null,
  claimer_person_id bigint,
  found_by_unit_id bigint not null,
  holder_unit_id bigint not null,
  offered_to_unit_id bigint,
  due_on date,
  registered_on date not null,
  handled_on date,
  corrected_on_spot_on date,
  ordered_on date,
  claimed_on date,
  closed_on date,
  passed_on date,
  raised_on date,
  voided_on date,
  merged_into bigint,
  recurrence_of bigint,
  registered_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer default 1 not null
);
alter table problems enable row level security;
alter table problems force row level security;

create table proposals (
  id bigint generated always as identity not null,
  kind text not null,
  case_id bigint,
  enterprise_id bigint,
  subject_words text not null,
  unit_id bigint not null,
  to_unit_id bigint not null,
  state text not null,
  proposed_on date not null,
  words text not null,
  basis jsonb not null,
  document text not null,
  answer_due_on date,
  reminded integer default 0 not null,
  answered_on date,
  effect_on date,
  answer_words text default ''::text not null,
  answer_document text default ''::text not null,
  persons integer default 0 not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null
);
alter table proposals enable row level security;
alter table proposals force row level security;

create table provincial_parameters (
  id bigint generated always as identity not null,
  key text not null,
  value numeric not null,
  from_day date not null,
  to_day date,
  document text not null,
  decided_by text not null,
  why text not null,
  entered_at timestamp with time zone not null,
  entered_by_person_id bigint not null,
  entered_unit_id bigint not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by_person_id bigint,
  withdraw_reason text
);

create table rehearsal_clock (
  only_row boolean default true not null,
  moment timestamp with time zone not null
);

create table remedies_asked (
  id bigint generated always as identity not null,
  case_id bigint not null,
  party_id bigint not null,
  unit_id bigint not null,
  kind text not null,
  organ text not null,
  state text not null,
  asked_on date not null,
  accepted_on date,
  concluded_on date,
  outcome text,
  changed_fine bigint,
  document text default ''::text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null
);
alter table remedies_asked enable row level security;
alter table remedies_asked force row level security;

create table report_moves (
  id bigint generated always as identity not null,
  report_id bigint not null,
  seq integer not null,
  act text not null,
  status_after text not null,
  version integer not null,
  at timestamp with time zone not null,
  person_id bigint,
  unit_id bigint,
  capacity text default ''::text not null,
  reason text default ''::text not null,
  cells jsonb default '[]'::jsonb not null,
  is_invalid boolean default false not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table report_moves enable row level security;
alter table report_moves force row level security;

create table report_versions (
  report_id bigint not null,
  version integer not null,
  figures jsonb not null,
  texts jsonb not null,
  explanations jsonb not null,
  figures_at timestamp with time zone not null,
  unit_name text not null,
  written_by_person_id bigint not null,
  approved_by_person_id bigint,
  made_at timestamp with time zone not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table report_versions enable row level security;
alter table report_versions force row level security;

create table reports (
  id bigint generated always as identity not null,
  campaign_id bigint not null,
  duty_key text not null,
  form text not null,
  period text not null,
  unit_id bigint not null,
  to_unit_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  status text not null,
  draft_texts jsonb default '{}'::jsonb not null,
  draft_explanations jsonb default '{}'::jsonb not null,
  opened_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  first_submitted_at timestamp with time zone,
  accepted_at timestamp with time zone,
  issued_at timestamp with time zone,
  current_version integer default 0 not null,
  version integer default 1 not null,
  draft_file_ids bigint[] default '{}'::bigint[] not null
);
alter table reports enable row level security;
alter table reports force row level security;

create table sanction_moves (
  record_kind text not null,
  record_id bigint not null,
  seq integer not null,
  act text not null,
  state_after text not null,
  at timestamp with time zone not null,
  day date not null,
  person_id bigint,
  unit_id bigint,
  capacity text default ''::text not null,
  words text default ''::text not null,
  document text default ''::text not null,
  details jsonb default '{}'::jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table sanction_moves enable row level security;
alter table sanction_moves force row level security;

create table sectors (
  id smallint not null,
  key text not null,
  name_zh text not null,
  name_en text not null
);

create table seizure_items (
  seizure_id bigint not null,
  number smallint not null,
  name text not null,
  model text default ''::text not null,
  quantity numeric(14,3) not null,
  unit_word text not null,
  condition text default ''::text not null,
  value bigint,
  fate text,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null
);
alter table seizure_items enable row level security;
alter table seizure_items force row level security;

create table seizures (
  id bigint generated always as identity not null,
  case_id bigint not null,
  subject_words text not null,
  unit_id bigint not null,
  kind text not null,
  state text not null,
  made_at timestamp with time zone not null,
  is_urgent boolean not null,
  place text not null,
  keeper text default ''::text not null,
  reason text not null,
  document text default ''::text not null,
  extensions jsonb default '[]'::jsonb not null,
  testing jsonb default '[]'::jsonb not null,
  due_on date not null,
  ended_on date,
  made_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null,
  document_id bigint,
  outside_reason text default ''::text not null
);
alter table seizures enable row level security;
alter table seizures force row level security;

create table sessions (
  token_hash bytea not null,
  account_id bigint not null,
  post_id bigint,
  campaign_id bigint,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ended_at timestamp with time zone
);

create table settings (
  key text not null,
  value jsonb not null,
  changed_at timestamp with time zone not null
);

create table sign_in_failures (
  subject text not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  locked_until timestamp with time zone
);

create table transfers (
  id bigint generated always as identity not null,
  kind text not null,
  case_id bigint not null,
  subject_words text not null,
  unit_id bigint not null,
  to_unit_id bigint,
  to_name text not null,
  state text not null,
  offence text default ''::text not null,
  words text not null,
  persons integer default 0 not null,
  document text default ''::text not null,
  reported_at timestamp with time zone,
  allowed_at timestamp with time zone,
  handed_over_at timestamp with time zone,
  copied_on date,
  answered_on date,
  items_on date,
  ended_on date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint default 0 not null,
  version integer default 1 not null,
  document_id bigint,
  outside_reason text default ''::text not null
);
alter table transfers enable row level security;
alter table transfers force row level security;

create table unit_former_names (
  unit_id bigint not null,
  valid_to date not null,
  name text not null,
  short_name text not null,
  region_code text collate "C" not null,
  reason text not null
);

create table units (
  id bigint generated always as identity not null,
  key text not null,
  kind text not null,
  name text not null,
  short_name text not null,
  initials text default ''::text not null,
  level text not null,
  region_code text collate "C" not null,
  parent_id bigint,
  sectors bigint not null,
  body_key text,
  group_key text,
  telephone text,
  fax text,
  mail text,
  contacts_confirmed_on date,
  valid_from date,
  valid_to date,
  successor_id bigint,
  version integer default 1 not null
);


-- Constraints

alter table account_networks add constraint account_networks_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id);
alter table account_networks add constraint account_networks_pkey PRIMARY KEY (account_id, network);
alter table accounts add constraint accounts_name_key UNIQUE (name);
alter table accounts add constraint accounts_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id);
alter table accounts add constraint accounts_person_id_key UNIQUE (person_id);
alter table accounts add constraint accounts_pkey PRIMARY KEY (id);
alter table approval_chains add constraint approval_chains_pkey PRIMARY KEY (unit_id, kind);
alter table approval_chains add constraint approval_chains_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table audit_heads add constraint audit_heads_pkey PRIMARY KEY (shard);
alter table audit_log add constraint audit_log_pkey PRIMARY KEY (shard, seq);
alter table bank_feeds add constraint bank_feeds_outcome_check CHECK ((outcome = ANY (ARRAY['received'::text, 'returned'::text])));
alter table bank_feeds add constraint bank_feeds_pkey PRIMARY KEY (id);
alter table bank_feeds add constraint bank_feeds_source_check CHECK ((source = ANY (ARRAY['csv'::text, 'feed'::text])));
alter table bank_feeds add constraint bank_feeds_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table campaign_units add constraint campaign_units_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns(id);
alter table campaign_units add constraint campaign_units_pkey PRIMARY KEY (campaign_id, unit_id, part);
alter table campaign_units add constraint campaign_units_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table campaigns add constraint campaigns_key_key UNIQUE (key);
alter table campaigns add constraint campaigns_pkey PRIMARY KEY (id);
alter table case_archives add constraint case_archives_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table case_archives add constraint case_archives_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id);
alter table case_archives add constraint case_archives_number_key UNIQUE (number);
alter table case_archives add constraint case_archives_pkey PRIMARY KEY (case_id, volume);
alter table case_archives add constraint case_archives_remedy_id_fkey FOREIGN KEY (remedy_id) REFERENCES remedies_asked(id);
alter table case_archives add constraint case_archives_remedy_id_key UNIQUE (remedy_id);
alter table case_evidence add constraint case_evidence_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table case_evidence add constraint case_evidence_case_id_number_key UNIQUE (case_id, number);
alter table case_evidence add constraint case_evidence_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id);
alter table case_evidence add constraint case_evidence_pkey PRIMARY KEY (id);
alter table case_evidence_moves add constraint case_evidence_moves_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table case_evidence_moves add constraint case_evidence_moves_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES case_evidence(id);
alter table case_evidence_moves add constraint case_evidence_moves_pkey PRIMARY KEY (id);
alter table case_hearings add constraint case_hearings_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table case_hearings add constraint case_hearings_party_id_fkey FOREIGN KEY (party_id) REFERENCES case_parties(id);
alter table case_hearings add constraint case_hearings_pkey PRIMARY KEY (id);
alter table case_moves add constraint case_moves_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table case_moves add constraint case_moves_case_id_seq_key UNIQUE (case_id, seq);
alter table case_moves add constraint case_moves_pkey PRIMARY KEY (id);
alter table case_opinions add constraint case_opinions_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table case_opinions add constraint case_opinions_kind_check CHECK ((kind = ANY (ARRAY['review'::text, 'discussion'::text])));
alter table case_opinions add constraint case_opinions_pkey PRIMARY KEY (case_id, seq);
alter table case_parties add constraint case_parties_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table case_parties add constraint case_parties_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table case_parties add constraint case_parties_kind_check CHECK ((kind = ANY (ARRAY['unit'::text, 'person'::text])));
alter table case_parties add constraint case_parties_pkey PRIMARY KEY (id);
alter table case_parties add constraint case_parties_role_check CHECK ((role = ANY (ARRAY['unit'::text, 'head'::text, 'persons'::text])));
alter table case_problems add constraint case_problems_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table case_problems add constraint case_problems_pkey PRIMARY KEY (case_id, problem_id);
alter table case_problems add constraint case_problems_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES problems(id);
alter table cases add constraint cases_archive_file_id_fkey FOREIGN KEY (archive_file_id) REFERENCES files(id);
alter table cases add constraint cases_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table cases add constraint cases_number_key UNIQUE (number);
alter table cases add constraint cases_pkey PRIMARY KEY (id);
alter table cases add constraint cases_procedure_check CHECK ((procedure = ANY (ARRAY['general'::text, 'simple'::text])));
alter table cases add constraint cases_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table checks add constraint checks_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table checks add constraint checks_pkey PRIMARY KEY (id);
alter table checks add constraint checks_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table circular_receipts add constraint circular_receipts_circular_id_fkey FOREIGN KEY (circular_id) REFERENCES circulars(id);
alter table circular_receipts add constraint circular_receipts_pkey PRIMARY KEY (circular_id, unit_id);
alter table circular_receipts add constraint circular_receipts_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table circulars add constraint circulars_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns(id);
alter table circulars add constraint circulars_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES circulars(id);
alter table circulars add constraint circulars_docx_file_id_fkey FOREIGN KEY (docx_file_id) REFERENCES files(id);
alter table circulars add constraint circulars_number_key UNIQUE (number);
alter table circulars add constraint circulars_pdf_file_id_fkey FOREIGN KEY (pdf_file_id) REFERENCES files(id);
alter table circulars add constraint circulars_pkey PRIMARY KEY (id);
alter table circulars add constraint circulars_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'issued'::text, 'withdrawn'::text])));
alter table circulars add constraint circulars_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table closure_grounds add constraint closure_grounds_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table closure_grounds add constraint closure_grounds_enterprise_id_last_decided_on_key UNIQUE (enterprise_id, last_decided_on);
alter table closure_grounds add constraint closure_grounds_pkey PRIMARY KEY (id);
alter table closure_grounds add constraint closure_grounds_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table collection_steps add constraint collection_steps_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table collection_steps add constraint collection_steps_kind_check CHECK ((kind = ANY (ARRAY['reminder'::text, 'urge'::text, 'court-application'::text, 'court-accepted'::text, 'court-refused'::text, 'court-review'::text, 'court-ruled'::text, 'execution-ended'::text, 'execution-run-ended'::text, 'collection-ended'::text, 'add-on-remitted'::text])));
alter table collection_steps add constraint collection_steps_party_id_fkey FOREIGN KEY (party_id) REFERENCES case_parties(id);
alter table collection_steps add constraint collection_steps_pkey PRIMARY KEY (id);
alter table cubes add constraint cubes_grain_check CHECK ((grain = ANY (ARRAY['base'::text, 'city'::text])));
alter table cubes add constraint cubes_pkey PRIMARY KEY (campaign_id, grain, measure, period, region_code, region_then, sector, kind);
alter table deltas add constraint deltas_pkey PRIMARY KEY (id);
alter table division_changes_applied add constraint division_changes_applied_effective_from_code_key UNIQUE (effective, from_code);
alter table division_changes_applied add constraint division_changes_applied_pkey PRIMARY KEY (id);
alter table divisions add constraint divisions_level_check CHECK ((level = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'township'::text, 'zone'::text])));
alter table document_bodies add constraint document_bodies_pkey PRIMARY KEY (unit_id);
alter table document_bodies add constraint document_bodies_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table document_moves add constraint document_moves_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id);
alter table document_moves add constraint document_moves_pkey PRIMARY KEY (document_id, seq);
alter table document_services add constraint document_services_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id);
alter table document_services add constraint document_services_pkey PRIMARY KEY (id);
alter table document_services add constraint document_services_way_check CHECK ((way = ANY (ARRAY['direct'::text, 'left'::text, 'mail'::text, 'entrusted'::text, 'electronic'::text, 'announcement'::text])));
alter table document_services add constraint document_services_withdrawn CHECK (((withdrawn_at IS NULL) = (withdraw_reason = ''::text)));
alter table documents add constraint documents_check CHECK (((state = ANY (ARRAY['draft'::text, 'in-approval'::text, 'approved'::text, 'discarded'::text])) OR ((issued_on IS NOT NULL) AND (paper IS NOT NULL) AND (file_id IS NOT NULL))));
alter table documents add constraint documents_file_id_fkey FOREIGN KEY (file_id) REFERENCES files(id);
alter table documents add constraint documents_number_key UNIQUE (number);
alter table documents add constraint documents_pkey PRIMARY KEY (id);
alter table documents add constraint documents_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-approval'::text, 'approved'::text, 'issued'::text, 'voided'::text, 'superseded'::text, 'discarded'::text])));
alter table documents add constraint documents_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES documents(id);
alter table documents add constraint documents_supersedes_fkey FOREIGN KEY (supersedes) REFERENCES documents(id);
alter table documents add constraint documents_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table duties add constraint duties_asked_by_unit_id_fkey FOREIGN KEY (asked_by_unit_id) REFERENCES units(id);
alter table duties add constraint duties_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns(id);
alter table duties add constraint duties_holder_unit_id_fkey FOREIGN KEY (holder_unit_id) REFERENCES units(id);
alter table duties add constraint duties_pkey PRIMARY KEY (id);
alter table enterprise_codes add constraint enterprise_codes_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table enterprise_codes add constraint enterprise_codes_kind_check CHECK ((kind = ANY (ARRAY['credit'::text, 'organisation'::text, 'registration'::text])));
alter table enterprise_codes add constraint enterprise_codes_pkey PRIMARY KEY (id);
alter table enterprise_licences add constraint enterprise_licences_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table enterprise_licences add constraint enterprise_licences_pkey PRIMARY KEY (id);
alter table enterprise_merges add constraint enterprise_merges_kept_id_fkey FOREIGN KEY (kept_id) REFERENCES enterprises(id);
alter table enterprise_merges add constraint enterprise_merges_merged_id_fkey FOREIGN KEY (merged_id) REFERENCES enterprises(id);
alter table enterprise_merges add constraint enterprise_merges_pkey PRIMARY KEY (id);
alter table enterprises add constraint enterprises_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES enterprises(id);
alter table enterprises add constraint enterprises_pkey PRIMARY KEY (id);
alter table enterprises add constraint enterprises_sector_check CHECK ((sector = 0));
alter table file_review_cases add constraint file_review_cases_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table file_review_cases add constraint file_review_cases_pkey PRIMARY KEY (review_id, case_id);
alter table file_review_cases add constraint file_review_cases_review_id_fkey FOREIGN KEY (review_id) REFERENCES file_reviews(id);
alter table file_reviews add constraint file_reviews_pkey PRIMARY KEY (id);
alter table file_reviews add constraint file_reviews_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table files add constraint files_pkey PRIMARY KEY (id);
alter table firm_first_checks add constraint firm_first_checks_pkey PRIMARY KEY (campaign_id, enterprise_id);
alter table fold_state add constraint fold_state_only_row_check CHECK (only_row);
alter table fold_state add constraint fold_state_pkey PRIMARY KEY (only_row);
alter table guidance_questions add constraint guidance_questions_about_kind_check CHECK ((about_kind = ANY (ARRAY['problem'::text, 'enterprise'::text])));
alter table guidance_questions add constraint guidance_questions_asked_unit_id_fkey FOREIGN KEY (asked_unit_id) REFERENCES units(id);
alter table guidance_questions add constraint guidance_questions_asker_unit_id_fkey FOREIGN KEY (asker_unit_id) REFERENCES units(id);
alter table guidance_questions add constraint guidance_questions_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns(id);
alter table guidance_questions add constraint guidance_questions_number_key UNIQUE (number);
alter table guidance_questions add constraint guidance_questions_pkey PRIMARY KEY (id);
alter table guidance_questions add constraint guidance_questions_status_check CHECK ((status = ANY (ARRAY['asked'::text, 'answered'::text, 'closed'::text])));
alter table guidance_turns add constraint guidance_turns_pkey PRIMARY KEY (question_id, seq);
alter table guidance_turns add constraint guidance_turns_question_id_fkey FOREIGN KEY (question_id) REFERENCES guidance_questions(id);
alter table guidance_turns add constraint guidance_turns_target_unit_id_fkey FOREIGN KEY (target_unit_id) REFERENCES units(id);
alter table guidance_turns add constraint guidance_turns_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table handed_over_problems add constraint handed_over_problems_pkey PRIMARY KEY (problem_id, seq);
alter table handed_over_problems add constraint handed_over_problems_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES problems(id);
alter table handed_over_problems add constraint handed_over_problems_target_unit_id_fkey FOREIGN KEY (target_unit_id) REFERENCES units(id);
alter table handed_over_problems add constraint handed_over_problems_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table idempotency_keys add constraint idempotency_keys_pkey PRIMARY KEY (account_id, endpoint, key);
alter table inspection_bodies add constraint inspection_bodies_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspections(id);
alter table inspection_bodies add constraint inspection_bodies_pkey PRIMARY KEY (inspection_id, unit_id);
alter table inspection_bodies add constraint inspection_bodies_standing_check CHECK ((standing = ANY (ARRAY['lead'::text, 'invited'::text, 'joined'::text, 'declined'::text])));
alter table inspection_bodies add constraint inspection_bodies_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table inspection_draws add constraint inspection_draws_check CHECK ((((seed IS NULL) = (result IS NULL)) AND ((seed IS NULL) = (drawn_at IS NULL))));
alter table inspection_draws add constraint inspection_draws_drawn_by_person_id_fkey FOREIGN KEY (drawn_by_person_id) REFERENCES persons(id);
alter table inspection_draws add constraint inspection_draws_firms_wanted_check CHECK ((firms_wanted >= 1));
alter table inspection_draws add constraint inspection_draws_officers_per_firm_check CHECK ((officers_per_firm >= 2));
alter table inspection_draws add constraint inspection_draws_pkey PRIMARY KEY (id);
alter table inspection_draws add constraint inspection_draws_published_by_person_id_fkey FOREIGN KEY (published_by_person_id) REFERENCES persons(id);
alter table inspection_draws add constraint inspection_draws_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table inspection_findings add constraint inspection_findings_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspections(id);
alter table inspection_findings add constraint inspection_findings_inspection_id_seq_key UNIQUE (inspection_id, seq);
alter table inspection_findings add constraint inspection_findings_nature_check CHECK ((nature = ANY (ARRAY['illegal-act'::text, 'hazard'::text])));
alter table inspection_findings add constraint inspection_findings_pkey PRIMARY KEY (id);
alter table inspection_findings add constraint inspection_findings_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES problems(id);
alter table inspection_findings add constraint inspection_findings_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table inspection_moves add constraint inspection_moves_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES inspections(id);
alter table inspection_moves add constraint inspection_moves_pkey PRIMARY KEY (inspection_id, seq);
alter table inspections add constraint inspections_approver_person_id_fkey FOREIGN KEY (approver_person_id) REFERENCES persons(id);
alter table inspections add constraint inspections_check CHECK ((planned_to >= planned_from));
alter table inspections add constraint inspections_check_id_fkey FOREIGN KEY (check_id) REFERENCES checks(id);
alter table inspections add constraint inspections_draw_id_fkey FOREIGN KEY (draw_id) REFERENCES inspection_draws(id);
alter table inspections add constraint inspections_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table inspections add constraint inspections_notice_way_check CHECK ((notice_way = ANY (ARRAY['ahead'::text, 'at-door'::text])));
alter table inspections add constraint inspections_pkey PRIMARY KEY (id);
alter table inspections add constraint inspections_planner_person_id_fkey FOREIGN KEY (planner_person_id) REFERENCES persons(id);
alter table inspections add constraint inspections_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table measures add constraint measures_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table measures add constraint measures_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id);
alter table measures add constraint measures_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table measures add constraint measures_pkey PRIMARY KEY (id);
alter table measures add constraint measures_proposal FOREIGN KEY (proposal_id) REFERENCES proposals(id);
alter table measures add constraint measures_state_check CHECK ((state = ANY (ARRAY['awaiting-approval'::text, 'not-approved'::text, 'in-force'::text, 'restart-asked'::text, 'lifted'::text])));
alter table measures add constraint measures_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['problem'::text, 'inspection'::text])));
alter table measures add constraint measures_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table migrations add constraint migrations_pkey PRIMARY KEY (name);
alter table notifications add constraint notifications_pkey PRIMARY KEY (id);
alter table notifications add constraint notifications_unit_id_source_key UNIQUE (unit_id, source);
alter table number_sequences add constraint number_sequences_pkey PRIMARY KEY (series);
alter table outbox add constraint outbox_pkey PRIMARY KEY (id);
alter table payment_plans add constraint payment_plans_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table payment_plans add constraint payment_plans_kind_check CHECK ((kind = ANY (ARRAY['deferral'::text, 'instalments'::text])));
alter table payment_plans add constraint payment_plans_party_id_fkey FOREIGN KEY (party_id) REFERENCES case_parties(id);
alter table payment_plans add constraint payment_plans_pkey PRIMARY KEY (id);
alter table payments add constraint payments_bank_part_check CHECK ((bank_part > 0));
alter table payments add constraint payments_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table payments add constraint payments_check CHECK (((source = 'hand'::text) = (bank_serial IS NULL)));
alter table payments add constraint payments_collecting_unit_id_fkey FOREIGN KEY (collecting_unit_id) REFERENCES units(id);
alter table payments add constraint payments_entry_check CHECK ((entry = ANY (ARRAY['receipt'::text, 'reversal'::text, 'refund'::text])));
alter table payments add constraint payments_feed FOREIGN KEY (feed_id) REFERENCES bank_feeds(id);
alter table payments add constraint payments_party_id_fkey FOREIGN KEY (party_id) REFERENCES case_parties(id);
alter table payments add constraint payments_pkey PRIMARY KEY (id);
alter table payments add constraint payments_purpose_check CHECK ((purpose = ANY (ARRAY['fine'::text, 'confiscation'::text, 'add-on'::text])));
alter table payments add constraint payments_reversed CHECK (((entry = 'reversal'::text) = (reverses_id IS NOT NULL)));
alter table payments add constraint payments_reverses_id_fkey FOREIGN KEY (reverses_id) REFERENCES payments(id);
alter table payments add constraint payments_sign CHECK (((amount <> 0) AND ((entry = 'receipt'::text) = (amount > 0))));
alter table payments add constraint payments_source_check CHECK ((source = ANY (ARRAY['hand'::text, 'csv'::text, 'feed'::text])));
alter table persons add constraint persons_pkey PRIMARY KEY (id);
alter table posts add constraint posts_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id);
alter table posts add constraint posts_pkey PRIMARY KEY (id);
alter table posts add constraint posts_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table problem_desks add constraint problem_desks_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES units(id);
alter table problem_desks add constraint problem_desks_pkey PRIMARY KEY (problem_id, seq);
alter table problem_desks add constraint problem_desks_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES problems(id);
alter table problem_desks add constraint problem_desks_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table problem_imports add constraint problem_imports_pkey PRIMARY KEY (id);
alter table problem_imports add constraint problem_imports_sha256_unit_id_key UNIQUE (sha256, unit_id);
alter table problem_imports add constraint problem_imports_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table problem_moves add constraint problem_moves_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id);
alter table problem_moves add constraint problem_moves_pkey PRIMARY KEY (id);
alter table problem_moves add constraint problem_moves_problem_id_fkey FOREIGN KEY (problem_id) REFERENCES problems(id);
alter table problem_moves add constraint problem_moves_problem_id_seq_key UNIQUE (problem_id, seq);
alter table problems add constraint problems_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns(id);
alter table problems add constraint problems_check_id_fkey FOREIGN KEY (check_id) REFERENCES checks(id);
alter table problems add constraint problems_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table problems add constraint problems_found_by_unit_id_fkey FOREIGN KEY (found_by_unit_id) REFERENCES units(id);
alter table problems add constraint problems_holder_unit_id_fkey FOREIGN KEY (holder_unit_id) REFERENCES units(id);
alter table problems add constraint problems_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES problems(id);
alter table problems add constraint problems_nature_check CHECK ((nature = ANY (ARRAY['illegal-act'::text, 'hazard'::text])));
alter table problems add constraint problems_number_key UNIQUE (number);
alter table problems add constraint problems_offered_to_unit_id_fkey FOREIGN KEY (offered_to_unit_id) REFERENCES units(id);
alter table problems add constraint problems_pkey PRIMARY KEY (id);
alter table problems add constraint problems_recurrence_of_fkey FOREIGN KEY (recurrence_of) REFERENCES problems(id);
alter table proposals add constraint proposals_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table proposals add constraint proposals_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises(id);
alter table proposals add constraint proposals_pkey PRIMARY KEY (id);
alter table proposals add constraint proposals_state_check CHECK ((state = ANY (ARRAY['awaiting'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text])));
alter table proposals add constraint proposals_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES units(id);
alter table proposals add constraint proposals_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table provincial_parameters add constraint provincial_parameters_check CHECK ((to_day >= from_day));
alter table provincial_parameters add constraint provincial_parameters_check1 CHECK ((((withdrawn_at IS NULL) = (withdrawn_by_person_id IS NULL)) AND ((withdrawn_at IS NULL) = (withdraw_reason IS NULL))));
alter table provincial_parameters add constraint provincial_parameters_entered_by_person_id_fkey FOREIGN KEY (entered_by_person_id) REFERENCES persons(id);
alter table provincial_parameters add constraint provincial_parameters_entered_unit_id_fkey FOREIGN KEY (entered_unit_id) REFERENCES units(id);
alter table provincial_parameters add constraint provincial_parameters_pkey PRIMARY KEY (id);
alter table provincial_parameters add constraint provincial_parameters_withdrawn_by_person_id_fkey FOREIGN KEY (withdrawn_by_person_id) REFERENCES persons(id);
alter table rehearsal_clock add constraint rehearsal_clock_only_row_check CHECK (only_row);
alter table rehearsal_clock add constraint rehearsal_clock_pkey PRIMARY KEY (only_row);
alter table remedies_asked add constraint remedies_asked_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table remedies_asked add constraint remedies_asked_kind_check CHECK ((kind = ANY (ARRAY['review'::text, 'lawsuit'::text])));
alter table remedies_asked add constraint remedies_asked_party_id_fkey FOREIGN KEY (party_id) REFERENCES case_parties(id);
alter table remedies_asked add constraint remedies_asked_pkey PRIMARY KEY (id);
alter table remedies_asked add constraint remedies_asked_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'accepted'::text, 'not-accepted'::text, 'concluded'::text])));
alter table remedies_asked add constraint remedies_asked_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table report_moves add constraint report_moves_pkey PRIMARY KEY (id);
alter table report_moves add constraint report_moves_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id);
alter table report_moves add constraint report_moves_report_id_seq_key UNIQUE (report_id, seq);
alter table report_versions add constraint report_versions_pkey PRIMARY KEY (report_id, version);
alter table report_versions add constraint report_versions_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id);
alter table reports add constraint reports_campaign_id_duty_key_unit_id_period_key UNIQUE (campaign_id, duty_key, unit_id, period);
alter table reports add constraint reports_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns(id);
alter table reports add constraint reports_pkey PRIMARY KEY (id);
alter table reports add constraint reports_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES units(id);
alter table reports add constraint reports_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table sanction_moves add constraint sanction_moves_pkey PRIMARY KEY (record_kind, record_id, seq);
alter table sectors add constraint sectors_id_check CHECK (((id >= 1) AND (id <= 60)));
alter table sectors add constraint sectors_key_key UNIQUE (key);
alter table sectors add constraint sectors_pkey PRIMARY KEY (id);
alter table seizure_items add constraint seizure_items_fate_check CHECK ((fate = ANY (ARRAY['returned'::text, 'confiscated'::text, 'destroyed'::text, 'handed-over'::text])));
alter table seizure_items add constraint seizure_items_pkey PRIMARY KEY (seizure_id, number);
alter table seizure_items add constraint seizure_items_quantity_check CHECK ((quantity > (0)::numeric));
alter table seizure_items add constraint seizure_items_seizure_id_fkey FOREIGN KEY (seizure_id) REFERENCES seizures(id);
alter table seizures add constraint seizures_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table seizures add constraint seizures_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id);
alter table seizures add constraint seizures_kind_check CHECK ((kind = ANY (ARRAY['hold'::text, 'seizure'::text])));
alter table seizures add constraint seizures_pkey PRIMARY KEY (id);
alter table seizures add constraint seizures_state_check CHECK ((state = ANY (ARRAY['unapproved'::text, 'held'::text, 'disposed'::text, 'released'::text])));
alter table seizures add constraint seizures_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table sessions add constraint sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id);
alter table sessions add constraint sessions_pkey PRIMARY KEY (token_hash);
alter table sessions add constraint sessions_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id);
alter table settings add constraint settings_pkey PRIMARY KEY (key);
alter table sign_in_failures add constraint sign_in_failures_pkey PRIMARY KEY (subject);
alter table transfers add constraint transfers_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
alter table transfers add constraint transfers_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents(id);
alter table transfers add constraint transfers_kind_check CHECK ((kind = ANY (ARRAY['police'::text, 'body'::text, 'discipline'::text])));
alter table transfers add constraint transfers_pkey PRIMARY KEY (id);
alter table transfers add constraint transfers_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES units(id);
alter table transfers add constraint transfers_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table unit_former_names add constraint unit_former_names_pkey PRIMARY KEY (unit_id, valid_to, name);
alter table unit_former_names add constraint unit_former_names_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table units add constraint units_key_key UNIQUE (key);
alter table units add constraint units_kind_check CHECK ((kind = ANY (ARRAY['leading-group'::text, 'office'::text, 'government'::text, 'body'::text, 'group'::text, 'enforcement-body'::text, 'supervision-team'::text])));
alter table units add constraint units_level_check CHECK ((level = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'township'::text])));
alter table units add constraint units_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES units(id);
alter table units add constraint units_pkey PRIMARY KEY (id);
alter table units add constraint units_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES units(id);

-- Indexes

CREATE UNIQUE INDEX accounts_name ON accounts USING btree (lower(name));
CREATE INDEX audit_log_object ON audit_log USING btree (object_kind, object_id, at);
CREATE INDEX audit_log_person ON audit_log USING btree (person_id, at DESC);
CREATE INDEX audit_log_region ON audit_log USING btree (region_code, at DESC);
CREATE INDEX bank_feeds_newest ON bank_feeds USING btree (unit_id, received_at DESC);
CREATE INDEX campaign_units_unit ON campaign_units USING btree (unit_id);
CREATE INDEX case_evidence_moves_evidence ON case_evidence_moves USING btree (evidence_id, id);
CREATE INDEX case_hearings_case ON case_hearings USING btree (case_id);
CREATE INDEX case_parties_case ON case_parties USING btree (case_id, seq);
CREATE INDEX case_parties_decided ON case_parties USING btree (region_code, decided_on) WHERE (decided_on IS NOT NULL);
CREATE INDEX case_parties_enterprise ON case_parties USING btree (enterprise_id, decided_on) WHERE (decided_on IS NOT NULL);
CREATE INDEX case_parties_firm ON case_parties USING btree (enterprise_id) WHERE (enterprise_id IS NOT NULL);
CREATE INDEX case_problems_problem ON case_problems USING btree (problem_id);
CREATE UNIQUE INDEX cases_archive_number ON cases USING btree (archive_number);
CREATE INDEX cases_due ON cases USING btree (region_code, due_on) WHERE (due_on IS NOT NULL);
CREATE INDEX cases_enterprise ON cases USING btree (enterprise_id);
CREATE INDEX cases_handlers ON cases USING gin (handler_ids);
CREATE INDEX cases_newest ON cases USING btree (region_code, opened_on DESC);
CREATE INDEX cases_region ON cases USING btree (region_code, sector, state, opened_on);
CREATE INDEX cases_unit ON cases USING btree (unit_id, state);
CREATE INDEX checks_enterprise ON checks USING btree (enterprise_id, made_on DESC);
CREATE INDEX checks_region ON checks USING btree (region_code, sector, made_on);
CREATE INDEX circulars_newest ON circulars USING btree (region_code, drafted_at DESC);
CREATE INDEX collection_steps_party ON collection_steps USING btree (party_id);
CREATE INDEX cubes_region ON cubes USING btree (campaign_id, grain, region_code);
CREATE INDEX deltas_cell ON deltas USING btree (campaign_id, measure, period, region_code);
CREATE INDEX deltas_record ON deltas USING btree (record_kind, record_id);
CREATE INDEX deltas_unfolded ON deltas USING btree (xid);
CREATE INDEX divisions_parent ON divisions USING btree (parent);
CREATE UNIQUE INDEX divisions_version ON divisions USING btree (code, COALESCE(valid_from, '0001-01-01'::date));
CREATE INDEX document_services_document ON document_services USING btree (document_id);
CREATE INDEX document_services_open ON document_services USING btree (counts_from) WHERE ((completed_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX documents_newest ON documents USING btree (region_code, sector, drafted_at DESC);
CREATE UNIQUE INDEX documents_series ON documents USING btree (unit_id, number_word, number_year, sequence) WHERE (sequence IS NOT NULL);
CREATE INDEX documents_subject ON documents USING btree (subject_kind, subject_id);
CREATE INDEX documents_supersedes ON documents USING btree (supersedes) WHERE (supersedes IS NOT NULL);
CREATE INDEX documents_unit ON documents USING btree (unit_id, state, drafted_at DESC);
CREATE INDEX duties_asked_open ON duties USING btree (asked_by_unit_id, due_at) WHERE ((done_at IS NULL) AND (cancelled_at IS NULL));
CREATE UNIQUE INDEX duties_from_campaign ON duties USING btree (campaign_id, duty_key, holder_unit_id, COALESCE(period, ''::text)) WHERE ((duty_key IS NOT NULL) AND (subject_kind <> 'problem'::text));
CREATE INDEX duties_holder_open ON duties USING btree (holder_unit_id, due_at) WHERE ((done_at IS NULL) AND (cancelled_at IS NULL));
CREATE INDEX duties_not_escalated ON duties USING btree (due_at) WHERE ((done_at IS NULL) AND (cancelled_at IS NULL) AND (escalated_at IS NULL));
CREATE UNIQUE INDEX duties_one_recheck ON duties USING btree (subject_kind, subject_id, kind, holder_unit_id) WHERE ((kind = 'problem-recheck'::text) AND (done_at IS NULL) AND (cancelled_at IS NULL));
CREATE INDEX duties_region ON duties USING btree (region_code, due_at);
CREATE INDEX duties_subject ON duties USING btree (subject_kind, subject_id);
CREATE UNIQUE INDEX enterprise_codes_code ON enterprise_codes USING btree (code);
CREATE INDEX enterprise_codes_enterprise ON enterprise_codes USING btree (enterprise_id);
CREATE INDEX enterprise_licences_enterprise ON enterprise_licences USING btree (enterprise_id);
CREATE INDEX enterprise_licences_expiry ON enterprise_licences USING btree (region_code, valid_to);
CREATE INDEX enterprise_merges_kept ON enterprise_merges USING btree (kept_id);
CREATE INDEX enterprise_merges_merged ON enterprise_merges USING btree (merged_id);
CREATE INDEX enterprises_core_name ON enterprises USING btree (core_name);
CREATE INDEX enterprises_core_trigrams ON enterprises USING gin (core_name gin_trgm_ops);
CREATE INDEX enterprises_initials ON enterprises USING btree (initials COLLATE "C");
CREATE INDEX enterprises_merged ON enterprises USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX enterprises_name_bigrams ON enterprises USING gin (bigrams_of(name_key));
CREATE INDEX enterprises_name_key ON enterprises USING btree (name_key);
CREATE INDEX enterprises_newest ON enterprises USING btree (region_code, id DESC);
CREATE INDEX enterprises_place ON enterprises USING btree (place_key, responsible_person) WHERE (place_key <> ''::text);
CREATE INDEX enterprises_region ON enterprises USING btree (region_code, trade_sector);
CREATE INDEX file_review_cases_case ON file_review_cases USING btree (case_id);
CREATE INDEX file_reviews_region ON file_reviews USING btree (region_code, drawn_on DESC);
CREATE INDEX files_drafts ON files USING btree (uploaded_at) WHERE (subject_kind = 'draft'::text);
CREATE INDEX files_sha256 ON files USING btree (sha256);
CREATE INDEX files_shown_sha256 ON files USING btree (shown_sha256);
CREATE INDEX files_subject ON files USING btree (subject_kind, subject_id);
CREATE INDEX guidance_questions_about ON guidance_questions USING btree (about_kind, about_id) WHERE (about_kind IS NOT NULL);
CREATE INDEX guidance_questions_asked ON guidance_questions USING btree (asked_unit_id, status);
CREATE INDEX guidance_questions_asker ON guidance_questions USING btree (asker_unit_id, status);
CREATE INDEX guidance_questions_region ON guidance_questions USING btree (region_code, sector, status);
CREATE INDEX handed_over_problems_unit ON handed_over_problems USING btree (unit_id, handed_at DESC);
CREATE INDEX idempotency_keys_at ON idempotency_keys USING btree (at);
CREATE INDEX inspection_bodies_unit ON inspection_bodies USING btree (unit_id, standing);
CREATE INDEX inspection_draws_region ON inspection_draws USING btree (region_code, published_at DESC);
CREATE INDEX inspections_by_day ON inspections USING btree (planned_from DESC, id DESC, region_code);
CREATE UNIQUE INDEX inspections_check ON inspections USING btree (check_id) WHERE (check_id IS NOT NULL);
CREATE INDEX inspections_enterprise ON inspections USING btree (enterprise_id, planned_from DESC);
CREATE INDEX inspections_region ON inspections USING btree (region_code, sector, status, planned_from);
CREATE INDEX measures_case ON measures USING btree (case_id);
CREATE INDEX measures_document ON measures USING btree (document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX measures_firm ON measures USING btree (enterprise_id);
CREATE INDEX measures_open ON measures USING btree (region_code, sector, limit_on) WHERE (state = ANY (ARRAY['in-force'::text, 'restart-asked'::text]));
CREATE INDEX measures_subject ON measures USING btree (subject_kind, subject_id) WHERE (subject_id IS NOT NULL);
CREATE INDEX measures_taken ON measures USING btree (taken_on DESC, id DESC);
CREATE INDEX notifications_unit ON notifications USING btree (unit_id, at DESC);
CREATE INDEX notifications_unread ON notifications USING btree (unit_id) WHERE (read_at IS NULL);
CREATE INDEX outbox_waiting ON outbox USING btree (next_try_at) WHERE (delivered_at IS NULL);
CREATE UNIQUE INDEX payment_plans_standing ON payment_plans USING btree (party_id) WHERE (ended_on IS NULL);
CREATE INDEX payments_case ON payments USING btree (case_id);
CREATE INDEX payments_newest ON payments USING btree (region_code, sector, received_on DESC);
CREATE UNIQUE INDEX payments_reversed_once ON payments USING btree (reverses_id) WHERE (reverses_id IS NOT NULL);
CREATE UNIQUE INDEX payments_serial ON payments USING btree (collecting_unit_id, bank, bank_serial, bank_part) WHERE (bank_serial IS NOT NULL);
CREATE INDEX posts_person ON posts USING btree (person_id);
CREATE INDEX posts_unit ON posts USING btree (unit_id);
CREATE INDEX problem_desks_unit ON problem_desks USING btree (unit_id) WHERE (received_at IS NULL);
CREATE INDEX problem_imports_rows ON problem_imports USING btree (unit_id, rows_sha256);
CREATE INDEX problem_moves_document ON problem_moves USING btree (document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX problems_by_day ON problems USING btree (registered_on DESC, id DESC, region_code);
CREATE INDEX problems_due ON problems USING btree (region_code, due_on) WHERE (status <> ALL (ARRAY['closed'::text, 'voided'::text, 'merged'::text]));
CREATE INDEX problems_enterprise ON problems USING btree (enterprise_id);
CREATE INDEX problems_facts_bigrams ON problems USING gin (bigrams_of(lower(facts)));
CREATE INDEX problems_holder ON problems USING btree (holder_unit_id, status);
CREATE INDEX problems_merged ON problems USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX problems_newest ON problems USING btree (region_code, registered_on DESC);
CREATE INDEX problems_recurrence ON problems USING btree (recurrence_of) WHERE (recurrence_of IS NOT NULL);
CREATE INDEX problems_region ON problems USING btree (region_code, sector, status, registered_on) INCLUDE (campaign_ids);
CREATE INDEX problems_sector ON problems USING btree (sector, status, registered_on DESC);
CREATE INDEX proposals_case ON proposals USING btree (case_id);
CREATE INDEX proposals_from ON proposals USING btree (unit_id, state, proposed_on DESC);
CREATE INDEX proposals_to ON proposals USING btree (to_unit_id, state, answer_due_on);
CREATE UNIQUE INDEX provincial_parameters_standing ON provincial_parameters USING btree (key, from_day) WHERE (withdrawn_at IS NULL);
CREATE INDEX remedies_asked_party ON remedies_asked USING btree (party_id);
CREATE INDEX reports_period ON reports USING btree (campaign_id, duty_key, period, region_code);
CREATE INDEX reports_to ON reports USING btree (to_unit_id, status);
CREATE INDEX seizures_case ON seizures USING btree (case_id);
CREATE INDEX seizures_document ON seizures USING btree (document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX seizures_due ON seizures USING btree (region_code, sector, due_on) WHERE (state = ANY (ARRAY['unapproved'::text, 'held'::text]));
CREATE INDEX sessions_account ON sessions USING btree (account_id) WHERE (ended_at IS NULL);
CREATE INDEX transfers_case ON transfers USING btree (case_id);
CREATE INDEX transfers_document ON transfers USING btree (document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX transfers_to ON transfers USING btree (to_unit_id, state);
CREATE INDEX units_parent ON units USING btree (parent_id);
CREATE INDEX units_region ON units USING btree (region_code, kind);

-- Policies

create policy audit_log_append on audit_log for insert to public with check (true);
create policy audit_log_scope on audit_log for select to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy bank_feeds_scope on bank_feeds for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy case_archives_scope on case_archives for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy case_evidence_scope on case_evidence for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy case_evidence_moves_scope on case_evidence_moves for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy case_hearings_scope on case_hearings for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy case_moves_scope on case_moves for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy case_opinions_scope on case_opinions for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy case_parties_scope on case_parties for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy case_problems_scope on case_problems for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy cases_scope on cases for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy checks_scope on checks for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy circular_receipts_scope on circular_receipts for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy circulars_scope on circulars for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy closure_grounds_scope on closure_grounds for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy collection_steps_scope on collection_steps for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy cubes_scope on cubes for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy deltas_append on deltas for insert to public with check (true);
create policy deltas_scope on deltas for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy document_moves_scope on document_moves for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy document_services_scope on document_services for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy documents_scope on documents for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy duties_scope on duties for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprise_codes_scope on enterprise_codes for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprise_licences_scope on enterprise_licences for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprise_merges_scope on enterprise_merges for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprises_scope on enterprises for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprises_search on enterprises for select to anzhi_owner using (true);
create policy file_review_cases_scope on file_review_cases for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy file_reviews_scope on file_reviews for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy files_scope on files for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy guidance_questions_scope on guidance_questions for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy guidance_turns_scope on guidance_turns for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy handed_over_problems_scope on handed_over_problems for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy inspection_bodies_scope on inspection_bodies for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy inspection_draws_scope on inspection_draws for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy inspection_findings_scope on inspection_findings for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy inspection_moves_scope on inspection_moves for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy inspections_scope on inspections for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy measures_scope on measures for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy notifications_scope on notifications for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy payment_plans_scope on payment_plans for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy payments_scope on payments for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problem_desks_scope on problem_desks for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problem_imports_scope on problem_imports for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problem_moves_scope on problem_moves for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problems_scope on problems for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problems_search on problems for select to anzhi_owner using (true);
create policy proposals_scope on proposals for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy remedies_asked_scope on remedies_asked for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy report_moves_scope on report_moves for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy report_versions_scope on report_versions for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy reports_scope on reports for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy sanction_moves_scope on sanction_moves for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy seizure_items_scope on seizure_items for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy seizures_scope on seizures for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy transfers_scope on transfers for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));

-- Functions

CREATE OR REPLACE FUNCTION alike_enterprises(core text, range_from text, range_to text, most integer)
 RETURNS TABLE(id bigint, likeness real)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET "pg_trgm.similarity_threshold" TO '0.45'
 SET search_path TO 'SCHEMA', 'extensions', 'pg_temp'
AS $function$
  select e.id, similarity(e.core_name, core) from enterprises e
  where e.core_name % core and e.merged_into is null
    and e.region_code >= range_from collate "C" and e.region_code < range_to collate "C"
    and e.region_code >= current_setting('app.region_from', true) and e.region_code < current_setting('app.region_to', true)
    and (1::bigint << e.sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0
  order by 2 desc, 1 limit most
$function$
;

CREATE OR REPLACE FUNCTION append_audit(lines jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'SCHEMA', 'extensions', 'pg_temp'
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION audit_field(value text)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8') $function$
;

CREATE OR REPLACE FUNCTION bigrams_of(words text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select coalesce(array_agg(distinct substr(words, n, 2)), '{}') from generate_series(1, length(words) - 1) n $function$
;

CREATE OR REPLACE FUNCTION keep_archived_case()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  may_change constant text[] := '{region_code,sector,state,standing,archived_on,archive_number,archive_file_id,archive_sha256,archive_pages,archive_papers,retention,version,changed_at}';
begin
  if tg_op = 'DELETE' then raise exception 'a case is never deleted'; end if;
  if old.archived_on is null or to_jsonb(new) - 'region_code' - 'sector' is not distinct from to_jsonb(old) - 'region_code' - 'sector' then
    return new;
  end if;
  if new.archived_on is null and new.state = 'closed' and to_jsonb(new) - may_change is not distinct from to_jsonb(old) - may_change
    and exists (
      select from case_archives a join remedies_asked r on r.id = a.remedy_id
      where a.case_id = old.id and a.number = old.archive_number and a.sha256 = old.archive_sha256 and a.file_id = old.archive_file_id
        and a.archived_on = old.archived_on and a.retention = old.retention
        and r.case_id = old.id and r.state = 'concluded' and r.outcome in ('changed', 'set-aside', 'unlawful', 'void'))
  then return new; end if;
  raise exception 'an archived case is never changed';
end $function$
;

CREATE OR REPLACE FUNCTION keep_archived_file()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'region_code' - 'sector' is not distinct from to_jsonb(old) - 'region_code' - 'sector' then return new; end if;
  if exists (select from cases where id = case when tg_op = 'DELETE' then old.case_id else new.case_id end and archived_on is not null) then
    raise exception 'nothing is added to, taken from or changed in an archived case';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$
;

CREATE OR REPLACE FUNCTION keep_issued_circular()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.status = 'draft' then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' then raise exception 'an issued circular is never deleted'; end if;
  if (new.status, new.number, new.title, new.document, new.figures, new.figures_at, new.period, new.unit_id, new.campaign_id, new.corrects_id,
      new.correct_reason, new.issued_at, new.issued_by_person_id, new.pdf_file_id, new.docx_file_id)
     is distinct from
     (case when old.status = 'issued' and new.status = 'withdrawn' then new.status else old.status end, old.number, old.title, old.document, old.figures,
      old.figures_at, old.period, old.unit_id, old.campaign_id, old.corrects_id, old.correct_reason, old.issued_at, old.issued_by_person_id,
      old.pdf_file_id, old.docx_file_id)
  then raise exception 'an issued circular is never changed'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION keep_issued_document()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.issued_at is null then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' then raise exception 'an issued document is never deleted'; end if;
  if (new.kind, new.subject_kind, new.subject_id, new.party_id, new.unit_id, new.number, new.number_word, new.number_year, new.sequence, new.fields,
      new.chain, new.approvals, new.drafted_by_person_id, new.drafted_at, new.issued_on, new.issued_at, new.issued_by_person_id, new.paper,
      new.file_id, new.file_sha256, new.supersedes, new.supersede_reason)
     is distinct from
     (old.kind, old.subject_kind, old.subject_id, old.party_id, old.unit_id, old.number, old.number_word, old.number_year, old.sequence, old.fields,
      old.chain, old.approvals, old.drafted_by_person_id, old.drafted_at, old.issued_on, old.issued_at, old.issued_by_person_id, old.paper,
      old.file_id, old.file_sha256, old.supersedes, old.supersede_reason)
    or (new.state <> old.state and not (old.state = 'issued' and new.state in ('voided', 'superseded')))
    or (old.ended_at is not null and (new.ended_at, new.end_reason, new.superseded_by) is distinct from (old.ended_at, old.end_reason, old.superseded_by))
    or (old.served_on is not null and new.served_on is distinct from old.served_on and (
      not exists (select from document_services s where s.document_id = old.id and s.counts_from = old.served_on and s.withdrawn_at is not null)
      or new.served_on is distinct from
        (select min(s.counts_from) from document_services s where s.document_id = old.id and s.completed_at is not null and s.withdrawn_at is null)))
  then raise exception 'an issued document is never changed'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION keep_recorded_service()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then raise exception 'a recorded service is never deleted'; end if;
  if to_jsonb(new) - '{completed_at,withdrawn_at,withdrawn_by_person_id,withdraw_reason,region_code,region_then,sector}'::text[]
     is distinct from to_jsonb(old) - '{completed_at,withdrawn_at,withdrawn_by_person_id,withdraw_reason,region_code,region_then,sector}'::text[]
    or (old.completed_at is not null and new.completed_at is distinct from old.completed_at)
    or (old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_by_person_id, new.withdraw_reason)
      is distinct from (old.withdrawn_at, old.withdrawn_by_person_id, old.withdraw_reason))
  then raise exception 'a recorded service is never changed'; end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION next_number(wanted text)
 RETURNS integer
 LANGUAGE sql
AS $function$ insert into number_sequences (series, last) values (wanted, 1)
   on conflict (series) do update set last = number_sequences.last + 1 returning last $function$
;

CREATE OR REPLACE FUNCTION refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'rows of % are never changed or removed', tg_table_name using errcode = '42501'; end $function$
;

CREATE OR REPLACE FUNCTION search_enterprises(words text, most integer)
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'SCHEMA', 'extensions', 'pg_temp'
AS $function$
  select id from enterprises
  where bigrams_of(name_key) @> bigrams_of(words) and position(words in name_key) > 0 and merged_into is null
    and region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
    and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0
  limit most
$function$
;

CREATE OR REPLACE FUNCTION search_problems(words text, firms bigint[], most integer)
 RETURNS SETOF bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET enable_seqscan TO 'off'
 SET enable_sort TO 'off'
 SET max_parallel_workers_per_gather TO '0'
 SET work_mem TO '64MB'
 SET search_path TO 'SCHEMA', 'extensions', 'pg_temp'
AS $function$
declare
  few constant integer := 30000;
  pattern text := '%' || replace(replace(replace(words, '\', '\\'), '%', '\%'), '_', '\_') || '%';
  holding text := format(case when lower(words) = upper(words) then 'facts like %L' else 'facts ilike %L' end, pattern);
  paired text := format('bigrams_of(lower(facts)) @> %L::text[]', bigrams_of(lower(words)));
  of_firms text := format('enterprise_id = any(%L::bigint[])', firms);
  within_range text := format('region_code >= %L and region_code < %L and (1::bigint << sector) & %s <> 0',
    current_setting('app.region_from', true), current_setting('app.region_to', true),
    coalesce(nullif(current_setting('app.sectors', true), '')::bigint, 0));
  newest_first constant text := 'order by registered_on desc, id desc limit';
  plan json;
begin
  execute 'explain (format json) select from problems where ' || paired into plan;
  if (plan->0->'Plan'->>'Plan Rows')::numeric > few then
    return query execute format('select id from problems where (%s or %s) and %s %s %s', holding, of_firms, within_range, newest_first, most);
  else
    return query execute format(
      'with found as materialized (
         select id, registered_on from problems where %s and %s and %s
         union select id, registered_on from problems where %s and %s)
       select id from found %s %s',
      paired, holding, within_range, of_firms, within_range, newest_first, most);
  end if;
end $function$
;


-- Triggers

CREATE TRIGGER audit_log_is_final BEFORE DELETE OR UPDATE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_log_is_never_emptied BEFORE TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keep_archived_file BEFORE INSERT OR DELETE OR UPDATE ON case_evidence FOR EACH ROW EXECUTE FUNCTION keep_archived_file();
CREATE TRIGGER keep_archived_file BEFORE INSERT OR DELETE OR UPDATE ON case_evidence_moves FOR EACH ROW EXECUTE FUNCTION keep_archived_file();
CREATE TRIGGER keep_archived_file BEFORE INSERT OR DELETE OR UPDATE ON case_hearings FOR EACH ROW EXECUTE FUNCTION keep_archived_file();
CREATE TRIGGER keep_archived_file BEFORE INSERT OR DELETE OR UPDATE ON case_moves FOR EACH ROW EXECUTE FUNCTION keep_archived_file();
CREATE TRIGGER keep_archived_file BEFORE INSERT OR DELETE OR UPDATE ON case_opinions FOR EACH ROW EXECUTE FUNCTION keep_archived_file();
CREATE TRIGGER keep_archived_file BEFORE INSERT OR DELETE OR UPDATE ON case_parties FOR EACH ROW EXECUTE FUNCTION keep_archived_file();
CREATE TRIGGER keep_archived_file BEFORE INSERT OR DELETE OR UPDATE ON case_problems FOR EACH ROW EXECUTE FUNCTION keep_archived_file();
CREATE TRIGGER keep_archived_case BEFORE DELETE OR UPDATE ON cases FOR EACH ROW EXECUTE FUNCTION keep_archived_case();
CREATE TRIGGER circulars_kept BEFORE DELETE OR UPDATE ON circulars FOR EACH ROW EXECUTE FUNCTION keep_issued_circular();
CREATE TRIGGER document_services_kept BEFORE DELETE OR UPDATE ON document_services FOR EACH ROW EXECUTE FUNCTION keep_recorded_service();
CREATE TRIGGER documents_kept BEFORE DELETE OR UPDATE ON documents FOR EACH ROW EXECUTE FUNCTION keep_issued_document();

-- Grants

grant delete, insert, select, update on account_networks to anzhi_app;
grant delete, insert, select, update on accounts to anzhi_app;
grant delete, insert, select, update on approval_chains to anzhi_app;
grant delete, insert, select, update on campaign_units to anzhi_app;
grant delete, insert, select, update on campaigns to anzhi_app;
grant delete, insert, select, update on case_evidence to anzhi_app;
grant delete, insert, select, update on case_hearings to anzhi_app;
grant delete, insert, select, update on case_parties to anzhi_app;
grant delete, insert, select, update on case_problems to anzhi_app;
grant delete, insert, select, update on cases to anzhi_app;
grant delete, insert, select, update on checks to anzhi_app;
grant delete, insert, select, update on circular_receipts to anzhi_app;
grant delete, insert, select, update on circulars to anzhi_app;
grant delete, insert, select, update on cubes to anzhi_app;
grant delete, insert, select, update on divisions to anzhi_app;
grant delete, insert, select, update on document_bodies to anzhi_app;
grant delete, insert, select, update on document_services to anzhi_app;
grant delete, insert, select, update on documents to anzhi_app;
grant delete, insert, select, update on duties to anzhi_app;
grant delete, insert, select, update on enterprise_codes to anzhi_app;
grant delete, insert, select, update on enterprise_licences to anzhi_app;
grant delete, insert, select, update on enterprise_merges to anzhi_app;
grant delete, insert, select, update on enterprises to anzhi_app;
grant delete, insert, select, update on file_review_cases to anzhi_app;
grant delete, insert, select, update on files to anzhi_app;
grant delete, insert, select, update on firm_first_checks to anzhi_app;
grant delete, insert, select, update on fold_state to anzhi_app;
grant delete, insert, select, update on guidance_questions to anzhi_app;
grant delete, insert, select, update on idempotency_keys to anzhi_app;
grant delete, insert, select, update on inspection_bodies to anzhi_app;
grant delete, insert, select, update on inspection_draws to anzhi_app;
grant delete, insert, select, update on inspection_findings to anzhi_app;
grant delete, insert, select, update on inspections to anzhi_app;
grant delete, insert, select, update on measures to anzhi_app;
grant delete, insert, select, update on notifications to anzhi_app;
grant delete, insert, select, update on number_sequences to anzhi_app;
grant delete, insert, select, update on outbox to anzhi_app;
grant delete, insert, select, update on payment_plans to anzhi_app;
grant delete, insert, select, update on payments to anzhi_app;
grant delete, insert, select, update on persons to anzhi_app;
grant delete, insert, select, update on posts to anzhi_app;
grant delete, insert, select, update on problem_desks to anzhi_app;
grant delete, insert, select, update on problems to anzhi_app;
grant delete, insert, select, update on proposals to anzhi_app;
grant delete, insert, select, update on rehearsal_clock to anzhi_app;
grant delete, insert, select, update on remedies_asked to anzhi_app;
grant delete, insert, select, update on reports to anzhi_app;
grant delete, insert, select, update on sectors to anzhi_app;
grant delete, insert, select, update on seizure_items to anzhi_app;
grant delete, insert, select, update on seizures to anzhi_app;
grant delete, insert, select, update on sessions to anzhi_app;
grant delete, insert, select, update on settings to anzhi_app;
grant delete, insert, select, update on sign_in_failures to anzhi_app;
grant delete, insert, select, update on transfers to anzhi_app;
grant delete, insert, select, update on units to anzhi_app;
grant insert, select on bank_feeds to anzhi_app;
grant insert, select on case_archives to anzhi_app;
grant insert, select on case_evidence_moves to anzhi_app;
grant insert, select on case_moves to anzhi_app;
grant insert, select on case_opinions to anzhi_app;
grant insert, select on closure_grounds to anzhi_app;
grant insert, select on collection_steps to anzhi_app;
grant insert, select on deltas to anzhi_app;
grant insert, select on division_changes_applied to anzhi_app;
grant insert, select on document_moves to anzhi_app;
grant insert, select on file_reviews to anzhi_app;
grant insert, select on guidance_turns to anzhi_app;
grant insert, select on handed_over_problems to anzhi_app;
grant insert, select on inspection_moves to anzhi_app;
grant insert, select on problem_imports to anzhi_app;
grant insert, select on problem_moves to anzhi_app;
grant insert, select on provincial_parameters to anzhi_app;
grant insert, select on report_moves to anzhi_app;
grant insert, select on report_versions to anzhi_app;
grant insert, select on sanction_moves to anzhi_app;
grant insert, select on unit_former_names to anzhi_app;
grant select on audit_heads to anzhi_app;
grant select on audit_heads to anzhi_audit;
grant select on audit_log to anzhi_app;
grant select on audit_log to anzhi_audit;
grant select on migrations to anzhi_app;
grant select on problem_moves to anzhi_audit;
grant select on report_moves to anzhi_audit;
grant select on settings to anzhi_audit;
grant update (region_code) on bank_feeds to anzhi_app;
grant update (region_code) on deltas to anzhi_app;
grant update (region_code) on document_moves to anzhi_app;
grant update (region_code) on file_reviews to anzhi_app;
grant update (region_code) on handed_over_problems to anzhi_app;
grant update (region_code) on problem_imports to anzhi_app;
grant update (region_code) on report_moves to anzhi_app;
grant update (region_code) on report_versions to anzhi_app;
grant update (region_code, sector) on case_archives to anzhi_app;
grant update (region_code, sector) on case_evidence_moves to anzhi_app;
grant update (region_code, sector) on case_moves to anzhi_app;
grant update (region_code, sector) on case_opinions to anzhi_app;
grant update (region_code, sector) on closure_grounds to anzhi_app;
grant update (region_code, sector) on guidance_turns to anzhi_app;
grant update (region_code, sector) on inspection_moves to anzhi_app;
grant update (region_code, sector) on problem_moves to anzhi_app;
grant update (region_code, sector) on sanction_moves to anzhi_app;
grant update (region_code, sector, withdrawn_on) on collection_steps to anzhi_app;
grant update (withdraw_reason, withdrawn_at, withdrawn_by_person_id) on provincial_parameters to anzhi_app;
