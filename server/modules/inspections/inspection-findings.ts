import type { InspectionFindingRow } from '../../../contracts/inspection-records.ts';
import type { Work } from '../../platform/work.ts';

/** What was found at a visit, in order, with the problems that came of it as far as they are in sight. */
export async function findingsOf(work: Work, inspectionId: string): Promise<InspectionFindingRow[]> {
  const rows = await work.db
    .selectFrom('inspection_findings as f')
    .innerJoin('units as u', 'u.id', 'f.unit_id')
    .leftJoin('problems as p', 'p.id', 'f.problem_id')
    .selectAll('f')
    .select(['u.name as unit_name', 'p.number', 'p.status'])
    .where('f.inspection_id', '=', inspectionId)
    .orderBy('f.seq')
    .execute();
  const may = work.viewer.permissions.has('problems.register');
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    unitId: row.unit_id,
    unitName: row.unit_name,
    itemKey: row.item_key,
    words: row.words,
    place: row.place,
    nature: row.nature as InspectionFindingRow['nature'],
    kind: row.kind,
    subKind: row.sub_kind,
    lawArticle: row.law_article,
    documentKind: row.document_kind,
    problem: row.problem_id !== null && row.number !== null ? { id: row.problem_id, number: row.number, status: row.status ?? '' } : null,
    mayRegister: row.problem_id === null && may && row.unit_id === work.viewer.unitId,
  }));
}
