import type { Work } from '../../platform/work.ts';

/** The office of the leading group: the desk of the province. */
export async function officeUnitId(work: Work): Promise<string | null> {
  const office = await work.db.selectFrom('units').select('id').where('kind', '=', 'office').orderBy('id').limit(1).executeTakeFirst();
  return office?.id ?? null;
}
