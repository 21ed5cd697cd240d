import type { Day } from '../calendar/day.ts';
import { at, type Cite } from '../law/cite.ts';
import { type Law, laws } from '../law/law-table.ts';

/** The power to enter and inspect, in each version of the law. 安全生产法(2021)第六十五条第一款第(一)项 及其以前的条文 */
const POWERS = [at('safety-law-2002', 56, 1, 1), at('safety-law-2014', 62, 1, 1), at('safety-law', 65, 1, 1)] as const;

/** The clause by which firms are inspected on a day; undefined before the first law. */
export function inspectionPowerOn(day: Day): Cite | undefined {
  return POWERS.find(({ law }) => {
    const { from, to }: Law = laws[law];
    return from <= day && (to === undefined || day <= to);
  });
}
