-- In which campaigns a case and its measures count, once in each: those of its problems, else those of its day.
alter table cases add column campaign_ids bigint[] not null default '{}';
alter table measures add column campaign_ids bigint[] not null default '{}';
