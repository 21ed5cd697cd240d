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
  pdf_file_id bigint references files,
  docx_file_id bigint references files,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  version integer not null default 1
);
-- To whom it was sent, and when they confirmed that they have it.
create table circular_receipts (
  circular_id bigint not null references circulars,
  unit_id bigint not null references units,
  sent_at timestamptz not null,
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
