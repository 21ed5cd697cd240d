-- Sums of money are counted in fen, beyond what an integer holds.
alter table deltas alter column value type bigint;
