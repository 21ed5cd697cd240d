import type { DutyRow } from '../../../contracts/duties.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { dutiesWithUnits, dutyColumns, dutyRowsOf } from './duty-rows.ts';
import type { DutySubject } from './settle-duties.ts';

/** All duties about a record, open and ended, in the order of their opening, each with its basis. */
export async function dutiesOfSubject(work: Work, subject: DutySubject): Promise<(DutyRow & { basis: Words })[]> {
  const records = await dutiesWithUnits(work)
    .select(dutyColumns)
    .where('d.subject_kind', '=', subject.kind)
    .where('d.subject_id', '=', subject.id)
    .orderBy('d.id')
    .execute();
  const rows = await dutyRowsOf(work, records);
  return rows.map((row, index) => ({ ...row, basis: records[index]?.basis as Words }));
}
