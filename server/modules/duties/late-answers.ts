import type { DutyRow } from '../../../contracts/duties.ts';
import type { Work } from '../../platform/work.ts';
import { dutiesWithUnits, dutyColumns, dutyRowsOf } from './duty-rows.ts';

/** What some units asked of others and is past its day unanswered, the longest first, and how many there are. */
export async function lateAnswers(work: Work, askedByUnitIds: readonly string[], limit: number): Promise<{ total: number; rows: DutyRow[] }> {
  const late = dutiesWithUnits(work)
    .where('d.asked_by_unit_id', 'in', ['0', ...askedByUnitIds])
    .where('d.done_at', 'is', null)
    .where('d.cancelled_at', 'is', null)
    .where('d.due_at', '<', work.now);
  const { n } = await late.select((eb) => eb.fn.countAll<string>().as('n')).executeTakeFirstOrThrow();
  const records = await late.select(dutyColumns).orderBy('d.due_at').orderBy('d.region_code').orderBy('d.id').limit(limit).execute();
  return { total: Number(n), rows: await dutyRowsOf(work, records) };
}
