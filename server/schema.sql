-- Made from a fresh database by tests/guards/goldens.test.ts; after a migration: npx vitest run tests/guards/goldens.test.ts -u

-- Tables

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
  value integer not null,
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

create table idempotency_keys (
  account_id bigint not null,
  endpoint text not null,
  key text not null,
  request_hash text not null,
  status integer,
  answer jsonb,
  at timestamp with time zone not null
);

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
  sector smallint default 0 not null
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
  sector smallint not null
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

create table rehearsal_clock (
  only_row boolean default true not null,
  moment timestamp with time zone not null
);

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
  version integer default 1 not null
);
alter table reports enable row level security;
alter table reports force row level security;

create table sectors (
  id smallint not null,
  key text not null,
  name_zh text not null,
  name_en text not null
);

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

alter table accounts add constraint accounts_name_key UNIQUE (name);
alter table accounts add constraint accounts_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id);
alter table accounts add constraint accounts_person_id_key UNIQUE (person_id);
alter table accounts add constraint accounts_pkey PRIMARY KEY (id);
alter table audit_heads add constraint audit_heads_pkey PRIMARY KEY (shard);
alter table audit_log add constraint audit_log_pkey PRIMARY KEY (shard, seq);
alter table campaign_units add constraint campaign_units_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaigns(id);
alter table campaign_units add constraint campaign_units_pkey PRIMARY KEY (campaign_id, unit_id, part);
alter table campaign_units add constraint campaign_units_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units(id);
alter table campaigns add constraint campaigns_key_key UNIQUE (key);
alter table campaigns add constraint campaigns_pkey PRIMARY KEY (id);
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
alter table cubes add constraint cubes_grain_check CHECK ((grain = ANY (ARRAY['base'::text, 'city'::text])));
alter table cubes add constraint cubes_pkey PRIMARY KEY (campaign_id, grain, measure, period, region_code, region_then, sector, kind);
alter table deltas add constraint deltas_pkey PRIMARY KEY (id);
alter table division_changes_applied add constraint division_changes_applied_effective_from_code_key UNIQUE (effective, from_code);
alter table division_changes_applied add constraint division_changes_applied_pkey PRIMARY KEY (id);
alter table divisions add constraint divisions_level_check CHECK ((level = ANY (ARRAY['province'::text, 'city'::text, 'county'::text, 'township'::text, 'zone'::text])));
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
alter table files add constraint files_pkey PRIMARY KEY (id);
alter table firm_first_checks add constraint firm_first_checks_pkey PRIMARY KEY (campaign_id, enterprise_id);
alter table fold_state add constraint fold_state_only_row_check CHECK (only_row);
alter table fold_state add constraint fold_state_pkey PRIMARY KEY (only_row);
alter table idempotency_keys add constraint idempotency_keys_pkey PRIMARY KEY (account_id, endpoint, key);
alter table migrations add constraint migrations_pkey PRIMARY KEY (name);
alter table notifications add constraint notifications_pkey PRIMARY KEY (id);
alter table notifications add constraint notifications_unit_id_source_key UNIQUE (unit_id, source);
alter table number_sequences add constraint number_sequences_pkey PRIMARY KEY (series);
alter table outbox add constraint outbox_pkey PRIMARY KEY (id);
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
alter table rehearsal_clock add constraint rehearsal_clock_only_row_check CHECK (only_row);
alter table rehearsal_clock add constraint rehearsal_clock_pkey PRIMARY KEY (only_row);
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
alter table sectors add constraint sectors_id_check CHECK (((id >= 1) AND (id <= 60)));
alter table sectors add constraint sectors_key_key UNIQUE (key);
alter table sectors add constraint sectors_pkey PRIMARY KEY (id);
alter table sessions add constraint sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id);
alter table sessions add constraint sessions_pkey PRIMARY KEY (token_hash);
alter table sessions add constraint sessions_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts(id);
alter table settings add constraint settings_pkey PRIMARY KEY (key);
alter table sign_in_failures add constraint sign_in_failures_pkey PRIMARY KEY (subject);
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
CREATE INDEX campaign_units_unit ON campaign_units USING btree (unit_id);
CREATE INDEX checks_enterprise ON checks USING btree (enterprise_id, made_on DESC);
CREATE INDEX checks_region ON checks USING btree (region_code, sector, made_on);
CREATE INDEX circulars_newest ON circulars USING btree (region_code, drafted_at DESC);
CREATE INDEX cubes_region ON cubes USING btree (campaign_id, grain, region_code);
CREATE INDEX deltas_cell ON deltas USING btree (campaign_id, measure, period, region_code);
CREATE INDEX deltas_record ON deltas USING btree (record_kind, record_id);
CREATE INDEX deltas_unfolded ON deltas USING btree (xid);
CREATE INDEX divisions_parent ON divisions USING btree (parent);
CREATE UNIQUE INDEX divisions_version ON divisions USING btree (code, COALESCE(valid_from, '0001-01-01'::date));
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
CREATE INDEX enterprises_name_bigrams ON enterprises USING gin (bigrams_of(name_key));
CREATE INDEX enterprises_name_key ON enterprises USING btree (name_key);
CREATE INDEX enterprises_newest ON enterprises USING btree (region_code, id DESC);
CREATE INDEX enterprises_place ON enterprises USING btree (place_key, responsible_person) WHERE (place_key <> ''::text);
CREATE INDEX enterprises_region ON enterprises USING btree (region_code, trade_sector);
CREATE INDEX files_sha256 ON files USING btree (sha256);
CREATE INDEX files_subject ON files USING btree (subject_kind, subject_id);
CREATE INDEX notifications_unit ON notifications USING btree (unit_id, at DESC);
CREATE INDEX notifications_unread ON notifications USING btree (unit_id) WHERE (read_at IS NULL);
CREATE INDEX outbox_waiting ON outbox USING btree (next_try_at) WHERE (delivered_at IS NULL);
CREATE INDEX posts_person ON posts USING btree (person_id);
CREATE INDEX posts_unit ON posts USING btree (unit_id);
CREATE INDEX problem_desks_unit ON problem_desks USING btree (unit_id) WHERE (received_at IS NULL);
CREATE INDEX problems_by_day ON problems USING btree (registered_on DESC, id DESC, region_code);
CREATE INDEX problems_due ON problems USING btree (region_code, due_on) WHERE (status <> ALL (ARRAY['closed'::text, 'voided'::text, 'merged'::text]));
CREATE INDEX problems_enterprise ON problems USING btree (enterprise_id);
CREATE INDEX problems_facts_trigrams ON problems USING gin (facts gin_trgm_ops);
CREATE INDEX problems_holder ON problems USING btree (holder_unit_id, status);
CREATE INDEX problems_merged ON problems USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX problems_newest ON problems USING btree (region_code, registered_on DESC);
CREATE INDEX problems_recurrence ON problems USING btree (recurrence_of) WHERE (recurrence_of IS NOT NULL);
CREATE INDEX problems_region ON problems USING btree (region_code, sector, status, registered_on) INCLUDE (campaign_ids);
CREATE INDEX problems_sector ON problems USING btree (sector, status, registered_on DESC);
CREATE INDEX reports_period ON reports USING btree (campaign_id, duty_key, period, region_code);
CREATE INDEX reports_to ON reports USING btree (to_unit_id, status);
CREATE INDEX sessions_account ON sessions USING btree (account_id) WHERE (ended_at IS NULL);
CREATE INDEX units_parent ON units USING btree (parent_id);
CREATE INDEX units_region ON units USING btree (region_code, kind);

