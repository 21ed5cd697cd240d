-- Questions of guidance groups and of the office to bodies and governments (plan 四(二)3), each with its turns.
create table guidance_questions (
  id bigint generated always as identity primary key,
  number text collate "C" not null unique,
  campaign_id bigint not null references campaigns,
  title text not null,
  status text not null check (status in ('asked', 'answered', 'closed')),
  asker_unit_id bigint not null references units,
  asked_unit_id bigint not null references units,
  -- What it is about, where it names a record or a division: 'problem', 'enterprise' with its id, a division's code of that day.
  about_kind text check (about_kind in ('problem', 'enterprise')),
  about_id bigint,
  about_region_then text collate "C",
  due_on date not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  closed_at timestamptz,
  changed_at timestamptz not null,
  -- The division of the unit that is asked, so that its people see it; the sector that it is about, 0 for none.
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
create index guidance_questions_region on guidance_questions (region_code, sector, status);
create index guidance_questions_asked on guidance_questions (asked_unit_id, status);
create index guidance_questions_asker on guidance_questions (asker_unit_id, status);
create index guidance_questions_about on guidance_questions (about_kind, about_id) where about_kind is not null;

create table guidance_turns (
  question_id bigint not null references guidance_questions,
  seq integer not null,
  act text not null,
  words text not null,
  due_on date,
  target_unit_id bigint references units,
  at timestamptz not null,
  person_id bigint,
  unit_id bigint not null references units,
  capacity text not null default '',
  file_ids bigint[] not null default '{}',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (question_id, seq)
);

alter table guidance_questions enable row level security;
alter table guidance_questions force row level security;
create policy guidance_questions_scope on guidance_questions using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table guidance_turns enable row level security;
alter table guidance_turns force row level security;
create policy guidance_turns_scope on guidance_turns using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

-- What a unit handed over, under its own division and the sector that the problem had in its hands: it keeps sight of this line
-- although the problem itself went into a sector that it does not see. 安全生产法(2021)第六十九条 移送,并保存记录
create table handed_over_problems (
  problem_id bigint not null references problems,
  -- The line of the problem's history by which it was passed on.
  seq integer not null,
  unit_id bigint not null references units,
  number text collate "C" not null,
  facts text not null,
  problem_region_then text collate "C" not null,
  to_sector smallint not null,
  target_unit_id bigint not null references units,
  reason text not null,
  handed_at timestamptz not null,
  handed_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null,
  primary key (problem_id, seq)
);
create index handed_over_problems_unit on handed_over_problems (unit_id, handed_at desc);
alter table handed_over_problems enable row level security;
alter table handed_over_problems force row level security;
create policy handed_over_problems_scope on handed_over_problems using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

-- Papers of a report that is being written; a version that is sent keeps its own list.
alter table reports add column draft_file_ids bigint[] not null default '{}';
