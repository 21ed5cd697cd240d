import type { Work } from '../../platform/work.ts';
import { moveDutiesToSector } from '../duties/for-other-modules.ts';
import { moveFilesToSector } from '../files/for-other-modules.ts';

/** What hangs on a problem follows it into another sector: history, desks, duties, papers. To be run where both sectors are in sight. */
export async function moveToSector(work: Work, id: string, sector: number): Promise<void> {
  await work.db.updateTable('problem_moves').set({ sector }).where('problem_id', '=', id).execute();
  await work.db.updateTable('problem_desks').set({ sector }).where('problem_id', '=', id).execute();
  await moveDutiesToSector(work, { kind: 'problem', id }, sector);
  await moveFilesToSector(work, { kind: 'problem', id }, sector);
}
