-- A province's own dated values. A value is never edited: one that is wrong is withdrawn with the reason, and another is added.
create table provincial_parameters (
  id bigint generated always as identity primary key,
  key text not null,
  value numeric not null,
  -- First and last day in force, both included; open without a last one.
  from_day date not null,
  to_day date check (to_day >= from_day),
  document text not null,
  decided_by text not null,
  why text not null,
  entered_at timestamptz not null,
  entered_by_person_id bigint not null references persons,
  entered_unit_id bigint not null references units,
  withdrawn_at timestamptz,
  withdrawn_by_person_id bigint references persons,
  withdraw_reason text,
  check ((withdrawn_at is null) = (withdrawn_by_person_id is null) and (withdrawn_at is null) = (withdraw_reason is null))
);
-- Two values of one key that begin on one day would leave open which applies.
create unique index provincial_parameters_standing on provincial_parameters (key, from_day) where withdrawn_at is null;
