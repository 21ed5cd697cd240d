-- Enforcement documents (执法文书): drafted from a record, approved by the body's chain, numbered and printed once, served.
create table documents (
  id bigint generated always as identity primary key,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  -- The party of a case to whom it is made out; '' where there is but one, or none.
  party_id text not null default '',
  -- The subject as lists name it: its number and whom it is about.
  subject_words text not null,
  unit_id bigint not null references units,
  state text not null check (state in ('draft', 'in-approval', 'approved', 'issued', 'voided', 'superseded', 'discarded')),
  number text collate "C" unique,
  -- The series of the number: word of the kind (number-word-table.ts), year, place in it. Gap-free per unit.
  number_word text,
  number_year smallint,
  sequence integer,
  fields jsonb not null,
  -- The chain as it was when the draft was submitted, the step that waits, and what each step said.
  chain jsonb,
  step smallint,
  approvals jsonb not null default '[]',
  drafted_by_person_id bigint not null,
  drafted_at timestamptz not null,
  issued_on date,
  issued_at timestamptz,
  issued_by_person_id bigint,
  -- The paper exactly as it was printed, and the bytes of that print.
  paper jsonb,
  file_id bigint references files,
  file_sha256 text,
  supersedes bigint references documents,
  supersede_reason text not null default '',
  superseded_by bigint references documents,
  -- Why it was voided or discarded, and when it ended.
  end_reason text not null default '',
  ended_at timestamptz,
  -- The first day on which it counts as served.
  served_on date,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1,
  check (state in ('draft', 'in-approval', 'approved', 'discarded') or (issued_on is not null and paper is not null and file_id is not null))
);
create index documents_subject on documents (subject_kind, subject_id);
create index documents_newest on documents (region_code, sector, drafted_at desc);
create index documents_unit on documents (unit_id, state, drafted_at desc);
create unique index documents_series on documents (unit_id, number_word, number_year, sequence) where sequence is not null;
create index documents_supersedes on documents (supersedes) where supersedes is not null;

-- What is issued is never changed: afterwards it can be served, voided or superseded, and stays in the register with its number.
create function keep_issued_document() returns trigger language plpgsql as $$
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
    or (old.served_on is not null and new.served_on is null)
  then raise exception 'an issued document is never changed'; end if;
  return new;
end $$;
create trigger documents_kept before update or delete on documents for each row execute function keep_issued_document();

-- What was done to a document, in order: who, in which capacity, with which opinion or reason.
create table document_moves (
  document_id bigint not null references documents,
  seq integer not null,
  act text not null,
  state_after text not null,
  at timestamptz not null,
  person_id bigint,
  unit_id bigint,
  capacity text not null default '',
  words text not null default '',
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (document_id, seq)
);

-- Service (送达) of an issued document: each attempt or act of service, with its receipt.
create table document_services (
  id bigint generated always as identity primary key,
  document_id bigint not null references documents,
  way text not null check (way in ('direct', 'left', 'mail', 'entrusted', 'electronic', 'announcement')),
  place text not null default '',
  recipient text not null default '',
  -- What the recipient is to the party: the party himself, adult family, reception, agent.
  relation text not null default '',
  -- The day of the act; of an announcement the day of its publication.
  served_at text not null,
  -- From this day it counts as served; of an announcement the day after the last day of its period.
  counts_from date not null,
  -- Set when the day has come and what follows from it was done.
  completed_at timestamptz,
  refused boolean not null default false,
  refusal_reason text not null default '',
  witness text not null default '',
  officers text not null default '',
  -- Where it was announced, the number of the parcel, the address it was sent to.
  trace text not null default '',
  note text not null default '',
  file_ids bigint[] not null default '{}',
  recorded_by_person_id bigint not null,
  recorded_at timestamptz not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0
);
create index document_services_document on document_services (document_id);
create index document_services_open on document_services (counts_from) where completed_at is null;

-- How a body approves its documents: of one kind, or ('') of all that have no chain of their own.
create table approval_chains (
  unit_id bigint not null references units,
  kind text not null,
  steps jsonb not null,
  set_by_person_id bigint not null,
  set_at timestamptz not null,
  reason text not null,
  version integer not null default 1,
  primary key (unit_id, kind)
);

-- What a body's documents say of the body itself: entered once by the body, printed on all of them.
create table document_bodies (
  unit_id bigint primary key references units,
  place_short text not null,
  -- The body's own word in its numbers; '' takes the one of the day (安监管, 应急).
  body_word text not null default '',
  particulars jsonb not null,
  set_by_person_id bigint not null,
  set_at timestamptz not null,
  version integer not null default 1
);

alter table documents enable row level security;
alter table documents force row level security;
create policy documents_scope on documents using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table document_moves enable row level security;
alter table document_moves force row level security;
create policy document_moves_scope on document_moves using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table document_services enable row level security;
alter table document_services force row level security;
create policy document_services_scope on document_services using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
