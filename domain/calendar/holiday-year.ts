import type { Day } from './day.ts';

/** A notice on holidays. 已核对: read in full, or its days agree in two independent readings; 待核实 otherwise. */
export interface HolidayNotice {
  readonly title: string;
  readonly number: string;
  readonly issuedOn: Day;
  readonly confidence: '已核对' | '待核实';
}

/**
 * One festival: days off from..to (both included) and the weekend days worked in exchange. Either may lie in the
 * December before the notice's year. `notice` where a later one than the year's decides.
 */
export interface HolidayRow {
  readonly name: { readonly zh: string; readonly en: string };
  readonly from: Day;
  readonly to: Day;
  readonly worked: readonly Day[];
  readonly notice?: HolidayNotice;
}

/** The holidays of one calendar year as the State Council's notice sets them. */
export interface HolidayYear {
  readonly year: number;
  readonly notice: HolidayNotice;
  readonly rows: readonly HolidayRow[];
}

export const newYear = { zh: '元旦', en: 'New Year' } as const;
export const springFestival = { zh: '春节', en: 'Spring Festival' } as const;
export const tombSweeping = { zh: '清明节', en: 'Tomb-Sweeping Day' } as const;
export const labourDay = { zh: '劳动节', en: 'Labour Day' } as const;
export const dragonBoat = { zh: '端午节', en: 'Dragon Boat Festival' } as const;
export const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' } as const;
export const nationalDay = { zh: '国庆节', en: 'National Day' } as const;
export const nationalDayAndMidAutumn = { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' } as const;
export const victoryDay = { zh: '抗战胜利70周年纪念日', en: 'Seventieth anniversary of victory in the war of resistance' } as const;

/** The General Office's notice on the holidays of a year. */
export function yearly(year: number, number: string, issuedOn: Day, confidence: HolidayNotice['confidence'] = '已核对'): HolidayNotice {
  return { title: `国务院办公厅关于${year}年部分节假日安排的通知`, number, issuedOn, confidence };
}
