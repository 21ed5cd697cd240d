-- A measure, seizure or transfer knows the paper by which it was ordered itself: one issued in its place takes its place here, with its
-- number. A paper that was not made in this system is named as such, with the reason.
alter table measures add column document_id bigint references documents, add column outside_reason text not null default '';
alter table seizures add column document_id bigint references documents, add column outside_reason text not null default '';
alter table transfers add column document_id bigint references documents, add column outside_reason text not null default '';
create index measures_document on measures (document_id) where document_id is not null;
create index seizures_document on seizures (document_id) where document_id is not null;
create index transfers_document on transfers (document_id) where document_id is not null;

-- The rows of before: the policies let the owner see them all for the length of this migration. A record's number names a paper of its body,
-- about the same matter and of a kind that brings such a record about; the record has the last paper issued in that one's place.
select set_config('app.region_from', '0', true), set_config('app.region_to', ':', true), set_config('app.sectors', '2305843009213693951', true);
create temporary table standing_papers on commit drop as
with recursive followed (first_id, id, superseded_by) as (
  select id, id, superseded_by from documents where number is not null
  union all
  select f.first_id, d.id, d.superseded_by from followed f join documents d on d.id = f.superseded_by
)
select d.number as named, d.kind, d.unit_id, d.subject_kind, d.subject_id, s.id, s.number
from followed f join documents d on d.id = f.first_id join documents s on s.id = f.id
where f.superseded_by is null;
update measures m set document_id = p.id, document = p.number from standing_papers p
where p.named = m.document and p.unit_id = m.unit_id and m.proposal_id is null
  and p.kind = any (case m.kind
    when 'temporary-stop' then array['on-site-measure']
    when 'cut-supply' then array['coercive-measure']
    else array['penalty-decision-unit', 'penalty-decision-person'] end)
  and (p.subject_kind, p.subject_id) = (case when m.case_id is null then m.subject_kind else 'case' end, coalesce(m.case_id::text, m.subject_id));
update seizures s set document_id = p.id, document = p.number from standing_papers p
where p.named = s.document and p.unit_id = s.unit_id and p.kind = 'seizure-decision' and p.subject_kind = 'case' and p.subject_id = s.case_id::text;
update transfers t set document_id = p.id, document = p.number from standing_papers p
where p.named = t.document and p.unit_id = t.unit_id and p.kind = 'transfer-letter' and p.subject_kind = 'case' and p.subject_id = t.case_id::text;
drop table standing_papers;
select set_config('app.region_from', '', true), set_config('app.region_to', '', true), set_config('app.sectors', '', true);
