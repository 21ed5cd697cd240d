-- Money that was entered wrongly is taken back by an entry of its own (reversal), money paid beyond what is owed is given back by one (refund);
-- both are below nothing. A line of the bank is known by the body that it was sent to, its bank and its serial number; divided between fine,
-- confiscation and add-on fine it stands in several parts.
alter table payments
  add column entry text not null default 'receipt' check (entry in ('receipt', 'reversal', 'refund')),
  add column reverses_id bigint references payments,
  add column reason text not null default '',
  add column collecting_unit_id bigint references units,
  add column bank_part smallint not null default 1 check (bank_part > 0),
  drop constraint payments_amount_check,
  add constraint payments_sign check (amount <> 0 and (entry = 'receipt') = (amount > 0)),
  add constraint payments_reversed check ((entry = 'reversal') = (reverses_id is not null));
create unique index payments_reversed_once on payments (reverses_id) where reverses_id is not null;

-- What the bank sent and what was returned to it stays in sight with its faults: [{line, field, zh, en}].
alter table bank_feeds
  add column outcome text not null default 'received' check (outcome in ('received', 'returned')),
  add column faults jsonb not null default '[]';

-- The way through the court to its end, and the end without it, on a ground of the law.
alter table collection_steps
  add column ground text not null default '',
  drop constraint collection_steps_kind_check,
  add constraint collection_steps_kind_check check (kind in (
    'reminder', 'urge', 'court-application', 'court-accepted', 'court-refused', 'court-review', 'court-ruled',
    'execution-ended', 'execution-run-ended', 'collection-ended', 'add-on-remitted'));

-- The rows of before: the policies let the owner see them all for the length of this migration.
select set_config('app.region_from', '0', true), set_config('app.region_to', ':', true), set_config('app.sectors', '2305843009213693951', true);
update payments p set collecting_unit_id = f.unit_id from bank_feeds f where f.id = p.feed_id;
-- To have applied to the court is no performance: cases that stood as performed by it alone are being performed.
update cases c set state = 'performing' where c.state = 'performed' and exists (
  select from case_parties p, jsonb_each(case when jsonb_typeof(p.standing -> 'outcome' -> 'performances') = 'object' then p.standing -> 'outcome' -> 'performances' else '{}' end) as done
  where p.case_id = c.id and p.dropped_on is null and done.value ->> 'how' = 'court');
select set_config('app.region_from', '', true), set_config('app.region_to', '', true), set_config('app.sectors', '', true);

drop index payments_serial;
create unique index payments_serial on payments (collecting_unit_id, bank, bank_serial, bank_part) where bank_serial is not null;
