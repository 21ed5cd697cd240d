import type { Work } from '../../platform/work.ts';

/** The platform's sectors with their names, for choosing a firm's own field. */
export async function listSectors(work: Work): Promise<{ id: number; name: { zh: string; en: string } }[]> {
  const rows = await work.db.selectFrom('sectors').select(['id', 'name_zh', 'name_en']).orderBy('id').execute();
  return rows.map(({ id, name_zh: zh, name_en: en }) => ({ id, name: { zh, en } }));
}
