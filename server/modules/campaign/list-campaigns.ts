import type { Work } from '../../platform/work.ts';

/** All loaded campaigns, in the order of their loading. */
export async function listCampaigns(work: Work) {
  const rows = await work.db.selectFrom('campaigns').select(['id', 'key', 'name_zh', 'name_en', 'starts_on', 'ends_on']).orderBy('id').execute();
  return {
    rows: rows.map((row) => ({ id: row.id, key: row.key, names: { zh: row.name_zh, en: row.name_en }, from: row.starts_on, to: row.ends_on })),
  };
}
