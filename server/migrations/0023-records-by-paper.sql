-- What a paper brought about is tied to the paper itself; its number is read from there. `document` stays for numbers typed by hand.
alter table problem_moves add column document_id bigint references documents;
alter table seizures add column document_id bigint references documents;
alter table measures add column document_id bigint references documents;
alter table transfers add column document_id bigint references documents;
alter table payment_plans add column document_id bigint references documents;
alter table collection_steps add column document_id bigint references documents;
create index problem_moves_document on problem_moves (document_id) where document_id is not null;
create index seizures_document on seizures (document_id) where document_id is not null;
create index measures_document on measures (document_id) where document_id is not null;
create index transfers_document on transfers (document_id) where document_id is not null;
create index payment_plans_document on payment_plans (document_id) where document_id is not null;
create index collection_steps_document on collection_steps (document_id) where document_id is not null;

-- A service that was recorded wrongly stays in sight, withdrawn; so does the step of collection that it was.
alter table document_services add column withdrawn_at timestamptz, add column withdrawn_by_person_id bigint, add column withdraw_reason text not null default '';
alter table collection_steps add column withdrawn_at timestamptz, add column withdraw_reason text not null default '';

-- The rows of before: the policies let the owner see them all for the length of this migration.
set local app.region_from = '000000000';
set local app.region_to = 'zzzzzzzzz';
set local app.sectors = '2305843009213693951';
update seizures r set document_id = d.id from documents d where d.number = r.document and d.subject_kind = 'case' and d.subject_id = r.case_id::text;
update transfers r set document_id = d.id from documents d where d.number = r.document and d.subject_kind = 'case' and d.subject_id = r.case_id::text;
update payment_plans r set document_id = d.id from documents d where d.number = r.document and d.subject_kind = 'case' and d.subject_id = r.case_id::text;
update collection_steps r set document_id = d.id from documents d where d.number = r.document and d.subject_kind = 'case' and d.subject_id = r.case_id::text;
update measures r set document_id = d.id from documents d
where d.number = r.document and ((d.subject_kind = 'case' and d.subject_id = r.case_id::text) or (r.case_id is null and d.unit_id = r.unit_id));
update problem_moves r set document_id = d.id from documents d
where r.act in ('orderRectification', 'extendRectification') and d.kind = 'rectification-order' and r.reason in ('依据' || d.number, '依据换发的' || d.number);
do $$
declare
  records text;
  follows bigint;
begin
  foreach records in array array['seizures', 'measures', 'transfers', 'payment_plans', 'collection_steps'] loop
    loop
      execute format('update %I r set document_id = n.id, document = coalesce(n.number, r.document) from documents d join documents n on n.id = d.superseded_by
        where d.id = r.document_id', records);
      get diagnostics follows = row_count;
      exit when follows = 0;
    end loop;
  end loop;
end $$;

-- As before, but that a document is no longer served once no service of it stands.
create or replace function keep_issued_document() returns trigger language plpgsql as $$
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
    or (old.served_on is not null and new.served_on is null and exists (
      select 1 from document_services s where s.document_id = old.id and s.completed_at is not null and s.withdrawn_at is null))
  then raise exception 'an issued document is never changed'; end if;
  return new;
end $$;
