import type { Day } from '../calendar/day.ts';
import type { Cite } from './cite.ts';
import { at } from './cite.ts';

// 期间届满的最后一日是法定休假日的，以法定休假日后的第一日为期间届满的日期。条次随民事诉讼法历次修改变动。
const versions: readonly { from: Day; cite: Cite }[] = [
  { from: '2022-01-01', cite: at('civil-procedure', 85, 3) },
  { from: '2013-01-01', cite: at('civil-procedure-2012', 82, 3) },
  { from: '0000-01-01', cite: at('civil-procedure-2007', 75, 3) },
];

/** The rule by which a last day that is a day off moves on, as it stood on that day. */
export function movingRuleOn(day: Day): Cite {
  return versions.find(({ from }) => from <= day)!.cite;
}
