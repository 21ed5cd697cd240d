import type { Words } from '../law/words.ts';
import { PROBLEM_STATUSES, type ProblemStatus } from '../problems/problem-lifecycle.ts';

/** A problem of the case as its closing asks for it. */
export interface ProblemOfCase {
  readonly number: string;
  readonly status: ProblemStatus;
  readonly holderUnitId: string;
  readonly isOrdered: boolean;
}

interface RectificationFacts {
  readonly caseUnitId: string;
  readonly caseState: string;
  /** The firm was closed by the government: nothing is left to rectify. */
  readonly isFirmClosed: boolean;
  readonly problems: readonly ProblemOfCase[];
}

/** Ends in which what was ordered is proven by others, or was ordered of nobody. */
const elsewhere: readonly string[] = ['withdrawn', 'transferred'];

/**
 * 责令限期整改、当场纠正 is proven done by a re-check alone. What another body took over is its own; what was ordered of a firm that is
 * closed needs no re-check. 行政处罚法第二十八条第一款；总局令第15号第十六条、第六十五条第一款
 */
export function unrectifiedOf({ caseUnitId, caseState, isFirmClosed, problems }: RectificationFacts): Words[] {
  if (isFirmClosed || elsewhere.includes(caseState)) return [];
  return problems.flatMap(({ number, status, holderUnitId, isOrdered }) => {
    const row = PROBLEM_STATUSES.find(({ id }) => id === status);
    if (!row?.isOpen || !isOrdered || holderUnitId !== caseUnitId) return [];
    return [
      {
        zh: `问题${number}责令改正的内容尚未复查合格（${row.zh}）`,
        en: `Problem ${number}: what was ordered is not re-checked and found in order (${row.en.toLowerCase()})`,
      },
    ];
  });
}
