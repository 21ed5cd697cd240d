import type { ProblemFacts, ReportedDesk } from './problem-facts.ts';

type Chain = Pick<ProblemFacts, 'holderUnitId' | 'desks'>;

/** Desks of the chain proper, lowest first; direct reports of major problems are beside it. */
function chainOf(problem: Chain): ReportedDesk[] {
  return problem.desks.filter((desk) => !desk.isDirect);
}

/**
 * The unit whose turn it is to raise: the holder while the chain is empty, afterwards the highest desk, once it has confirmed
 * receipt; null while that receipt is awaited. 方案四(二)1 逐级上报
 */
export function raisingUnitOf(problem: Chain): string | null {
  const highest = chainOf(problem).at(-1);
  if (!highest) return problem.holderUnitId;
  return highest.receivedAt === null ? null : highest.unitId;
}

/** Units that have not confirmed receipt, each once, in the order in which it reached them. */
export function unitsOwingReceipt(problem: Chain): string[] {
  return [...new Set(problem.desks.filter((desk) => desk.receivedAt === null).map((desk) => desk.unitId))];
}

/** Where a newly registered problem goes at once: unit and whether past the levels between. */
export interface RaiseAtRegistration {
  targetUnitId: string;
  isDirect: boolean;
}

/**
 * A major hazard reaches the province at once and travels the chain as well; anything else goes nowhere by itself. One raise
 * only, in the chain, where the level above is the province. 总局令第16号第二十条、第二十四条；方案四(二)1
 */
export function raisesAtRegistration(
  problem: Pick<ProblemFacts, 'nature' | 'grade'>,
  above: { unitAboveId: string | null; provinceUnitId: string | null },
): RaiseAtRegistration[] {
  if (problem.nature !== 'hazard' || problem.grade !== 'major') return [];
  const raises: RaiseAtRegistration[] = [];
  if (above.unitAboveId !== null) raises.push({ targetUnitId: above.unitAboveId, isDirect: false });
  if (above.provinceUnitId !== null && above.provinceUnitId !== above.unitAboveId)
    raises.push({ targetUnitId: above.provinceUnitId, isDirect: true });
  return raises;
}
