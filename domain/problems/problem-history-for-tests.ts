import fc from 'fast-check';
import { addDays, dayOf } from '../calendar/day.ts';
import { PERMISSIONS } from '../organisation/permissions.ts';
import { actsFor, inputRefusalOf } from './acts-for.ts';
import type { ProblemFacts, ProblemMove, ProblemRegistration, ProblemViewer } from './problem-facts.ts';
import { problemAfter, problemAtRegistration } from './problem-after.ts';

/** Units of the test world: two enforcement bodies under a county, a city and the province above. */
const ABOVE: Readonly<Record<string, string | null>> = { body: 'county', other: 'county', county: 'city', city: 'province', province: null };

const everyPermission: ReadonlySet<string> = new Set(PERMISSIONS.map((row) => row.id));

/** A viewer of the test world who may do everything that his unit and person may do. */
export function viewerIn(unitId: string, personId: string, permissions: ReadonlySet<string> = everyPermission): ProblemViewer {
  return { personId, unitId, unitAboveId: ABOVE[unitId] ?? null, permissions };
}

const illegalAct = fc.record({ nature: fc.constant('illegal-act' as const), kind: fc.constantFrom('1', '2', '9'), grade: fc.constant(null) });
const hazard = fc.record({
  nature: fc.constant('hazard' as const),
  kind: fc.constant(null),
  grade: fc.constantFrom('general' as const, 'major' as const),
});

/** Any registration by 张甲 in the first half of 2009. */
export const anyRegistration: fc.Arbitrary<ProblemRegistration> = fc
  .record({
    id: fc.nat({ max: 9999 }),
    what: fc.oneof(illegalAct, hazard),
    sector: fc.nat({ max: 18 }),
    county: fc.constantFrom('320102000', '320683000'),
    day: fc.nat({ max: 180 }),
  })
  .map(({ id, what, sector, county, day }) => ({
    id: String(id),
    campaignIds: ['jiangsu-2009'],
    ...what,
    subKind: null,
    sector,
    regionThen: county,
    regionCode: county,
    holderUnitId: 'body',
    finderPersonId: 'zhang-jia',
    registeredByPersonId: 'zhang-jia',
    registeredAt: `${addDays('2009-04-01', day)}T02:00:00.000Z`,
    foundOn: addDays('2009-04-01', day),
  }));

/** One step of a history: how many days later, who in which unit, and which of the acts then allowed. */
export interface HistoryStep {
  daysLater: number;
  unitId: string;
  personId: string;
  choice: number;
  daysGiven: number;
}

export const anySteps: fc.Arbitrary<HistoryStep[]> = fc.array(
  fc.record({
    daysLater: fc.nat({ max: 20 }),
    unitId: fc.constantFrom('body', 'body', 'body', 'other', 'county', 'city', 'province'),
    personId: fc.constantFrom('zhang-jia', 'li-yi', 'wang-bing'),
    choice: fc.nat({ max: 99 }),
    daysGiven: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 14 },
);

/** Plays steps on a registration through the same refusals as the server: steps without an allowed act are left out. */
export function playHistory(registration: ProblemRegistration, steps: readonly HistoryStep[]): { states: ProblemFacts[]; moves: ProblemMove[] } {
  const states = [problemAtRegistration(registration)];
  const moves: ProblemMove[] = [];
  let at = registration.registeredAt;
  for (const step of steps) {
    at = `${addDays(dayOf(at), step.daysLater)}T02:00:00.000Z`;
    const problem = states.at(-1) ?? problemAtRegistration(registration);
    const viewer = viewerIn(step.unitId, step.personId);
    const allowed = actsFor(problem, viewer, at).filter((one) => one.isAllowed);
    const chosen = allowed[step.choice % Math.max(1, allowed.length)];
    if (!chosen) continue;
    const move = moveOf(chosen.act, problem, viewer, at, step.daysGiven);
    if (inputRefusalOf(move, problem, viewer)) throw new Error(`the test gave ${chosen.act} too little`);
    moves.push(move);
    states.push(problemAfter(problem, move));
  }
  return { states, moves };
}

function moveOf(act: ProblemMove['act'], problem: ProblemFacts, viewer: ProblemViewer, at: string, daysGiven: number): ProblemMove {
  const from = act === 'extendRectification' && problem.dueDay ? problem.dueDay : dayOf(at);
  const raised = viewer.unitAboveId ?? 'none';
  const passed = problem.holderUnitId === 'body' ? 'other' : 'body';
  return {
    act,
    at,
    personId: viewer.personId,
    unitId: viewer.unitId,
    reason: '原因',
    evidence: '情况',
    day: addDays(from, daysGiven),
    targetUnitId: act === 'raise' ? raised : passed,
    targetProblemId: 'another',
  };
}
