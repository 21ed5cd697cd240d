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
  victoryDay,
  yearly,
} from './holiday-year.ts';

const victoryDayNotice: HolidayNotice = {
  title: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
  number: '国发明电〔2015〕1号',
  issuedOn: '2015-05-13',
  confidence: '已核对',
};

// 2014、2015、2017年通知以“补休”写明的星期一，与放假区间连写；效果相同。
export const holidaysOf2009To2017: readonly HolidayYear[] = [
  {
    year: 2009,
    // 放假日期已与通知全文核对；成文日期只见于转载。
    notice: yearly(2009, '国办发明电〔2008〕42号', '2008-12-04', '待核实'),
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
    notice: yearly(2010, '国办发明电〔2009〕27号', '2009-12-07'),
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
    year: 2011,
    notice: yearly(2011, '国办发明电〔2010〕40号', '2010-12-10'),
    rows: [
      { name: newYear, from: '2011-01-01', to: '2011-01-03', worked: [] },
      { name: springFestival, from: '2011-02-02', to: '2011-02-08', worked: ['2011-01-30', '2011-02-12'] },
      { name: tombSweeping, from: '2011-04-03', to: '2011-04-05', worked: ['2011-04-02'] },
      { name: labourDay, from: '2011-04-30', to: '2011-05-02', worked: [] },
      { name: dragonBoat, from: '2011-06-04', to: '2011-06-06', worked: [] },
      { name: midAutumn, from: '2011-09-10', to: '2011-09-12', worked: [] },
      { name: nationalDay, from: '2011-10-01', to: '2011-10-07', worked: ['2011-10-08', '2011-10-09'] },
    ],
  },
  {
    year: 2012,
    notice: yearly(2012, '国办发明电〔2011〕45号', '2011-12-06'),
    rows: [
      { name: newYear, from: '2012-01-01', to: '2012-01-03', worked: ['2011-12-31'] },
      { name: springFestival, from: '2012-01-22', to: '2012-01-28', worked: ['2012-01-21', '2012-01-29'] },
      { name: tombSweeping, from: '2012-04-02', to: '2012-04-04', worked: ['2012-03-31', '2012-04-01'] },
      { name: labourDay, from: '2012-04-29', to: '2012-05-01', worked: ['2012-04-28'] },
      { name: dragonBoat, from: '2012-06-22', to: '2012-06-24', worked: [] },
      { name: nationalDayAndMidAutumn, from: '2012-09-30', to: '2012-10-07', worked: ['2012-09-29'] },
    ],
  },
  {
    year: 2013,
    notice: yearly(2013, '国办发明电〔2012〕33号', '2012-12-08'),
    rows: [
      { name: newYear, from: '2013-01-01', to: '2013-01-03', worked: ['2013-01-05', '2013-01-06'] },
      { name: springFestival, from: '2013-02-09', to: '2013-02-15', worked: ['2013-02-16', '2013-02-17'] },
      { name: tombSweeping, from: '2013-04-04', to: '2013-04-06', worked: ['2013-04-07'] },
      { name: labourDay, from: '2013-04-29', to: '2013-05-01', worked: ['2013-04-27', '2013-04-28'] },
      { name: dragonBoat, from: '2013-06-10', to: '2013-06-12', worked: ['2013-06-08', '2013-06-09'] },
      { name: midAutumn, from: '2013-09-19', to: '2013-09-21', worked: ['2013-09-22'] },
      { name: nationalDay, from: '2013-10-01', to: '2013-10-07', worked: ['2013-09-29', '2013-10-12'] },
    ],
  },
  {
    year: 2014,
    notice: yearly(2014, '国办发明电〔2013〕28号', '2013-12-11'),
    rows: [
      { name: newYear, from: '2014-01-01', to: '2014-01-01', worked: [] },
      { name: springFestival, from: '2014-01-31', to: '2014-02-06', worked: ['2014-01-26', '2014-02-08'] },
      { name: tombSweeping, from: '2014-04-05', to: '2014-04-07', worked: [] },
      { name: labourDay, from: '2014-05-01', to: '2014-05-03', worked: ['2014-05-04'] },
      { name: dragonBoat, from: '2014-06-02', to: '2014-06-02', worked: [] },
      { name: midAutumn, from: '2014-09-08', to: '2014-09-08', worked: [] },
      { name: nationalDay, from: '2014-10-01', to: '2014-10-07', worked: ['2014-09-28', '2014-10-11'] },
    ],
  },
  {
    year: 2015,
    notice: yearly(2015, '国办发明电〔2014〕28号', '2014-12-16'),
    rows: [
      { name: newYear, from: '2015-01-01', to: '2015-01-03', worked: ['2015-01-04'] },
      { name: springFestival, from: '2015-02-18', to: '2015-02-24', worked: ['2015-02-15', '2015-02-28'] },
      { name: tombSweeping, from: '2015-04-05', to: '2015-04-06', worked: [] },
      { name: labourDay, from: '2015-05-01', to: '2015-05-01', worked: [] },
      { name: dragonBoat, from: '2015-06-20', to: '2015-06-22', worked: [] },
      { name: victoryDay, from: '2015-09-03', to: '2015-09-05', worked: ['2015-09-06'], notice: victoryDayNotice },
      { name: midAutumn, from: '2015-09-27', to: '2015-09-27', worked: [] },
      { name: nationalDay, from: '2015-10-01', to: '2015-10-07', worked: ['2015-10-10'] },
    ],
  },
  {
    year: 2016,
    notice: yearly(2016, '国办发明电〔2015〕18号', '2015-12-10'),
    rows: [
      { name: newYear, from: '2016-01-01', to: '2016-01-01', worked: [] },
      { name: springFestival, from: '2016-02-07', to: '2016-02-13', worked: ['2016-02-06', '2016-02-14'] },
      { name: tombSweeping, from: '2016-04-04', to: '2016-04-04', worked: [] },
      { name: labourDay, from: '2016-05-01', to: '2016-05-02', worked: [] },
      { name: dragonBoat, from: '2016-06-09', to: '2016-06-11', worked: ['2016-06-12'] },
      { name: midAutumn, from: '2016-09-15', to: '2016-09-17', worked: ['2016-09-18'] },
      { name: nationalDay, from: '2016-10-01', to: '2016-10-07', worked: ['2016-10-08', '2016-10-09'] },
    ],
  },
  {
    year: 2017,
    notice: yearly(2017, '国办发明电〔2016〕17号', '2016-12-01'),
    rows: [
      { name: newYear, from: '2017-01-01', to: '2017-01-02', worked: [] },
      { name: springFestival, from: '2017-01-27', to: '2017-02-02', worked: ['2017-01-22', '2017-02-04'] },
      { name: tombSweeping, from: '2017-04-02', to: '2017-04-04', worked: ['2017-04-01'] },
      { name: labourDay, from: '2017-05-01', to: '2017-05-01', worked: [] },
      { name: dragonBoat, from: '2017-05-28', to: '2017-05-30', worked: ['2017-05-27'] },
      { name: nationalDayAndMidAutumn, from: '2017-10-01', to: '2017-10-08', worked: ['2017-09-30'] },
    ],
  },
];
