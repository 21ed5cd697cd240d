import { chanceFrom } from './chance.ts';
import type { DemoBody } from './demo-bodies.ts';
import { CaseDesk } from './demo-case-desk.ts';
import * as fates from './demo-case-fates.ts';
import * as grave from './demo-grave-fates.ts';
import type { Later } from './demo-problems.ts';
import { type Story, tell } from './demo-story.ts';
import { handOver, transferToPolice } from './demo-transfers.ts';
import { type DemoWorld, forAll } from './demo-world.ts';
import type { FoundProblem } from './found-problem.ts';

type Fate = (desk: CaseDesk) => Story;

/** What becomes of cases, each row so many of a hundred; grave ends lie among the first, so that their time suffices. */
const deck: readonly (readonly [times: number, fate: Fate])[] = [
  [4, (desk) => grave.stopAndRestart(desk)],
  [2, (desk) => grave.stopAsPenalty(desk)],
  [1, (desk) => grave.seize(desk, 'released')],
  [1, (desk) => grave.seize(desk, 'disposed')],
  [1, (desk) => grave.seize(desk, 'lapsed')],
  [1, (desk) => grave.propose(desk, 'close', 'granted')],
  [1, (desk) => grave.propose(desk, 'close', 'waiting')],
  [1, (desk) => grave.propose(desk, 'suspend-licence', 'granted')],
  [1, (desk) => grave.propose(desk, 'revoke-licence', 'refused')],
  [1, (desk) => grave.propose(desk, 'detention', 'granted')],
  [1, (desk) => grave.propose(desk, 'detention', 'waiting')],
  [1, (desk) => transferToPolice(desk, 'filed')],
  [1, (desk) => transferToPolice(desk, 'returned')],
  [1, (desk) => transferToPolice(desk, 'reviewed')],
  [1, (desk) => transferToPolice(desk, 'procuratorate')],
  [1, (desk) => transferToPolice(desk, 'waiting')],
  [1, (desk) => handOver(desk, true)],
  [1, (desk) => handOver(desk, false)],
  [2, (desk) => fates.reconsider(desk)],
  [3, (desk) => fates.punish(desk, 'court')],
  [5, (desk) => fates.punish(desk, 'instalments')],
  [6, (desk) => fates.punish(desk, 'late')],
  [3, (desk) => fates.punish(desk, 'never')],
  [5, (desk) => fates.punish(desk, 'in-parts')],
  [8, (desk) => fates.punish(desk, 'by-bank')],
  [13, (desk) => fates.punish(desk, 'in-time')],
  [16, (desk) => fates.decideOnSpot(desk)],
  [4, (desk) => fates.declineFiling(desk)],
  [3, (desk) => fates.spare(desk)],
  [3, (desk) => fates.withdraw(desk)],
  [1, (desk) => fates.lieStill(desk, 'clue')],
  [2, (desk) => fates.lieStill(desk, 'filed')],
  [1, (desk) => fates.lieStill(desk, 'investigated')],
  [1, (desk) => fates.lieStill(desk, 'notified')],
];

/** The order in which fates are dealt: each turn the row that is furthest behind its share. */
function* deal(): Generator<Fate> {
  const dealt = deck.map(() => 0);
  for (;;) {
    const behind = deck.map(([times], row) => (dealt[row]! + 0.5) / times);
    const next = behind.indexOf(Math.min(...behind));
    dealt[next]! += 1;
    yield deck[next]![1];
  }
}

/** The day's work of the sections that handle cases: of the problems found since, so many become cases, each with a fate of its own. */
export function casesOf(bodies: ReadonlyMap<string, DemoBody>) {
  const fateOf = deal();
  let opened = 0;
  return async (world: DemoWorld, schedule: (later: Later) => void): Promise<void> => {
    const found: FoundProblem[] = world.found.splice(0);
    const taken = found.flatMap((problem) => {
      const body = bodies.get(problem.place);
      return body === undefined || world.chance.happens(0.5) ? [] : [{ problem, body }];
    });
    await forAll(taken, async ({ problem, body }) => {
      opened += 1;
      const desk = new CaseDesk(world, body, chanceFrom(20_090_501 + opened), problem);
      const fate = fateOf.next().value as Fate;
      await tell(fate(desk), schedule);
    });
  };
}
