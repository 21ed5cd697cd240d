import type { HolidayNotice, HolidayYear } from './holiday-year.ts';
import {
  dragonBoat,
  labourDay,
  midAutumn,
  nationalDay,
  nationalDayAndMidAutumn,
  newYear,
  springFestival,
  tombSweeping,
  yearly,
} from './holiday-year.ts';

const labourDayChange: HolidayNotice = {
  title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
  number: '国办发明电〔2019〕3号',
  issuedOn: '2019-03-22',
  confidence: '已核对',
};

const springFestivalExtension: HolidayNotice = {
  title: '国务院办公厅关于延长2020年春节假期的通知',
  number: '国办发明电〔2020〕1号',
  issuedOn: '2020-01-26',
  confidence: '已核对',
};

// 2019年劳动节、2020年春节按当年补发的通知：以后一通知为准。
export const holidaysOf2018To2026: readonly HolidayYear[] = [
  {
    year: 2018,
    notice: yearly(2018, '国办发明电〔2017〕12号', '2017-11-30'),
    rows: [
      { name: newYear, from: '2018-01-01', to: '2018-01-01', worked: [] },
      { name: springFestival, from: '2018-02-15', to: '2018-02-21', worked: ['2018-02-11', '2018-02-24'] },
      { name: tombSweeping, from: '2018-04-05', to: '2018-04-07', worked: ['2018-04-08'] },
      { name: labourDay, from: '2018-04-29', to: '2018-05-01', worked: ['2018-04-28'] },
      { name: dragonBoat, from: '2018-06-18', to: '2018-06-18', worked: [] },
      { name: midAutumn, from: '2018-09-24', to: '2018-09-24', worked: [] },
      { name: nationalDay, from: '2018-10-01', to: '2018-10-07', worked: ['2018-09-29', '2018-09-30'] },
    ],
  },
  {
    year: 2019,
    notice: yearly(2019, '国办发明电〔2018〕15号', '2018-12-04'),
    rows: [
      { name: newYear, from: '2018-12-30', to: '2019-01-01', worked: ['2018-12-29'] },
      { name: springFestival, from: '2019-02-04', to: '2019-02-10', worked: ['2019-02-02', '2019-02-03'] },
      { name: tombSweeping, from: '2019-04-05', to: '2019-04-05', worked: [] },
      { name: labourDay, from: '2019-05-01', to: '2019-05-04', worked: ['2019-04-28', '2019-05-05'], notice: labourDayChange },
      { name: dragonBoat, from: '2019-06-07', to: '2019-06-07', worked: [] },
      { name: midAutumn, from: '2019-09-13', to: '2019-09-13', worked: [] },
      { name: nationalDay, from: '2019-10-01', to: '2019-10-07', worked: ['2019-09-29', '2019-10-12'] },
    ],
  },
  {
    year: 2020,
    notice: yearly(2020, '国办发明电〔2019〕16号', '2019-11-21'),
    rows: [
      { name: newYear, from: '2020-01-01', to: '2020-01-01', worked: [] },
      { name: springFestival, from: '2020-01-24', to: '2020-02-02', worked: ['2020-01-19'], notice: springFestivalExtension },
      { name: tombSweeping, from: '2020-04-04', to: '2020-04-06', worked: [] },
      { name: labourDay, from: '2020-05-01', to: '2020-05-05', worked: ['2020-04-26', '2020-05-09'] },
      { name: dragonBoat, from: '2020-06-25', to: '2020-06-27', worked: ['2020-06-28'] },
      { name: nationalDayAndMidAutumn, from: '2020-10-01', to: '2020-10-08', worked: ['2020-09-27', '2020-10-10'] },
    ],
  },
  {
    year: 2021,
    notice: yearly(2021, '国办发明电〔2020〕27号', '2020-11-25'),
    rows: [
      { name: newYear, from: '2021-01-01', to: '2021-01-03', worked: [] },
      { name: springFestival, from: '2021-02-11', to: '2021-02-17', worked: ['2021-02-07', '2021-02-20'] },
      { name: tombSweeping, from: '2021-04-03', to: '2021-04-05', worked: [] },
      { name: labourDay, from: '2021-05-01', to: '2021-05-05', worked: ['2021-04-25', '2021-05-08'] },
      { name: dragonBoat, from: '2021-06-12', to: '2021-06-14', worked: [] },
      { name: midAutumn, from: '2021-09-19', to: '2021-09-21', worked: ['2021-09-18'] },
      { name: nationalDay, from: '2021-10-01', to: '2021-10-07', worked: ['2021-09-26', '2021-10-09'] },
    ],
  },
  {
    year: 2022,
    notice: yearly(2022, '国办发明电〔2021〕11号', '2021-10-25'),
    rows: [
      { name: newYear, from: '2022-01-01', to: '2022-01-03', worked: [] },
      { name: springFestival, from: '2022-01-31', to: '2022-02-06', worked: ['2022-01-29', '2022-01-30'] },
      { name: tombSweeping, from: '2022-04-03', to: '2022-04-05', worked: ['2022-04-02'] },
      { name: labourDay, from: '2022-04-30', to: '2022-05-04', worked: ['2022-04-24', '2022-05-07'] },
      { name: dragonBoat, from: '2022-06-03', to: '2022-06-05', worked: [] },
      { name: midAutumn, from: '2022-09-10', to: '2022-09-12', worked: [] },
      { name: nationalDay, from: '2022-10-01', to: '2022-10-07', worked: ['2022-10-08', '2022-10-09'] },
    ],
  },
  {
    year: 2023,
    notice: yearly(2023, '国办发明电〔2022〕16号', '2022-12-08'),
    rows: [
      { name: newYear, from: '2022-12-31', to: '2023-01-02', worked: [] },
      { name: springFestival, from: '2023-01-21', to: '2023-01-27', worked: ['2023-01-28', '2023-01-29'] },
      { name: tombSweeping, from: '2023-04-05', to: '2023-04-05', worked: [] },
      { name: labourDay, from: '2023-04-29', to: '2023-05-03', worked: ['2023-04-23', '2023-05-06'] },
      { name: dragonBoat, from: '2023-06-22', to: '2023-06-24', worked: ['2023-06-25'] },
      { name: nationalDayAndMidAutumn, from: '2023-09-29', to: '2023-10-06', worked: ['2023-10-07', '2023-10-08'] },
    ],
  },
  {
    year: 2024,
    notice: yearly(2024, '国办发明电〔2023〕7号', '2023-10-25'),
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
    notice: yearly(2025, '国办发明电〔2024〕12号', '2024-11-12'),
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
    notice: yearly(2026, '国办发明电〔2025〕7号', '2025-11-04'),
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
