import type { App } from '../../server/app.ts';
import type { LoadedCampaign } from '../../server/modules/campaign/for-other-modules.ts';
import type { OpenMeans } from '../../server/platform/open-means.ts';
import type { Work } from '../../server/platform/work.ts';
import type { Chance } from './chance.ts';
import type { DemoCaller } from './demo-caller.ts';
import type { FoundProblem } from './found-problem.ts';

export interface Place {
  code: string;
  name: string;
  level: 'city' | 'county' | 'township';
}

/** What the parts of the story share. */
export interface DemoWorld {
  app: App;
  means: OpenMeans;
  campaign: LoadedCampaign;
  chance: Chance;
  cities: Place[];
  counties: Place[];
  townships: Place[];
  /** Calls the API as an account: as('320102.officer'). */
  as(account: string): DemoCaller;
  system<T>(act: (work: Work) => Promise<T>): Promise<T>;
  /** Sets the clock to an instant in China. */
  setTime(day: string, time: string): void;
  day: string;
  log(line: string): void;
  /** Problems found in counties with cases, until the sections that handle cases take them up. */
  found: FoundProblem[];
  /** What was done, for the closing words. */
  counts: Record<string, number>;
}

export function count(world: DemoWorld, what: string, n = 1): void {
  world.counts[what] = (world.counts[what] ?? 0) + n;
}

/** Runs `act` for every item, so many at once, in no order within a day. */
export async function forAll<T>(items: readonly T[], act: (item: T) => Promise<void>, atOnce = 6): Promise<void> {
  const rest = [...items];
  await Promise.all(
    Array.from({ length: Math.min(atOnce, rest.length) }, async () => {
      for (let item = rest.shift(); item !== undefined; item = rest.shift()) await act(item);
    }),
  );
}
