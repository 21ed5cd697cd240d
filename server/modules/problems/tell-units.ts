import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { DutyProblem } from './problem-duties.ts';

/** Lets other units hear of an act on a problem; the outbox delivers it after the commit. */
export function tellUnits(work: Work, unitIds: readonly string[], problem: DutyProblem, words: Words): void {
  if (unitIds.length === 0) return;
  work.tell('problem-told', {
    unitIds,
    objectKind: 'problem',
    objectId: problem.id,
    regionCode: problem.regionCode,
    sector: problem.sector,
    words: { zh: `${problem.number} ${words.zh}`, en: `${problem.number} ${words.en}` },
  });
}
