import type { Day } from './day.ts';

/** One festival of a notice: days off from..to (both included) and the weekend days worked in exchange. */
export interface HolidayRow {
  readonly name: { readonly zh: string; readonly en: string };
  readonly from: Day;
  readonly to: Day;
  readonly worked: readonly Day[];
}

/** The holidays of one calendar year as the State Council's notice sets them. */
export interface HolidayYear {
  readonly year: number;
  readonly notice: { readonly title: string; readonly number: string; readonly issuedOn: Day; readonly confidence: '已核对' | '待核实' };
  readonly rows: readonly HolidayRow[];
}

const newYear = { zh: '元旦', en: 'New Year' } as const;
const springFestival = { zh: '春节', en: 'Spring Festival' } as const;
const tombSweeping = { zh: '清明节', en: 'Tomb-Sweeping Day' } as const;
const labourDay = { zh: '劳动节', en: 'Labour Day' } as const;
const dragonBoat = { zh: '端午节', en: 'Dragon Boat Festival' } as const;
const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' } as const;
const nationalDay = { zh: '国庆节', en: 'National Day' } as const;
const nationalDayAndMidAutumn = { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' } as const;

// 依据：《全国年节及纪念日放假办法》；调休由国务院办公厅逐年通知，不能推算。
// A year is added when its notice is out. Read the whole notice: it may move days of the December before it.
export const holidayTable: readonly HolidayYear[] = [
  {
    year: 2009,
    notice: {
      title: '国务院办公厅关于2009年部分节假日安排的通知',
      number: '国办发明电〔2008〕42号',
      issuedOn: '2008-12-04',
      // 放假日期已与通知全文核对；成文日期只见于转载。
      confidence: '待核实',
    },
    rows: [
      { name: newYear, from: '2009-01-01', to: '2009-01-03', worked: ['2009-01-04'] },
      { name: springFestival, from: '2009-01-25', to: '2009-01-31', worked: ['2009-01-24', '2009-02-01'] },
      { name: tombSweeping, from: '2009-04-04', to: '2009-04-06', worked: [] },
      { name: labourDay, from: '2009-05-01', to: '2009-05-03', worked: [] },
      { name: dragonBoat, from: '2009-05-28', to: '2009-05-30', worked: ['2009-05-31'] },
      { name: nationalDayAndMidAutumn, from: '2009-10-01', to: '2009-10-08', worked: ['2009-09-27', '2009-10-10'] },
    ],
  },
  {
    year: 2010,
    notice: {
      title: '国务院办公厅关于2010年部分节假日安排的通知',
      number: '国办发明电〔2009〕27号',
      issuedOn: '2009-12-07',
      confidence: '已核对',
    },
    rows: [
      { name: newYear, from: '2010-01-01', to: '2010-01-03', worked: [] },
      { name: springFestival, from: '2010-02-13', to: '2010-02-19', worked: ['2010-02-20', '2010-02-21'] },
      { name: tombSweeping, from: '2010-04-03', to: '2010-04-05', worked: [] },
      { name: labourDay, from: '2010-05-01', to: '2010-05-03', worked: [] },
      { name: dragonBoat, from: '2010-06-14', to: '2010-06-16', worked: ['2010-06-12', '2010-06-13'] },
      { name: midAutumn, from: '2010-09-22', to: '2010-09-24', worked: ['2010-09-19', '2010-09-25'] },
      { name: nationalDay, from: '2010-10-01', to: '2010-10-07', worked: ['2010-09-26', '2010-10-09'] },
    ],
  },
  {
    year: 2024,
    notice: {
      title: '国务院办公厅关于2024年部分节假日安排的通知',
      number: '国办发明电〔2023〕7号',
      issuedOn: '2023-10-25',
      confidence: '已核对',
    },
    rows: [
      { name: newYear, from: '2024-01-01', to: '2024-01-01', worked: [] },
      { name: springFestival, from: '2024-02-10', to: '2024-02-17', worked: ['2024-02-04', '2024-02-18'] },
      { name: tombSweeping, from: '2024-04-04', to: '2024-04-06', worked: ['2024-04-07'] },
      { name: labourDay, from: '2024-05-01', to: '2024-05-05', worked: ['2024-04-28', '2024-05-11'] },
      { name: dragonBoat, from: '2024-06-10', to: '2024-06-10', worked: [] },
      { name: midAutumn, from: '2024-09-15', to: '2024-09-17', worked: ['2024-09-14'] },
      { name: nationalDay, from: '2024-10-01', to: '2024-10-07', worked: ['2024-09-29', '2024-10-12'] },
    ],
  },
  {
    year: 2025,
    notice: {
      title: '国务院办公厅关于2025年部分节假日安排的通知',
      number: '国办发明电〔2024〕12号',
      issuedOn: '2024-11-12',
      confidence: '已核对',
    },
    rows: [
      { name: newYear, from: '2025-01-01', to: '2025-01-01', worked: [] },
      { name: springFestival, from: '2025-01-28', to: '2025-02-04', worked: ['2025-01-26', '2025-02-08'] },
      { name: tombSweeping, from: '2025-04-04', to: '2025-04-06', worked: [] },
      { name: labourDay, from: '2025-05-01', to: '2025-05-05', worked: ['2025-04-27'] },
      { name: dragonBoat, from: '2025-05-31', to: '2025-06-02', worked: [] },
      { name: nationalDayAndMidAutumn, from: '2025-10-01', to: '2025-10-08', worked: ['2025-09-28', '2025-10-11'] },
    ],
  },
  {
    year: 2026,
    notice: {
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      number: '国办发明电〔2025〕7号',
      issuedOn: '2025-11-04',
      confidence: '已核对',
    },
    rows: [
      { name: newYear, from: '2026-01-01', to: '2026-01-03', worked: ['2026-01-04'] },
      { name: springFestival, from: '2026-02-15', to: '2026-02-23', worked: ['2026-02-14', '2026-02-28'] },
      { name: tombSweeping, from: '2026-04-04', to: '2026-04-06', worked: [] },
      { name: labourDay, from: '2026-05-01', to: '2026-05-05', worked: ['2026-05-09'] },
      { name: dragonBoat, from: '2026-06-19', to: '2026-06-21', worked: [] },
      { name: midAutumn, from: '2026-09-25', to: '2026-09-27', worked: [] },
      { name: nationalDay, from: '2026-10-01', to: '2026-10-07', worked: ['2026-09-20', '2026-10-10'] },
    ],
  },
];
