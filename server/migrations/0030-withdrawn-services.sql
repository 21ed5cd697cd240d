-- A service that was recorded wrongly is withdrawn with its reason and stays on record. The day from which its document counts as served is
-- then that of the earliest service that stands and counts, or none: no other way leads back from it.
alter table document_services
  add column withdrawn_at timestamptz,
  add column withdrawn_by_person_id bigint,
  add column withdraw_reason text not null default '',
  add constraint document_services_withdrawn check ((withdrawn_at is null) = (withdraw_reason = ''));
drop index document_services_open;
create index document_services_open on document_services (counts_from) where completed_at is null and withdrawn_at is null;

-- What was recorded of a service is never changed: afterwards it counts from its day, or is withdrawn, each once.
create function keep_recorded_service() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a recorded service is never deleted'; end if;
  if to_jsonb(new) - '{completed_at,withdrawn_at,withdrawn_by_person_id,withdraw_reason,region_code,region_then,sector}'::text[]
     is distinct from to_jsonb(old) - '{completed_at,withdrawn_at,withdrawn_by_person_id,withdraw_reason,region_code,region_then,sector}'::text[]
    or (old.completed_at is not null and new.completed_at is distinct from old.completed_at)
    or (old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_by_person_id, new.withdraw_reason)
      is distinct from (old.withdrawn_at, old.withdrawn_by_person_id, old.withdraw_reason))
  then raise exception 'a recorded service is never changed'; end if;
  return new;
end $$;
create trigger document_services_kept before update or delete on document_services for each row execute function keep_recorded_service();

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
    or (old.served_on is not null and new.served_on is distinct from old.served_on and (
      not exists (select from document_services s where s.document_id = old.id and s.counts_from = old.served_on and s.withdrawn_at is not null)
      or new.served_on is distinct from
        (select min(s.counts_from) from document_services s where s.document_id = old.id and s.completed_at is not null and s.withdrawn_at is null)))
  then raise exception 'an issued document is never changed'; end if;
  return new;
end $$;

-- A letter of collection whose service was withdrawn was no step.
alter table collection_steps add column withdrawn_on date;
