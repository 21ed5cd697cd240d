-- A measure knows of what record it was ordered where that is no case, which stops it orders, and how far its way back has come:
-- the application to restart, the last day for the review of the site, the day of that review.
alter table measures
  add column subject_kind text check (subject_kind in ('problem', 'inspection')),
  add column subject_id text,
  add column stops text[] not null default '{}',
  add column restart_asked_on date,
  add column restart_due_on date,
  add column restart_reviewed_on date;
-- What was ordered before: its record stands in the first line of its history, its application in the last.
select set_config('app.region_from', '0', true), set_config('app.region_to', ':', true), set_config('app.sectors', '2305843009213693951', true);
update measures m set subject_kind = s.details -> 'subject' ->> 'kind', subject_id = s.details -> 'subject' ->> 'id'
  from sanction_moves s
  where m.case_id is null and s.record_kind = 'measure' and s.record_id = m.id and s.seq = 1
    and s.details -> 'subject' ->> 'kind' in ('problem', 'inspection');
update measures m set restart_asked_on = (s.details ->> 'day')::date, restart_due_on = (s.details ->> 'day')::date + 10
  from sanction_moves s
  where m.state = 'restart-asked' and s.record_kind = 'measure' and s.record_id = m.id and s.act = 'askRestart' and s.seq = m.version;
select set_config('app.region_from', '', true), set_config('app.region_to', '', true), set_config('app.sectors', '', true);
create index measures_subject on measures (subject_kind, subject_id) where subject_id is not null;
create index measures_taken on measures (taken_on desc, id desc);
