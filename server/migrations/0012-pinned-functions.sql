-- A function that runs as the owner looks names up where the owner did, and in temporary tables last: a caller's search path
-- cannot put a table of his in the place of one of ours.
select set_config('search_path', current_setting('search_path') || ', pg_temp', true);
alter function append_audit(jsonb) set search_path from current;
alter function search_enterprises(text, integer) set search_path from current;
alter function alike_enterprises(text, text, text, integer) set search_path from current;
alter function search_problems(text, bigint[]) set search_path from current;
