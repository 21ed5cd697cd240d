-- An archived case is opened again only because reconsideration or the court changed its decision, set it aside or found it unlawful: the
-- body must carry that out (行政复议法(2023)第七十七条；行政诉讼法第九十四条、第九十六条). The file as it was archived is kept for good beside the new one.
create table case_archives (
  case_id bigint not null references cases,
  volume smallint not null,
  remedy_id bigint not null unique references remedies_asked,
  number text not null unique,
  archived_on date not null,
  file_id bigint not null references files,
  sha256 text not null,
  pages integer not null,
  papers integer not null,
  retention text not null,
  region_code text collate "C" not null,
  region_then text collate "C" not null,
  sector smallint not null default 0,
  primary key (case_id, volume)
);
alter table case_archives enable row level security;
alter table case_archives force row level security;
create policy case_archives_scope on case_archives using (
  region_code >= current_setting('app.region_from', true) and region_code < current_setting('app.region_to', true)
  and (1::bigint << sector) & nullif(current_setting('app.sectors', true), '')::bigint <> 0);

create or replace function keep_archived_case() returns trigger language plpgsql as $$
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
        and r.case_id = old.id and r.state = 'concluded' and r.outcome in ('changed', 'set-aside', 'unlawful'))
  then return new; end if;
  raise exception 'an archived case is never changed';
end $$;
