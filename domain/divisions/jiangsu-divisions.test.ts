import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { childrenOf, citiesOn, countiesOn, countyKindOf, divisionsOn, findDivision, zonesOn } from './divisions-on-day.ts';
import { buildDivisionHistory } from './division-history.ts';
import { readDivisionChanges, readDivisionRows } from './division-rows.ts';
import { codeOnLaterDay, recodingsOn } from './recoding.ts';
import { levelOfCode, parentCodeOf, regionHolds } from './region-code.ts';

const today = '2026-11-23';
const folder = new URL('../../campaigns/divisions/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const jiangsuChanges = readDivisionChanges(textOf('division-changes-jiangsu.csv'));
const jiangsu = buildDivisionHistory(readDivisionRows(textOf('divisions-jiangsu-2023.csv')), jiangsuChanges);

function kindCounts(day: string): Record<string, number> {
  const kinds = countiesOn(jiangsu, day).map((county) => countyKindOf(county.name));
  return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, found]) => [kind, found.length]));
}

describe('Jiangsu', () => {
  test('early 2009: 106 county-level units, 54 districts, 27 cities, 25 counties', () => {
    expect(countiesOn(jiangsu, '2009-01-01')).toHaveLength(106);
    expect(kindCounts('2009-01-01')).toEqual({ district: 54, 'county-level-city': 27, county: 25 });
    expect(citiesOn(jiangsu, '2009-01-01')).toHaveLength(13);
  });

  test('today: 95 county-level units, 13 cities, 9 zones that no count holds', () => {
    expect(countiesOn(jiangsu, today)).toHaveLength(95);
    expect(kindCounts(today)).toEqual({ district: 55, 'county-level-city': 21, county: 19 });
    expect(citiesOn(jiangsu, today)).toHaveLength(13);
    expect(zonesOn(jiangsu, today)).toHaveLength(9);
    expect(divisionsOn(jiangsu, today).filter((version) => version.level === 'township')).toHaveLength(1487);
  });

  test('the number of county-level units after each day of change', () => {
    const days = [...new Set(jiangsuChanges.map((change) => change.effective))].sort();
    const lines = days.map((day) => `${day} ${countiesOn(jiangsu, addDays(day, -1)).length} -> ${countiesOn(jiangsu, day).length}`);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "2009-07-07 106 -> 106
      2010-09-21 106 -> 105
      2011-11-13 105 -> 104
      2012-01-30 104 -> 104
      2012-09-01 104 -> 102
      2012-12-17 102 -> 102
      2013-02-08 102 -> 100
      2014-05-06 100 -> 99
      2015-04-28 99 -> 98
      2015-07-23 98 -> 98
      2015-10-13 98 -> 97
      2016-06-08 97 -> 96
      2018-05-15 96 -> 96
      2020-06-19 96 -> 95"
    `);
  });

  test('every county that changed, with its days', () => {
    const changed = jiangsu.filter((version) => version.level === 'county' && (version.validFrom ?? version.validTo) !== null);
    const lines = changed.map((version) =>
      `${version.code} ${version.name} ${version.validFrom ?? '…'} ${version.validTo ?? '…'} ${version.successor ?? ''}`.trimEnd(),
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "320103000 白下区 … 2013-02-08 320104000
      320107000 下关区 … 2013-02-08 320106000
      320117000 溧水区 2013-02-08 …
      320118000 高淳区 2013-02-08 …
      320124000 溧水县 … 2013-02-08 320117000
      320125000 高淳县 … 2013-02-08 320118000
      320202000 崇安区 … 2015-10-13 320213000
      320203000 南长区 … 2015-10-13 320213000
      320204000 北塘区 … 2015-10-13 320213000
      320213000 梁溪区 2015-10-13 …
      320214000 新吴区 2015-10-13 …
      320304000 九里区 … 2010-09-21 320311000
      320312000 铜山区 2010-09-21 …
      320323000 铜山县 … 2010-09-21 320312000
      320405000 戚墅堰区 … 2015-04-28 320412000
      320413000 金坛区 2015-04-28 …
      320482000 金坛市 … 2015-04-28 320413000
      320502000 沧浪区 … 2012-09-01 320508000
      320503000 平江区 … 2012-09-01 320508000
      320504000 金阊区 … 2012-09-01 320508000
      320508000 姑苏区 2012-09-01 …
      320509000 吴江区 2012-09-01 …
      320584000 吴江市 … 2012-09-01 320509000
      320602000 崇川区 … 2020-06-19 320613000
      320611000 港闸区 … 2020-06-19 320613000
      320612000 通州区 2009-07-07 …
      320613000 崇川区 2020-06-19 …
      320614000 海门区 2020-06-19 …
      320621000 海安县 … 2018-05-15 320685000
      320683000 通州市 … 2009-07-07 320612000
      320684000 海门市 … 2020-06-19 320614000
      320685000 海安市 2018-05-15 …
      320705000 新浦区 … 2014-05-06 320706000
      320707000 赣榆区 2014-05-06 …
      320721000 赣榆县 … 2014-05-06 320707000
      320802000 清河区 … 2016-06-08 320812000
      320803000 楚州区 … 2012-01-30 320803000
      320803000 淮安区 2012-01-30 …
      320811000 清浦区 … 2016-06-08 320812000
      320812000 清江浦区 2016-06-08 …
      320813000 洪泽区 2016-06-08 …
      320829000 洪泽县 … 2016-06-08 320813000
      320904000 大丰区 2015-07-23 …
      320982000 大丰市 … 2015-07-23 320904000
      321011000 维扬区 … 2011-11-13 321003000
      321012000 江都区 2011-11-13 …
      321088000 江都市 … 2011-11-13 321012000
      321204000 姜堰区 2012-12-17 …
      321284000 姜堰市 … 2012-12-17 321204000"
    `);
  });

  test('通州市 320683 becomes 通州区 320612 on 2009-07-07, with its townships', () => {
    expect(findDivision(jiangsu, '320683000', '2009-07-06')?.name).toBe('通州市');
    expect(findDivision(jiangsu, '320612000', '2009-07-06')).toBeUndefined();
    expect(findDivision(jiangsu, '320683000', '2009-07-07')).toBeUndefined();
    expect(findDivision(jiangsu, '320612000', '2009-07-07')?.name).toBe('通州区');
    const before = childrenOf(jiangsu, '320683000', '2009-07-06');
    const after = childrenOf(jiangsu, '320612000', '2009-07-07');
    expect(before.map((version) => version.name)).toEqual(after.map((version) => version.name));
    expect(before.length).toBeGreaterThan(10);
    expect(before.every((version) => version.derived && version.validTo === '2009-07-07')).toBe(true);
    const change = jiangsuChanges.find((candidate) => candidate.to.code === '320612');
    const recodings = change ? recodingsOn(jiangsu, change) : [];
    expect(recodings[0]).toEqual({ fromCode: '320683000', toCode: '320612000' });
    expect(recodings.slice(1)).toEqual(before.map((version, index) => ({ fromCode: version.code, toCode: after[index]?.code })));
    expect(codeOnLaterDay(jiangsu, '320683000', '2009-05-10', '2009-08-01')).toBe('320612000');
    expect(codeOnLaterDay(jiangsu, '320683000', '2009-05-10', '2009-06-01')).toBe('320683000');
  });

  test('what each change does to the codes of records', () => {
    const lines = jiangsuChanges.map((change) => {
      const [county, ...townships] = recodingsOn(jiangsu, change);
      return `${change.effective} ${change.kind} ${county ? `${county.fromCode} -> ${county.toCode}, townships ${townships.length}` : 'none'}`;
    });
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "2009-07-07 replace 320683000 -> 320612000, townships 17
      2010-09-21 abolish 320304000 -> 320311000, townships 0
      2010-09-21 replace 320323000 -> 320312000, townships 29
      2011-11-13 replace 321088000 -> 321012000, townships 14
      2011-11-13 abolish 321011000 -> 321003000, townships 0
      2012-01-30 rename none
      2012-09-01 abolish 320502000 -> 320508000, townships 0
      2012-09-01 abolish 320503000 -> 320508000, townships 0
      2012-09-01 abolish 320504000 -> 320508000, townships 0
      2012-09-01 replace 320584000 -> 320509000, townships 14
      2012-12-17 replace 321284000 -> 321204000, townships 18
      2013-02-08 replace 320124000 -> 320117000, townships 9
      2013-02-08 replace 320125000 -> 320118000, townships 12
      2013-02-08 abolish 320103000 -> 320104000, townships 0
      2013-02-08 abolish 320107000 -> 320106000, townships 0
      2014-05-06 replace 320721000 -> 320707000, townships 18
      2014-05-06 abolish 320705000 -> 320706000, townships 0
      2015-04-28 replace 320482000 -> 320413000, townships 10
      2015-04-28 abolish 320405000 -> 320412000, townships 0
      2015-07-23 replace 320982000 -> 320904000, townships 19
      2015-10-13 abolish 320202000 -> 320213000, townships 0
      2015-10-13 abolish 320203000 -> 320213000, townships 0
      2015-10-13 abolish 320204000 -> 320213000, townships 0
      2015-10-13 create none
      2016-06-08 replace 320829000 -> 320813000, townships 10
      2016-06-08 abolish 320802000 -> 320812000, townships 0
      2016-06-08 abolish 320811000 -> 320812000, townships 0
      2018-05-15 replace 320621000 -> 320685000, townships 11
      2020-06-19 replace 320684000 -> 320614000, townships 22
      2020-06-19 abolish 320602000 -> 320613000, townships 0
      2020-06-19 abolish 320611000 -> 320613000, townships 0"
    `);
  });

  test('on every day of change and the day before, the tree is whole and no code stands twice', () => {
    const days = new Set(jiangsuChanges.flatMap((change) => [addDays(change.effective, -1), change.effective]));
    for (const day of ['1999-01-01', ...days, today]) {
      const standing = divisionsOn(jiangsu, day);
      const codes = new Set(standing.map((version) => version.code));
      expect(codes.size).toBe(standing.length);
      for (const { code, level, parent } of standing) {
        expect(levelOfCode(code)).toBe(level);
        expect(parent).toBe(parentCodeOf(code));
        if (parent !== null) expect(codes.has(parent) && regionHolds(parent, code)).toBe(true);
      }
    }
  });

  test('all that stood in 2009 leads to something that stands today', () => {
    const lost = divisionsOn(jiangsu, '2009-04-07').filter((version) => {
      const code = codeOnLaterDay(jiangsu, version.code, '2009-04-07', today);
      return code === undefined || findDivision(jiangsu, code, today) === undefined;
    });
    expect(lost).toEqual([]);
  });

  test.each(['cities', 'counties'])('the map of %s has the codes of today', (level) => {
    const map = JSON.parse(textOf(`map/jiangsu-${level}-2023.geojson`)) as { features: { properties: { code: string; name: string } }[] };
    const drawn = map.features.map(({ properties }) => `${properties.code}000 ${properties.name}`).sort();
    const standing = (level === 'cities' ? citiesOn : countiesOn)(jiangsu, today);
    expect(drawn).toEqual(standing.map((version) => `${version.code} ${version.name}`));
  });
});
