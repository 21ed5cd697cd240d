import type { Day } from '../calendar/day.ts';
import { at, type Cite } from '../law/cite.ts';
import type { LawKey } from '../law/law-table.ts';

/** Where the powers on the spot stand: item 2 to have an illegal act corrected, item 3 to have a hazard removed. Newest first. */
const powers: readonly { readonly from: Day; readonly law: LawKey; readonly article: number }[] = [
  { from: '2021-09-01', law: 'safety-law', article: 65 },
  { from: '2014-12-01', law: 'safety-law-2014', article: 62 },
  { from: '2002-11-01', law: 'safety-law-2002', article: 56 },
];

/** The clause by which rectification is ordered on a day. 安全生产法第六十五条第一款第（二）、（三）项及其以前的条文 */
export function orderBasisOn(day: Day, nature: 'illegal-act' | 'hazard'): Cite[] {
  const row = powers.find(({ from }) => from <= day);
  return row ? [at(row.law, row.article, 1, nature === 'hazard' ? 3 : 2)] : [];
}
