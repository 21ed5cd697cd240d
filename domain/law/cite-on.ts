import type { Day } from '../calendar/day.ts';
import type { Cite } from './cite.ts';
import { at } from './cite.ts';
import { laws } from './law-table.ts';
import type { Law } from './law-table.ts';

/** The same rule in the Administrative Penalty Law of 1996: article, paragraph, item of 2021 -> of 1996. Read side by side in both texts. */
const of1996: Readonly<Record<string, Cite>> = {
  '5.2': at('penalty-law-1996', 4, 2),
  '17': at('penalty-law-1996', 15),
  '22': at('penalty-law-1996', 20),
  '32': at('penalty-law-1996', 27, 1),
  '33.1': at('penalty-law-1996', 27, 2),
  '40': at('penalty-law-1996', 30),
  '42.1': at('penalty-law-1996', 37, 1),
  '43.3': at('penalty-law-1996', 37, 3),
  '44': at('penalty-law-1996', 31),
  '45.1': at('penalty-law-1996', 32, 1),
  '45.2': at('penalty-law-1996', 32, 2),
  '46': at('penalty-law-1996', 36),
  '51': at('penalty-law-1996', 33),
  '52.2': at('penalty-law-1996', 34, 2),
  '54.2': at('penalty-law-1996', 36),
  '56': at('penalty-law-1996', 37, 2),
  '57.1': at('penalty-law-1996', 38, 1),
  '57.1.3': at('penalty-law-1996', 38, 1, 3),
  '57.2': at('penalty-law-1996', 38, 2),
  '58.1': at('penalty-law-1996', 38, 3),
  '59.1.1': at('penalty-law-1996', 39, 1, 1),
  '59.1.3': at('penalty-law-1996', 39, 1, 3),
  '59.1.6': at('penalty-law-1996', 39, 1, 6),
  '61': at('penalty-law-1996', 40),
  '62': at('penalty-law-1996', 41),
  '63.1': at('penalty-law-1996', 42, 1),
  '64..1': at('penalty-law-1996', 42, 1, 1),
  '64..4': at('penalty-law-1996', 42, 1, 4),
  '66.2': at('penalty-law-1996', 52),
};

/** The powers on the spot in the Work Safety Law of 2002 and 2014; their items are numbered alike. */
const powers = { 'safety-law-2002': 56, 'safety-law-2014': 62 } as const;

/** The place as the law of the day had it; the place itself where that law was in force, or where no earlier one is known. */
export function citeOn(cite: Cite, day: Day): Cite {
  const { from, to }: Law = laws[cite.law];
  if (from <= day && (to === undefined || day <= to)) return cite;
  const { article, paragraph, item } = cite;
  if (cite.law === 'penalty-law') return of1996[[article, paragraph ?? '', item ?? ''].join('.').replace(/\.+$/, '')] ?? cite;
  if (cite.law === 'safety-law' && article === 65) {
    const law = day >= '2014-12-01' ? 'safety-law-2014' : 'safety-law-2002';
    return at(law, powers[law], paragraph, item);
  }
  if (cite.law === 'order-15' && day > (laws['order-15'].to as Day))
    return at('order-15-2015', article < 15 ? article : article + 1, paragraph, item);
  return cite;
}
