-- Cases of administrative penalty: from a clue to the archived file (domain/cases).
create table cases (
  id bigint generated always as identity primary key,
  number text collate "C" not null unique,
  -- Number of the filing paper, which the closing paper shares.
  filing_number text,
  name text not null,
  cause text not null,
  source text not null,
  source_more text not null default '',
  procedure text not null check (procedure in ('general', 'simple')),
  state text not null,
  unit_id bigint not null references units,
  enterprise_id bigint references enterprises,
  facts text not null,
  act_on date not null,
  known_on date not null,
  opened_on date not null,
  filed_on date,
  decided_on date,
  closed_on date,
  archived_on date,
  -- Last day of the period of the case, while it runs.
  due_on date,
  fine_yuan numeric(14, 2) not null default 0,
  handler_ids bigint[] not null,
  inquiry_report text not null default '',
  -- What the gates look at beside parties and evidence: domain/cases/case-facts.ts.
  standing jsonb not null,
  opened_by_person_id bigint not null,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  archive_number text,
  archive_file_id bigint references files,
  archive_sha256 text,
  archive_pages integer,
  archive_papers integer,
  retention text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
create index cases_region on cases (region_code, sector, state, opened_on);
create index cases_newest on cases (region_code, opened_on desc);
create index cases_unit on cases (unit_id, state);
create index cases_enterprise on cases (enterprise_id);
create index cases_handlers on cases using gin (handler_ids);
create index cases_due on cases (region_code, due_on) where due_on is not null;

-- Problems that led to a case.
create table case_problems (
  case_id bigint not null references cases,
  problem_id bigint not null references problems,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (case_id, problem_id)
);
create index case_problems_problem on case_problems (problem_id);

-- Parties, each with its own notice, decision and performance (双罚).
create table case_parties (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  seq integer not null,
  kind text not null check (kind in ('unit', 'person')),
  role text not null check (role in ('unit', 'head', 'persons')),
  enterprise_id bigint references enterprises,
  name text not null,
  details jsonb not null,
  -- Words and articles of what is proposed; the rest of it stands in `standing`.
  proposal jsonb,
  standing jsonb not null,
  penalty_kinds text[] not null default '{}',
  fine_yuan numeric(14, 2) not null default 0,
  decision_number text,
  decided_on date,
  served_on date,
  dropped_on date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);
create index case_parties_case on case_parties (case_id, seq);
create index case_parties_enterprise on case_parties (enterprise_id, decided_on) where decided_on is not null;
create index case_parties_decided on case_parties (region_code, decided_on) where decided_on is not null;

-- Every act with all that it was given: the case is the fold of these.
create table case_moves (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  seq integer not null,
  act text not null,
  state_after text not null,
  at timestamptz not null,
  day date not null,
  person_id bigint,
  post_id bigint,
  unit_id bigint,
  capacity text not null default '',
  reason text not null default '',
  words text not null default '',
  party_id bigint,
  document_id bigint,
  document_number text,
  file_ids bigint[] not null default '{}',
  given jsonb not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  unique (case_id, seq)
);

create table case_evidence (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  number integer not null,
  kind text not null,
  name text not null,
  proves text not null default '',
  quantity text not null default '',
  taken_at text not null default '',
  taken_from text not null default '',
  collected_on date not null,
  collected_seq integer not null,
  officer_ids bigint[] not null,
  is_copy boolean not null default false,
  sha256 text,
  seal text not null default '',
  holder_person_id bigint,
  place text not null default '',
  is_chain_whole boolean not null default true,
  -- Registered and held (先行登记保存) until this day; how it was disposed of.
  hold_ends_on date,
  disposed_on date,
  disposal text not null default '',
  file_id bigint references files,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  unique (case_id, number)
);

-- Hand-overs: from whom, to whom, when, under which seal.
create table case_evidence_moves (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  evidence_id bigint not null references case_evidence,
  at timestamptz not null,
  from_person_id bigint,
  to_person_id bigint not null,
  place text not null default '',
  seal text not null default '',
  note text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);
create index case_evidence_moves_evidence on case_evidence_moves (evidence_id, id);

create table case_hearings (
  id bigint generated always as identity primary key,
  case_id bigint not null references cases,
  party_id bigint not null references case_parties,
  day date not null,
  time_of_day text not null,
  place text not null,
  is_open boolean not null,
  host_person_id bigint not null,
  panel_person_ids bigint[] not null default '{}',
  clerk_person_id bigint,
  record text not null default '',
  ended_at timestamptz,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);
create index case_hearings_case on case_hearings (case_id);

-- Opinions of legal reviewers and of the heads who discussed together.
create table case_opinions (
  case_id bigint not null references cases,
  seq integer not null,
  kind text not null check (kind in ('review', 'discussion')),
  on_day date not null,
  person_id bigint not null,
  attendee_ids bigint[] not null default '{}',
  agrees boolean not null,
  words text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (case_id, seq)
);

-- Quality review of closed cases (案卷评查): a draw by a seed that anyone can check, and the marks of each case drawn.
create table file_reviews (
  id bigint generated always as identity primary key,
  unit_id bigint not null references units,
  closed_from date not null,
  closed_to date not null,
  seed text not null,
  size integer not null,
  -- The list that was drawn from, in order.
  candidates bigint[] not null,
  drawn_on date not null,
  drawn_by_person_id bigint not null,
  drawn_at timestamptz not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);
create index file_reviews_region on file_reviews (region_code, drawn_on desc);

create table file_review_cases (
  review_id bigint not null references file_reviews,
  case_id bigint not null references cases,
  place integer not null,
  -- Item of the checklist -> whether it is met, and a remark.
  marks jsonb,
  score numeric(5, 1),
  opinion text not null default '',
  reviewed_on date,
  reviewed_by_person_id bigint,
  version integer not null default 1,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (review_id, case_id)
);
create index file_review_cases_case on file_review_cases (case_id);

alter table cases enable row level security;
alter table cases force row level security;
create policy cases_scope on cases using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table case_problems enable row level security;
alter table case_problems force row level security;
create policy case_problems_scope on case_problems using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table case_parties enable row level security;
alter table case_parties force row level security;
create policy case_parties_scope on case_parties using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table case_moves enable row level security;
alter table case_moves force row level security;
create policy case_moves_scope on case_moves using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table case_evidence enable row level security;
alter table case_evidence force row level security;
create policy case_evidence_scope on case_evidence using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table case_evidence_moves enable row level security;
alter table case_evidence_moves force row level security;
create policy case_evidence_moves_scope on case_evidence_moves using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table case_hearings enable row level security;
alter table case_hearings force row level security;
create policy case_hearings_scope on case_hearings using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table case_opinions enable row level security;
alter table case_opinions force row level security;
create policy case_opinions_scope on case_opinions using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table file_reviews enable row level security;
alter table file_reviews force row level security;
create policy file_reviews_scope on file_reviews using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table file_review_cases enable row level security;
alter table file_review_cases force row level security;
create policy file_review_cases_scope on file_review_cases using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

-- 归档后任何人不得增加、删除、修改：总局令第15号第六十五条. Only where it lies may follow a change of divisions.
create function keep_archived_case() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a case is never deleted'; end if;
  if old.archived_on is not null and to_jsonb(new) - 'region_code' - 'sector' is distinct from to_jsonb(old) - 'region_code' - 'sector' then
    raise exception 'an archived case is never changed';
  end if;
  return new;
end $$;
create trigger keep_archived_case before update or delete on cases for each row execute function keep_archived_case();

create function keep_archived_file() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'region_code' - 'sector' is not distinct from to_jsonb(old) - 'region_code' - 'sector' then return new; end if;
  if exists (select from cases where id = case when tg_op = 'DELETE' then old.case_id else new.case_id end and archived_on is not null) then
    raise exception 'nothing is added to, taken from or changed in an archived case';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger keep_archived_file before insert or update or delete on case_problems for each row execute function keep_archived_file();
create trigger keep_archived_file before insert or update or delete on case_parties for each row execute function keep_archived_file();
create trigger keep_archived_file before insert or update or delete on case_evidence for each row execute function keep_archived_file();
create trigger keep_archived_file before insert or update or delete on case_evidence_moves for each row execute function keep_archived_file();
create trigger keep_archived_file before insert or update or delete on case_hearings for each row execute function keep_archived_file();
create trigger keep_archived_file before insert or update or delete on case_opinions for each row execute function keep_archived_file();
create trigger keep_archived_file before insert or update or delete on case_moves for each row execute function keep_archived_file();
