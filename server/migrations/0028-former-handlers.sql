-- Who handled a case once and was replaced is kept with it: he neither reviews, hosts nor decides. Cases of before learn it from their
-- history; archived ones are never changed.
select set_config('app.region_from', '0', true), set_config('app.region_to', ':', true), set_config('app.sectors', '2305843009213693951', true);
update cases c set standing = c.standing || jsonb_build_object('formerHandlerIds', former.ids)
from (
  select m.case_id, jsonb_agg(distinct h.value ->> 'personId') as ids
  from case_moves m cross join lateral jsonb_array_elements(m.given -> 'handlers') h
  where m.act in ('open', 'changeHandlers') and jsonb_typeof(m.given -> 'handlers') = 'array'
  group by m.case_id
) former
where former.case_id = c.id and c.archived_on is null
  and exists (select from case_moves m where m.case_id = c.id and m.act = 'changeHandlers');
select set_config('app.region_from', '', true), set_config('app.region_to', '', true), set_config('app.sectors', '', true);

-- The field of a finding of a joint visit: the body that deals with it answers for it. Absent on findings of before.
alter table inspection_findings add column field_sector smallint;
