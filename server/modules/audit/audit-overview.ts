import { sql } from 'kysely';
import type { z } from 'zod';
import type { readAuditOverview as endpoint } from '../../../contracts/audit.ts';
import { actsOfSort, type AuditSort, sortOfAct } from '../../../domain/audit/audited-acts.ts';
import { addDays, type Day, instantOf } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';
import { auditRows, auditRowsOf } from './audit-rows.ts';

const shown = 10;
const sorts: readonly AuditSort[] = ['write', 'read', 'session', 'system'];
const midnight = (day: Day) => instantOf(day, '00:00');

/** What an auditor looks at first: how much was done, failed sign-ins, who read what, rights given, and the chains. */
export async function readAuditOverview(work: Work): Promise<z.input<typeof endpoint.output>> {
  const since = addDays(work.today, -6);
  const from = midnight(since);
  work.audit({ act: 'readAuditLog', objectKind: 'audit', objectId: 'overview', details: { since }, regionCode: work.viewer.regionCode });
  const grants = await auditRows(work)
    .where('at', '>=', from)
    .where('object_kind', 'in', ['account', 'post'])
    .where('act', 'not in', actsOfSort('session'))
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(shown)
    .execute();
  return {
    since,
    sorts: await countedSorts(work, from),
    failures: await failures(work, from),
    readers: await readers(work, from),
    grants: await auditRowsOf(work, grants),
    chains: await chains(work),
  };
}

async function countedSorts(work: Work, from: Date) {
  const { rows } = await sql<{ act: string; today: string; week: string }>`
    select act, count(*) filter (where at >= ${midnight(work.today)}) as today, count(*) as week from audit_log where at >= ${from} group by act`.execute(
    work.db,
  );
  return sorts.map((sort) => {
    const mine = rows.filter(({ act }) => sortOfAct(act) === sort);
    return { sort, today: mine.reduce((sum, row) => sum + Number(row.today), 0), week: mine.reduce((sum, row) => sum + Number(row.week), 0) };
  });
}

async function failures(work: Work, from: Date) {
  const { rows } = await sql<{ object_id: string; account: string | null; count: string; last_at: Date }>`
    select l.object_id, (select a.name from accounts a where a.id::text = l.object_id) as account, count(*) as count, max(l.at) as last_at
    from audit_log l where l.act = 'failToSignIn' and l.at >= ${from} group by l.object_id order by count(*) desc, max(l.at) desc limit ${shown}`.execute(
    work.db,
  );
  return rows.map((row) => ({ accountId: row.object_id, account: row.account, count: Number(row.count), lastAt: row.last_at.toISOString() }));
}

async function readers(work: Work, from: Date) {
  const { rows } = await sql<{ name: string; capacity: string; count: string; last_at: Date }>`
    select coalesce(p.name, '') as name, l.capacity, count(*) as count, max(l.at) as last_at
    from audit_log l left join persons p on p.id = l.person_id
    where l.act = any(${actsOfSort('read')}) and l.at >= ${from}
    group by p.name, l.capacity order by count(*) desc, max(l.at) desc limit ${shown}`.execute(work.db);
  return rows.map((row) => ({ personName: row.name, capacity: row.capacity, count: Number(row.count), lastAt: row.last_at.toISOString() }));
}

/** Heads of the chains whose division lies in the viewer's range. */
async function chains(work: Work) {
  const { rows } = await sql<{ shard: string; seq: string; last_at: Date | null }>`
    select h.shard, h.seq, (select l.at from audit_log l where l.shard = h.shard and l.seq = h.seq) as last_at from audit_heads h
    where rpad(h.shard, 9, '0') collate "C" >= ${work.viewer.regionFrom} and rpad(h.shard, 9, '0') collate "C" < ${work.viewer.regionTo}
    order by h.shard`.execute(work.db);
  return rows.map((row) => ({ shard: row.shard, regionCode: row.shard.padEnd(9, '0'), lines: row.seq, lastAt: row.last_at?.toISOString() ?? null }));
}
