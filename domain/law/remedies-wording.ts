import type { Day } from '../calendar/day.ts';
import type { Cite } from './cite.ts';
import { at } from './cite.ts';
import type { Words } from './words.ts';

interface RemedyPeriods {
  readonly from: Day;
  readonly lawsuit: Words;
  /** Since 2024 only the government of the same level reconsiders; before also the next higher department. */
  readonly hasHigherDepartment: boolean;
  readonly basis: readonly Cite[];
}

// 起诉期限：2015-05-01 前三个月，其后六个月。复议机关：2024-01-01 起为本级人民政府。
export const remedyPeriods: readonly RemedyPeriods[] = [
  {
    from: '2024-01-01',
    lawsuit: { zh: '六个月', en: 'six months' },
    hasHigherDepartment: false,
    basis: [at('review-law', 20, 1), at('review-law', 24, 1, 1), at('litigation-law', 46, 1)],
  },
  {
    from: '2015-05-01',
    lawsuit: { zh: '六个月', en: 'six months' },
    hasHigherDepartment: true,
    basis: [at('review-law-1999', 9, 1), at('litigation-law', 46, 1)],
  },
  {
    from: '2008-01-01',
    lawsuit: { zh: '三个月', en: 'three months' },
    hasHigherDepartment: true,
    basis: [at('review-law-1999', 9, 1), at('litigation-law-1989', 39)],
  },
];

/** Whom the party may turn to; names as the document prints them. */
export interface RemedyPlaces {
  readonly government: string;
  readonly higherDepartment: string;
  readonly court: string;
}

/** How a document of this day tells the party its remedies. Throws RangeError for a day before the first pack. */
export function remediesWording(day: Day, { government, higherDepartment, court }: RemedyPlaces): { text: Words; basis: readonly Cite[] } {
  const periods = remedyPeriods.find(({ from }) => from <= day);
  if (!periods) throw new RangeError(`No remedies wording for ${day}`);
  const { lawsuit, hasHigherDepartment, basis } = periods;
  const review = hasHigherDepartment
    ? { zh: `${government}或者${higherDepartment}`, en: `${government} or ${higherDepartment}` }
    : { zh: government, en: government };
  return {
    basis,
    text: {
      zh: `如不服本决定，可以自收到本决定书之日起六十日内向${review.zh}申请行政复议，或者自收到本决定书之日起${lawsuit.zh}内依法向${court}提起行政诉讼。行政复议、行政诉讼期间，本决定不停止执行，法律另有规定的除外。`,
      en: `If you do not accept this decision you may apply for reconsideration to ${review.en} within sixty days of receiving it, or bring a lawsuit before ${court} within ${lawsuit.en} of receiving it. Neither stops its execution unless the law says otherwise.`,
    },
  };
}
