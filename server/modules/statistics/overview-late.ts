import type { LateLine } from '../../../contracts/overviews.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';
import { lateAnswers } from '../duties/for-other-modules.ts';

/** Who has not answered in time what the viewer's unit asked (a leading group: what its office asked). */
export async function lateToUs(work: Work, size: number): Promise<{ total: number; rows: LateLine[] }> {
  const { viewer } = work;
  const offices = await work.db.selectFrom('units').select('id').where('kind', '=', 'office').where('parent_id', '=', viewer.unitId).execute();
  const { total, rows } = await lateAnswers(work, [viewer.unitId, ...offices.map(({ id }) => id)], size);
  return {
    total,
    rows: rows.map((duty) => ({
      dutyId: duty.id,
      kind: duty.kind,
      words: duty.words,
      unitName: duty.holder.name,
      period: duty.period,
      dueOn: duty.dueAt === null ? '' : dayOf(duty.dueAt),
      daysLate: duty.daysLate,
    })),
  };
}
