import { sql } from 'kysely';
import type { z } from 'zod';
import type { FeedAnswer, listBankFeeds as endpoint } from '../../../contracts/payments.ts';
import type { Work } from '../../platform/work.ts';

/** What came from the bank for the viewer's body, the newest first. */
export async function listBankFeeds(
  work: Work,
  { page, size }: z.infer<NonNullable<typeof endpoint.query>>,
): Promise<z.input<typeof endpoint.output>> {
  const own = work.db
    .selectFrom('bank_feeds as f')
    .leftJoin('persons as p', 'p.id', 'f.received_by_person_id')
    .where('f.unit_id', '=', work.viewer.unitId);
  const rows = await own
    .select(['f.id', 'f.source', 'f.bank', 'f.name', 'f.lines', 'f.added', 'f.amount', 'f.received_at', 'f.outcome', 'f.faults', 'p.name as person'])
    .orderBy('f.received_at', 'desc')
    .orderBy('f.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  const { total } = await own.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return {
    rows: rows.map(({ received_at: at, person, source, amount, outcome, faults, ...row }) => ({
      ...row,
      outcome: outcome as 'received' | 'returned',
      faults: faults as FeedAnswer['faults'],
      source: source as 'csv' | 'feed',
      amount: Number(amount),
      receivedAt: at.toISOString(),
      receivedBy: person,
    })),
    total: Number(total),
    page,
    size,
  };
}
