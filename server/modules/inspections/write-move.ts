import type { AuditedAct } from '../../../domain/audit/audited-acts.ts';
import { actorColumns } from '../../platform/actor-columns.ts';
import type { Work } from '../../platform/work.ts';

export interface InspectionMove {
  id: string;
  seq: number;
  act: AuditedAct;
  statusAfter: string;
  words: string;
  place: { region_code: string; region_then: string; sector: number };
}

/** One line of an inspection's history. */
export async function writeMove(work: Work, move: InspectionMove): Promise<void> {
  await work.db
    .insertInto('inspection_moves')
    .values({
      ...move.place,
      inspection_id: move.id,
      seq: move.seq,
      act: move.act,
      status_after: move.statusAfter,
      at: work.now,
      day: work.today,
      ...actorColumns(work),
      post_id: work.viewer.postId || null,
      words: move.words,
    })
    .execute();
}
