import type { CheckDetail } from '../../../contracts/checks.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { fileRowsOf } from '../files/for-other-modules.ts';
import { checkRows } from './list-checks.ts';

/** A check with the problems found at it and its papers. Throws not-found. */
export async function getCheck(work: Work, id: string): Promise<CheckDetail> {
  const [row] = await checkRows(work, [id]);
  if (!row) throw notFound('检查记录', 'check');
  const more = await work.db
    .selectFrom('checks as c')
    .leftJoin('persons as p', 'p.id', 'c.made_by_person_id')
    .select(['c.summary', 'c.made_at', 'c.void_reason', 'c.version', 'p.name'])
    .where('c.id', '=', id)
    .executeTakeFirstOrThrow();
  const problemList = await work.db
    .selectFrom('problems')
    .select(['id', 'number', 'facts', 'status'])
    .where('check_id', '=', id)
    .orderBy('id')
    .limit(200)
    .execute();
  return {
    ...row,
    summary: more.summary,
    madeAt: more.made_at.toISOString(),
    madeBy: more.name,
    voidReason: more.void_reason,
    problemList,
    files: await fileRowsOf(work, { subject: { kind: 'check', id } }),
    mayVoid: !row.isVoided && row.unitId === work.viewer.unitId && work.viewer.permissions.has('checks.make'),
    version: more.version,
  };
}