-- Policies

create policy audit_log_append on audit_log for insert to public with check (true);
create policy audit_log_scope on audit_log for select to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy checks_scope on checks for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy circular_receipts_scope on circular_receipts for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy circulars_scope on circulars for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy cubes_scope on cubes for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy deltas_append on deltas for insert to public with check (true);
create policy deltas_scope on deltas for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy duties_scope on duties for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprise_codes_scope on enterprise_codes for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprise_licences_scope on enterprise_licences for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprise_merges_scope on enterprise_merges for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprises_scope on enterprises for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy enterprises_search on enterprises for select to anzhi_owner using (true);
create policy files_scope on files for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy notifications_scope on notifications for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problem_desks_scope on problem_desks for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problem_imports_scope on problem_imports for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problem_moves_scope on problem_moves for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problems_scope on problems for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy problems_search on problems for select to anzhi_owner using (true);
create policy report_moves_scope on report_moves for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy report_versions_scope on report_versions for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));
create policy reports_scope on reports for all to public using (((region_code >= current_setting('app.region_from'::text, true)) AND (region_code < current_setting('app.region_to'::text, true)) AND ((((1)::bigint << (sector)::integer) & (NULLIF(current_setting('app.sectors'::text, true), ''::text))::bigint) <> 0)));

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

