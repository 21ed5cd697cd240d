import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';

/**
 * What a later module does when firms are merged: its records of the merged firm become the kept one's, and on an undo
 * exactly those go back. Module order forbids this module to know them, so they say so themselves.
 */
export interface MergeHook {
  /** Names the records: "problems". Their moved ids are kept under this name. */
  name: string;
  /** Moves all references from the merged firm to the kept one; returns the ids of the records that were moved. */
  move(work: Work, keptId: string, mergedId: string): Promise<string[]>;
  /** Moves the records with these ids back to the firm that was merged. */
  moveBack(work: Work, ids: string[], mergedId: string): Promise<void>;
}

/** For records that simply follow their firm: moved in one statement, and exactly those go back on an undo. */
export function followFirm(table: 'problems' | 'inspections' | 'measures' | 'proposals'): MergeHook {
  return {
    name: table,
    async move(work, keptId, mergedId) {
      const moved = await work.db.updateTable(table).set({ enterprise_id: keptId }).where('enterprise_id', '=', mergedId).returning('id').execute();
      return moved.map(({ id }) => id);
    },
    async moveBack(work, ids, mergedId) {
      await work.db.updateTable(table).set({ enterprise_id: mergedId }).where('id', 'in', ids).execute();
    },
  };
}

const hooks = new Map<string, MergeHook>();

/** Called once by each later module while its routes are bound; the same name again replaces the earlier one. */
export function onMerge(hook: MergeHook): void {
  hooks.set(hook.name, hook);
}

/** Records of other bodies and other divisions follow too: a firm cannot be one for some and two for others. */
export async function moveReferences(work: Work, keptId: string, mergedId: string): Promise<Record<string, string[]>> {
  const moved: Record<string, string[]> = {};
  return work.underScope(wholeProvince, async () => {
    for (const { name, move } of hooks.values()) moved[name] = await move(work, keptId, mergedId);
    return moved;
  });
}

/** Throws where the module that moved records is no longer there to move them back. */
export async function moveReferencesBack(work: Work, moved: Record<string, string[]>, mergedId: string): Promise<void> {
  for (const [name, ids] of Object.entries(moved)) {
    if (ids.length === 0) continue;
    const hook = hooks.get(name);
    if (!hook) throw new Error(`nobody moves ${name} back to the firm that was merged`);
    await work.underScope(wholeProvince, () => hook.moveBack(work, ids, mergedId));
  }
}
