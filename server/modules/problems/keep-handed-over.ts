import type { ProblemFacts } from '../../../domain/problems/problem-facts.ts';
import type { Work } from '../../platform/work.ts';
import type { DutyProblem } from './problem-duties.ts';

/**
 * Keeps, under the division of the unit that passes a problem on and the sector that it had there, what was handed over to whom:
 * the unit sees that line also when the problem itself goes into a sector that it does not see. 安全生产法(2021)第六十九条
 */
export async function keepHandedOver(
  work: Work,
  { problem, before, after, seq, reason }: { problem: DutyProblem; before: ProblemFacts; after: ProblemFacts; seq: number; reason: string },
): Promise<void> {
  await work.db
    .insertInto('handed_over_problems')
    .values({
      problem_id: problem.id,
      seq,
      unit_id: work.viewer.unitId,
      number: problem.number,
      facts: problem.facts,
      problem_region_then: problem.regionThen,
      to_sector: after.sector,
      target_unit_id: after.passTargetUnitId ?? '',
      reason,
      handed_at: work.now,
      handed_by_person_id: work.viewer.personId || null,
      region_code: work.viewer.regionCode,
      region_then: work.viewer.regionCode,
      sector: before.sector,
    })
    .execute();
}
