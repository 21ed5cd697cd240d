-- Files live in the file store under their hash; this is what is known of them and what they hang on.
create table files (
  id bigint generated always as identity primary key,
  subject_kind text not null,
  subject_id text not null,
  purpose text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  -- SHA-256 of the original as received, and of what is shown (metadata stripped).
  sha256 text not null,
  shown_sha256 text not null,
  shown_media_type text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  uploaded_at timestamptz not null,
  uploaded_by_person_id bigint
);
create index files_subject on files (subject_kind, subject_id);
create index files_sha256 on files (sha256);
alter table files enable row level security;
alter table files force row level security;
create policy files_scope on files using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);
