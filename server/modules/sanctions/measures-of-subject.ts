import { type RawBuilder, sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import type { MeasureRecord } from './measure-rows.ts';

interface MeasureSubject {
  kind: 'problem' | 'inspection' | 'case';
  id: string;
}

/** What says that a measure `m` was ordered on the record itself, or on a problem that a visit found. */
function isOrderedOn({ kind, id }: MeasureSubject): RawBuilder<boolean> {
  if (kind === 'case') return sql<boolean>`m.case_id = ${id}`;
  if (kind === 'problem') return sql<boolean>`(m.subject_kind = 'problem' and m.subject_id = ${id})`;
  return sql<boolean>`((m.subject_kind = 'inspection' and m.subject_id = ${id}) or (m.subject_kind = 'problem' and m.subject_id in (
    select p.id::text from problems p join inspections i on i.check_id = p.check_id where i.id = ${id})))`;
}

/** Measures ordered on one record, in their order. */
export async function measuresOrderedOn(work: Work, subject: MeasureSubject): Promise<MeasureRecord[]> {
  return work.db.selectFrom('measures as m').selectAll('m').where(isOrderedOn(subject)).orderBy('m.id').execute();
}
