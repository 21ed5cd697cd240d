import type { ProblemFacts, ProblemMove } from '../../../domain/problems/problem-facts.ts';
import { actorColumns } from '../../platform/actor-columns.ts';
import type { Work } from '../../platform/work.ts';

interface Placed {
  id: string;
  region_code: string;
  region_then: string;
  sector: number;
}

/** Writes one line of a problem's history, and what it changed of the desks. `seq` is the version that the move made. */
export async function writeMove(
  work: Work,
  problem: Placed,
  { move, seq, after, fileIds }: { move: ProblemMove; seq: number; after: ProblemFacts; fileIds: readonly string[] },
): Promise<void> {
  const { viewer } = work;
  const place = { region_code: problem.region_code, region_then: problem.region_then, sector: problem.sector };
  await work.db
    .insertInto('problem_moves')
    .values({
      ...place,
      problem_id: problem.id,
      seq,
      act: move.act,
      status_after: after.status,
      at: work.now,
      day: work.today,
      ...actorColumns(work),
      post_id: work.viewer.postId || null,
      reason: move.reason ?? '',
      due_on: move.day ?? null,
      target_unit_id: move.targetUnitId ?? null,
      document_id: move.documentId ?? null,
      details: JSON.stringify({
        ...(move.evidence ? { evidence: move.evidence } : {}),
        ...(fileIds.length > 0 ? { fileIds } : {}),
        ...(move.targetProblemId ? { targetProblemId: move.targetProblemId } : {}),
        ...(move.sector === undefined ? {} : { sector: move.sector }),
        ...(move.isDirect ? { isDirect: true } : {}),
      }),
    })
    .execute();
  if (move.act === 'raise' && move.targetUnitId !== undefined) {
    await work.db
      .insertInto('problem_desks')
      .values({
        ...place,
        problem_id: problem.id,
        seq: after.desks.length,
        unit_id: move.targetUnitId,
        from_unit_id: move.unitId,
        told_at: work.now,
        at_once: move.isDirect ?? false,
      })
      .execute();
  }
  if (move.act === 'confirmReceipt') {
    await work.db
      .updateTable('problem_desks')
      .set({ received_at: work.now, received_by_person_id: viewer.personId })
      .where('problem_id', '=', problem.id)
      .where('unit_id', '=', move.unitId)
      .where('received_at', 'is', null)
      .execute();
  }
}
