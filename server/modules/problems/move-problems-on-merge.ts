import type { MergeHook } from '../enterprises/for-other-modules.ts';

/** Problems follow their firm when firms are merged, and exactly those go back on an undo. Figures do not change: they count problems, not firms. */
export const moveProblemsOnMerge: MergeHook = {
  name: 'problems',
  async move(work, keptId, mergedId) {
    const moved = await work.db
      .updateTable('problems')
      .set({ enterprise_id: keptId })
      .where('enterprise_id', '=', mergedId)
      .returning('id')
      .execute();
    return moved.map((row) => row.id);
  },
  async moveBack(work, ids, mergedId) {
    await work.db.updateTable('problems').set({ enterprise_id: mergedId }).where('id', 'in', ids).execute();
  },
};
