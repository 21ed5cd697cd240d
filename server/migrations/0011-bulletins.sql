-- Circulars (通报): drafted from frozen figures, words edited, numbered, issued; never edited once issued.
create table circulars (
  id bigint generated always as identity primary key,
  campaign_id bigint not null references campaigns,
  period text not null,
  unit_id bigint not null references units,
  status text not null check (status in ('draft', 'issued', 'withdrawn')),
  number text unique,
  title text not null,
  -- The document's words and tables as they stand; frozen with the figures they were drafted from.
  document jsonb not null,
  figures jsonb not null,
  figures_at timestamptz not null,
  corrects_id bigint references circulars,
  correct_reason text not null default '',
  drafted_by_person_id bigint not null,
  drafted_at timestamptz not null,
  issued_by_person_id bigint,
  issued_at timestamptz,
  withdrawn_at timestamptz,
  withdraw_reason text not null default '',
  pdf_file_id bigint references files,
  docx_file_id bigint references files,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
create index circulars_newest on circulars (region_code, drafted_at desc);

-- What is issued is never changed: afterwards a circular can only be withdrawn, and stays on file.
create function keep_issued_circular() returns trigger language plpgsql as $$
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
end $$;
create trigger circulars_kept before update or delete on circulars for each row execute function keep_issued_circular();

-- To whom it was sent, and when they confirmed that they have it.
create table circular_receipts (
  circular_id bigint not null references circulars,
  unit_id bigint not null references units,
  sent_at timestamptz not null,
  due_on date,
  received_at timestamptz,
  received_by_person_id bigint,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (circular_id, unit_id)
);
alter table circulars enable row level security;
alter table circulars force row level security;
create policy circulars_scope on circulars using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
alter table circular_receipts enable row level security;
alter table circular_receipts force row level security;
create policy circular_receipts_scope on circular_receipts using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