CREATE OR REPLACE FUNCTION search_problems(words text, firms bigint[])
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'SCHEMA', 'extensions', 'pg_temp'
AS $function$
  select id from problems
  where (facts ilike '%' || words || '%' or enterprise_id = any(firms))
    and region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
    and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0
$function$
;


-- Triggers

CREATE TRIGGER audit_log_is_final BEFORE DELETE OR UPDATE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_log_is_never_emptied BEFORE TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER circulars_kept BEFORE DELETE OR UPDATE ON circulars FOR EACH ROW EXECUTE FUNCTION keep_issued_circular();

-- Grants

grant delete, insert, select, update on accounts to anzhi_app;
grant delete, insert, select, update on campaign_units to anzhi_app;
grant delete, insert, select, update on campaigns to anzhi_app;
grant delete, insert, select, update on checks to anzhi_app;
grant delete, insert, select, update on circular_receipts to anzhi_app;
grant delete, insert, select, update on circulars to anzhi_app;
grant delete, insert, select, update on cubes to anzhi_app;
grant delete, insert, select, update on divisions to anzhi_app;
grant delete, insert, select, update on duties to anzhi_app;
grant delete, insert, select, update on enterprise_codes to anzhi_app;
grant delete, insert, select, update on enterprise_licences to anzhi_app;
grant delete, insert, select, update on enterprise_merges to anzhi_app;
grant delete, insert, select, update on enterprises to anzhi_app;
grant delete, insert, select, update on files to anzhi_app;
grant delete, insert, select, update on firm_first_checks to anzhi_app;
grant delete, insert, select, update on fold_state to anzhi_app;
grant delete, insert, select, update on idempotency_keys to anzhi_app;
grant delete, insert, select, update on notifications to anzhi_app;
grant delete, insert, select, update on number_sequences to anzhi_app;
grant delete, insert, select, update on outbox to anzhi_app;
grant delete, insert, select, update on persons to anzhi_app;
grant delete, insert, select, update on posts to anzhi_app;
grant delete, insert, select, update on problem_desks to anzhi_app;
grant delete, insert, select, update on problems to anzhi_app;
grant delete, insert, select, update on rehearsal_clock to anzhi_app;
grant delete, insert, select, update on reports to anzhi_app;
grant delete, insert, select, update on sectors to anzhi_app;
grant delete, insert, select, update on sessions to anzhi_app;
grant delete, insert, select, update on settings to anzhi_app;
grant delete, insert, select, update on sign_in_failures to anzhi_app;
grant delete, insert, select, update on units to anzhi_app;
grant insert, select on deltas to anzhi_app;
grant insert, select on division_changes_applied to anzhi_app;
grant insert, select on problem_imports to anzhi_app;
grant insert, select on problem_moves to anzhi_app;
grant insert, select on report_moves to anzhi_app;
grant insert, select on report_versions to anzhi_app;
grant insert, select on unit_former_names to anzhi_app;
grant select on audit_heads to anzhi_app;
grant select on audit_heads to anzhi_audit;
grant select on audit_log to anzhi_app;
grant select on audit_log to anzhi_audit;
grant select on migrations to anzhi_app;
grant select on problem_moves to anzhi_audit;
grant select on report_moves to anzhi_audit;
grant select on settings to anzhi_audit;
grant update (region_code) on deltas to anzhi_app;
grant update (region_code) on problem_imports to anzhi_app;
grant update (region_code) on report_moves to anzhi_app;
grant update (region_code) on report_versions to anzhi_app;
grant update (region_code, sector) on problem_moves to anzhi_app;
