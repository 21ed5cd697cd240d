import type { Work } from '../../platform/work.ts';

/** How many duties of a kind in sight stood open past their day at a moment, whatever was done since. */
export async function countOverdueAt(work: Work, kind: string, at: Date): Promise<number> {
  const row = await work.db
    .selectFrom('duties')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('kind', '=', kind)
    .where('opened_at', '<=', at)
    .where('due_at', '<', at)
    .where((eb) => eb.or([eb('done_at', 'is', null), eb('done_at', '>', at)]))
    .where((eb) => eb.or([eb('cancelled_at', 'is', null), eb('cancelled_at', '>', at)]))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
