import type { MergeHook } from '../enterprises/for-other-modules.ts';

/** Inspections follow their firm when firms are merged, and exactly those go back on an undo; a draw's list stays as it was published. */
export const moveInspectionsOnMerge: MergeHook = {
  name: 'inspections',
  async move(work, keptId, mergedId) {
    const moved = await work.db
      .updateTable('inspections')
      .set({ enterprise_id: keptId })
      .where('enterprise_id', '=', mergedId)
      .returning('id')
      .execute();
    return moved.map((row) => row.id);
  },
  async moveBack(work, ids, mergedId) {
    await work.db.updateTable('inspections').set({ enterprise_id: mergedId }).where('id', 'in', ids).execute();
  },
};
