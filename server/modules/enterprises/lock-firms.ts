import { notFound, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getEnterprise } from './get-enterprise.ts';

/** The firm's row, locked until the act commits, at the version that the caller saw. Throws not-found, merged-away (409), stale-version (412). */
export async function lockFirm(work: Work, id: string, seenVersion: number) {
  const row = await work.db.selectFrom('enterprises').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('企业', 'firm');
  if (row.merged_into !== null) {
    throw new Refused(409, 'merged-away', {
      zh: `“${row.name}”已并入另一家企业，请到该企业办理。`,
      en: `“${row.name}” has been merged into another firm; act on that one.`,
    });
  }
  if (row.version !== seenVersion) throw stale(await getEnterprise(work, id));
  return row;
}
