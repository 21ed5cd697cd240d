import type { Work } from '../../platform/work.ts';
import type { MergeHook } from '../enterprises/for-other-modules.ts';
import { settleFirsts } from './settle-firsts.ts';

/** Checks follow their firm when firms are merged, and go back on an undo; firms checked are counted anew. */
export const moveChecksOnMerge: MergeHook = {
  name: 'checks',
  async move(work, keptId, mergedId) {
    const moved = await work.db.updateTable('checks').set({ enterprise_id: keptId }).where('enterprise_id', '=', mergedId).returning('id').execute();
    await settleFirsts(work, [keptId, mergedId]);
    return moved.map((row) => row.id);
  },
  async moveBack(work, ids, mergedId) {
    const keepers = await keepersOf(work, ids);
    await work.db.updateTable('checks').set({ enterprise_id: mergedId }).where('id', 'in', ids).execute();
    await settleFirsts(work, [...keepers, mergedId]);
  },
};

async function keepersOf(work: Work, ids: readonly string[]): Promise<string[]> {
  const rows = await work.db.selectFrom('checks').select('enterprise_id').distinct().where('id', 'in', ids).execute();
  return rows.map((row) => row.enterprise_id);
}
