import type { Day } from '../calendar/day.ts';

/** The editions of GB/T 4754《国民经济行业分类》, by the day from which each is in force. */
export const industryEditions = [
  { id: '2002', name: 'GB/T 4754-2002', from: '2002-10-01' },
  { id: '2011', name: 'GB/T 4754-2011', from: '2011-11-01' },
  { id: '2017', name: 'GB/T 4754-2017', from: '2017-10-01' },
] as const;
export type IndustryEdition = (typeof industryEditions)[number]['id'];

/** The edition in force on a day; the first for days before it. */
export function industryEditionOn(day: Day): IndustryEdition {
  return (industryEditions.findLast(({ from }) => from <= day) ?? industryEditions[0]).id;
}

type Divisions = readonly (readonly [from: number, to: number])[];

/** Sections (门类) and the two-digit divisions (大类) under each, by edition: GB/T 4754 of 2002, 2011, 2017. */
export const industrySections: Record<IndustryEdition, readonly { letter: string; zh: string; divisions: Divisions }[]> = {
  '2002': [
    { letter: 'A', zh: '农、林、牧、渔业', divisions: [[1, 5]] },
    { letter: 'B', zh: '采矿业', divisions: [[6, 11]] },
    { letter: 'C', zh: '制造业', divisions: [[13, 43]] },
    { letter: 'D', zh: '电力、燃气及水的生产和供应业', divisions: [[44, 46]] },
    { letter: 'E', zh: '建筑业', divisions: [[47, 50]] },
    { letter: 'F', zh: '交通运输、仓储和邮政业', divisions: [[51, 59]] },
    { letter: 'G', zh: '信息传输、计算机服务和软件业', divisions: [[60, 62]] },
    {
      letter: 'H',
      zh: '批发和零售业',
      divisions: [
        [63, 63],
        [65, 65],
      ],
    },
    { letter: 'I', zh: '住宿和餐饮业', divisions: [[66, 67]] },
    { letter: 'J', zh: '金融业', divisions: [[68, 71]] },
    { letter: 'K', zh: '房地产业', divisions: [[72, 72]] },
    { letter: 'L', zh: '租赁和商务服务业', divisions: [[73, 74]] },
    { letter: 'M', zh: '科学研究、技术服务和地质勘查业', divisions: [[75, 78]] },
    { letter: 'N', zh: '水利、环境和公共设施管理业', divisions: [[79, 81]] },
    { letter: 'O', zh: '居民服务和其他服务业', divisions: [[82, 83]] },
    { letter: 'P', zh: '教育', divisions: [[84, 84]] },
    { letter: 'Q', zh: '卫生、社会保障和社会福利业', divisions: [[85, 87]] },
    { letter: 'R', zh: '文化、体育和娱乐业', divisions: [[88, 92]] },
    { letter: 'S', zh: '公共管理和社会组织', divisions: [[93, 97]] },
    { letter: 'T', zh: '国际组织', divisions: [[98, 98]] },
  ],
  '2011': sectionsFrom2011([
    [76, 78],
    [79, 81],
    [82, 82],
    [83, 84],
    [85, 89],
    [90, 95],
    [96, 96],
  ]),
  '2017': sectionsFrom2011([
    [76, 79],
    [80, 82],
    [83, 83],
    [84, 85],
    [86, 90],
    [91, 96],
    [97, 97],
  ]),
};

/** The editions of 2011 and 2017 differ from section N on only. */
function sectionsFrom2011([water, residents, education, health, culture, public_, international]: Divisions) {
  const of = (letter: string, zh: string, one: Divisions[number] | undefined) => ({ letter, zh, divisions: one ? [one] : [] });
  return [
    of('A', '农、林、牧、渔业', [1, 5]),
    of('B', '采矿业', [6, 12]),
    of('C', '制造业', [13, 43]),
    of('D', '电力、热力、燃气及水生产和供应业', [44, 46]),
    of('E', '建筑业', [47, 50]),
    of('F', '批发和零售业', [51, 52]),
    of('G', '交通运输、仓储和邮政业', [53, 60]),
    of('H', '住宿和餐饮业', [61, 62]),
    of('I', '信息传输、软件和信息技术服务业', [63, 65]),
    of('J', '金融业', [66, 69]),
    of('K', '房地产业', [70, 70]),
    of('L', '租赁和商务服务业', [71, 72]),
    of('M', '科学研究和技术服务业', [73, 75]),
    of('N', '水利、环境和公共设施管理业', water),
    of('O', '居民服务、修理和其他服务业', residents),
    of('P', '教育', education),
    of('Q', '卫生和社会工作', health),
    of('R', '文化、体育和娱乐业', culture),
    of('S', '公共管理、社会保障和社会组织', public_),
    of('T', '国际组织', international),
  ];
}

/** A code as stored: its section's letter and two to four digits ("C2631"), or the letter alone. Undefined for one that the edition does not have. */
export function findIndustryCode(text: string, edition: IndustryEdition): string | undefined {
  const match = /^([A-T])?(\d{2,4})?$/.exec(text.normalize('NFKC').replace(/\s/g, '').toUpperCase());
  if (!match || text.trim() === '') return undefined;
  const [, letter, digits] = match;
  const division = Number(digits?.slice(0, 2));
  const section = industrySections[edition].find((one) =>
    digits === undefined
      ? one.letter === letter
      : (letter === undefined || one.letter === letter) && one.divisions.some(([from, to]) => division >= from && division <= to),
  );
  return section && `${section.letter}${digits ?? ''}`;
}
