import type { Chance } from './chance.ts';
import type { DemoBody } from './demo-bodies.ts';
import type { DemoAnswer } from './demo-caller.ts';
import { workdayAfter } from './demo-story.ts';
import { count, type DemoWorld } from './demo-world.ts';
import type { FoundProblem } from './found-problem.ts';

export type Post = 'officer' | 'officer2' | 'section-head' | 'legal-reviewer' | 'accountant' | 'director' | 'government' | 'police';

/** One case as the people of its body work on it: who acts names his account, the versions are looked after. */
export class CaseDesk {
  readonly world: DemoWorld;
  readonly body: DemoBody;
  readonly chance: Chance;
  readonly problem: FoundProblem;
  id = '';
  version = 1;
  /** Ids of the parties; the first is the unit. */
  parties: string[] = [];
  partyName = '';
  /** Number and id of each party's decision. */
  decisions = new Map<string, { id: string; number: string }>();
  fines = new Map<string, number>();

  constructor(world: DemoWorld, body: DemoBody, chance: Chance, problem: FoundProblem) {
    this.world = world;
    this.body = body;
    this.chance = chance;
    this.problem = problem;
  }

  as(post: Post) {
    return this.world.as(`${this.body.place}.${post}`);
  }

  /** A working day so many days ahead. */
  after(from: number, to = from): string {
    return workdayAfter(this.world, this.chance.between(from, to));
  }

  /** An act of the case; where a paper has moved it on since, the person looks again and acts. */
  async act(post: Post, path: string, body: object = {}): Promise<DemoAnswer> {
    const send = () => this.as(post)('POST', `/api/cases/${this.id}/${path}`, { version: this.version, ...body }, 412);
    let answer = await send();
    while (answer.status === 412) {
      this.version = answer.body.current.version;
      answer = await send();
    }
    this.version = answer.body.version;
    count(this.world, 'acts on cases');
    return answer;
  }

  /** What accompanies the case: a payment, a measure, a transfer. Answers its id, state and version. */
  async start(post: Post, path: string, body: object): Promise<{ id: string; state: string; version: number }> {
    return (await this.as(post)('POST', `/api/cases/${this.id}/${path}`, body)).body;
  }

  async detail() {
    return (await this.as('officer')('GET', `/api/cases/${this.id}`)).body;
  }

  async sanctions() {
    return (await this.as('officer')('GET', `/api/cases/${this.id}/sanctions`)).body;
  }
}

/** The acts on a measure, seizure, proposal, transfer or remedy, one after the other. */
export function recordOf(
  desk: CaseDesk,
  kind: 'seizures' | 'measures' | 'proposals' | 'transfers' | 'remedies',
  made: { id: string; version: number },
) {
  let { version } = made;
  return async (post: Post, act: string, body: object = {}): Promise<string> => {
    const answer = await desk.as(post)('POST', `/api/${kind}/${made.id}/acts`, { act, version, ...body });
    ({ version } = answer.body);
    count(desk.world, 'acts on cases');
    return answer.body.state;
  };
}
