import type { DutyKind } from '../../../domain/duties/duty-kinds.ts';
import type { Work } from '../../platform/work.ts';
import { moveDutiesBack, moveDutiesToSubject } from '../duties/for-other-modules.ts';
import type { MergeHook } from '../enterprises/for-other-modules.ts';

const kinds: readonly DutyKind[] = ['closure-proposal'];

/** A closure that is owed to be proposed for a firm that is merged is owed for the firm kept, where it can be proposed. */
export const closureDutyOnMerge: MergeHook = {
  name: 'closure-duties',
  async move(work, keptId, mergedId) {
    return moveDutiesToSubject(work, { kind: 'enterprise', id: mergedId }, await named(work, keptId), kinds);
  },
  async moveBack(work, ids, mergedId) {
    await moveDutiesBack(work, ids, await named(work, mergedId));
  },
};

async function named(work: Work, id: string): Promise<{ id: string; words: string }> {
  const { name } = await work.db.selectFrom('enterprises').select('name').where('id', '=', id).executeTakeFirstOrThrow();
  return { id, words: name };
}
