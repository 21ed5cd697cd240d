import { type RawBuilder, sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import type { MeasureRecord } from './measure-rows.ts';

interface MeasureSubject {
  kind: 'problem' | 'inspection' | 'case';
  id: string;
}

/** The problems that a visit found. */
const foundBy = (id: string) => sql`select p.id from problems p join inspections i on i.check_id = p.check_id where i.id = ${id}`;

/** What says that a measure `m` was ordered on the record itself, or on a problem that a visit found. */
function isOrderedOn({ kind, id }: MeasureSubject): RawBuilder<boolean> {
  if (kind === 'case') return sql<boolean>`m.case_id = ${id}`;
  if (kind === 'problem') return sql<boolean>`(m.subject_kind = 'problem' and m.subject_id = ${id})`;
  return sql<boolean>`((m.subject_kind = 'inspection' and m.subject_id = ${id})
    or (m.subject_kind = 'problem' and m.subject_id in (select f.id::text from (${foundBy(id)}) f)))`;
}

/** Measures ordered on one record, in their order. */
export async function measuresOrderedOn(work: Work, subject: MeasureSubject): Promise<MeasureRecord[]> {
  return work.db.selectFrom('measures as m').selectAll('m').where(isOrderedOn(subject)).orderBy('m.id').execute();
}

/** Rows `r` of the register on these problems, on what was merged into them, or in a case about one of them. */
function isAboutAny(problems: RawBuilder<unknown>): RawBuilder<unknown> {
  const meant = sql`select o.id from problems o where o.id in (${problems}) or o.merged_into in (${problems})`;
  return sql`((r.subject_kind = 'problem' and r.subject_id in (select a.id::text from (${meant}) a))
    or r.case_id in (select c.case_id from case_problems c where c.problem_id in (${meant})))`;
}

export function isAboutProblem(id: string): RawBuilder<unknown> {
  return isAboutAny(sql`select p.id from problems p where p.id = ${id}`);
}

export function isAboutInspection(id: string): RawBuilder<unknown> {
  return sql`((r.subject_kind = 'inspection' and r.subject_id = ${id}) or ${isAboutAny(foundBy(id))})`;
}
