import { forbidden, notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { attachFiles } from '../files/for-other-modules.ts';

/** Whether the viewer's unit has to do with the problem, so that he may add papers: it found it, holds it, or is asked to take it over. */
export function mayAttach(
  work: Work,
  problem: { holder_unit_id: string; found_by_unit_id: string; offered_to_unit_id: string | null; status: string },
): boolean {
  const isConcerned = [problem.holder_unit_id, problem.found_by_unit_id, problem.offered_to_unit_id].includes(work.viewer.unitId);
  return isConcerned && problem.status !== 'voided' && problem.status !== 'merged';
}

/** Adds photos and papers to a problem outside an act. Throws not-found and forbidden. */
export async function attachToProblem(work: Work, id: string, fileIds: readonly string[]): Promise<{ attached: number }> {
  const problem = await work.db
    .selectFrom('problems')
    .select(['number', 'holder_unit_id', 'found_by_unit_id', 'offered_to_unit_id', 'status', 'region_code', 'region_then', 'sector'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!problem) throw notFound('问题', 'problem');
  if (!mayAttach(work, problem)) {
    throw forbidden({
      zh: '照片和材料由发现单位、承办单位补充；已作废、合并的不再补充。',
      en: 'Photos and papers are added by the unit that found or holds the problem, while it is neither void nor merged.',
    });
  }
  await attachFiles(work, fileIds, { kind: 'problem', id, regionCode: problem.region_code, regionThen: problem.region_then, sector: problem.sector });
  work.audit({
    act: 'attachToProblem',
    objectKind: 'problem',
    objectId: id,
    regionCode: problem.region_code,
    sector: problem.sector,
    details: { number: problem.number, fileIds },
  });
  return { attached: fileIds.length };
}
