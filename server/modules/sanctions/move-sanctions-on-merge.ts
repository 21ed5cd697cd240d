import type { Work } from '../../platform/work.ts';
import { onMerge } from '../enterprises/for-other-modules.ts';

const tables = ['measures', 'proposals'] as const;

/** When firms are merged, measures and proposals follow the kept one, and go back on an undo. */
export function moveSanctionsOnMerge(): void {
  for (const table of tables)
    onMerge({
      name: table,
      move: async (work: Work, keptId, mergedId) => {
        const moved = await work.db.updateTable(table).set({ enterprise_id: keptId }).where('enterprise_id', '=', mergedId).returning('id').execute();
        return moved.map(({ id }) => id);
      },
      moveBack: async (work: Work, ids, mergedId) => {
        await work.db.updateTable(table).set({ enterprise_id: mergedId }).where('id', 'in', ids).execute();
      },
    });
}
