-- What a paper brought about on a problem is tied to the paper itself; its number is read from there.
alter table problem_moves add column document_id bigint references documents;
create index problem_moves_document on problem_moves (document_id) where document_id is not null;

-- The rows of before: the policies let the owner see them all for the length of this migration.
select set_config('app.region_from', '0', true), set_config('app.region_to', ':', true), set_config('app.sectors', '2305843009213693951', true);
update problem_moves r set document_id = d.id from documents d
where r.act in ('orderRectification', 'extendRectification') and d.kind = 'rectification-order' and r.reason in ('依据' || d.number, '依据换发的' || d.number);
select set_config('app.region_from', '', true), set_config('app.region_to', '', true), set_config('app.sectors', '', true);
