-- A case whose every decision fell read as one of 不予处罚, which is a decision of its own. The policies let the owner see the rows of before
-- for the length of this statement.
select set_config('app.region_from', '0', true), set_config('app.region_to', ':', true), set_config('app.sectors', '2305843009213693951', true);
update cases c set state = 'set-aside'
where c.state = 'no-penalty'
  and exists (select from case_parties p where p.case_id = c.id and p.standing -> 'outcome' ->> 'setAsideOn' is not null)
  and not exists (
    select from case_parties p where p.case_id = c.id and p.standing -> 'outcome' ->> 'kind' = 'penalty' and p.standing -> 'outcome' ->> 'setAsideOn' is null);
select set_config('app.region_from', '', true), set_config('app.region_to', '', true), set_config('app.sectors', '', true);

-- 确认无效 is an outcome of its own and opens an archived case again, as the others do that touch the decision.
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
        and r.case_id = old.id and r.state = 'concluded' and r.outcome in ('changed', 'set-aside', 'unlawful', 'void'))
  then return new; end if;
  raise exception 'an archived case is never changed';
end $$;
