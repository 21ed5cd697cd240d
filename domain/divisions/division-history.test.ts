import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { buildDivisionHistory } from './division-history.ts';
import { readDivisionChanges, readDivisionRows } from './division-rows.ts';
import { countiesOn, countyKindOf, findDivision } from './divisions-on-day.ts';
import { codeOnLaterDay, recodedBy, recodingsOn } from './recoding.ts';
import { isRegionCode, levelOfCode, parentCodeOf, regionCodeOf, regionHolds, regionRange } from './region-code.ts';

const rowsHead = 'code,name,level,parent\n810000,示例省,province,\n';
const changesHead = 'effective,kind,from_code,from_name,to_code,to_name\n';
const build = (rows: string, changes: string) => buildDivisionHistory(readDivisionRows(rowsHead + rows), readDivisionChanges(changesHead + changes));

const chainRows =
  '810100,示例市,city,810000\n810105,丙区,county,810100\n810105001,东街道,township,810105\n810106,丁区,county,810100\n810106001,西街道,township,810106\n';
const chainChanges = [
  '2001-01-01,replace,810121,甲县,810181,甲市',
  '2005-01-01,rename,810181,甲市,810181,乙市',
  '2010-01-01,replace,810181,乙市,810105,丙区',
  '2012-01-01,abolish,810102,戊区,810106,丁区',
  '2012-01-01,abolish,810103,己区,810106,丁区',
  '2015-01-01,abolish,810104,庚区,810105,丙区',
].join('\n');

describe('a chain of changes', () => {
  const history = build(chainRows, chainChanges);

  test('every version', () => {
    const lines = history.map((version) =>
      [
        version.code,
        version.name,
        version.level,
        version.parent,
        version.validFrom ?? '…',
        version.validTo ?? '…',
        version.successor ?? '',
        version.derived ? 'derived' : '',
      ]
        .join(' ')
        .trimEnd(),
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "810000000 示例省 province  … …
      810100000 示例市 city 810000000 … …
      810102000 戊区 county 810100000 … 2012-01-01 810106000
      810103000 己区 county 810100000 … 2012-01-01 810106000
      810104000 庚区 county 810100000 … 2015-01-01 810105000
      810105000 丙区 county 810100000 2010-01-01 …
      810105001 东街道 township 810105000 2010-01-01 …
      810106000 丁区 county 810100000 2012-01-01 …
      810106001 西街道 township 810106000 2012-01-01 …
      810121000 甲县 county 810100000 … 2001-01-01 810181000
      810121001 东街道 township 810121000 … 2001-01-01 810181001 derived
      810181000 甲市 county 810100000 2001-01-01 2005-01-01 810181000
      810181000 乙市 county 810100000 2005-01-01 2010-01-01 810105000
      810181001 东街道 township 810181000 2001-01-01 2010-01-01 810105001 derived"
    `);
  });

  test('a code is followed through all of them', () => {
    expect(codeOnLaterDay(history, '810121001', '2000-05-01', '2000-12-31')).toBe('810121001');
    expect(codeOnLaterDay(history, '810121001', '2000-05-01', '2009-12-31')).toBe('810181001');
    expect(codeOnLaterDay(history, '810121001', '2000-05-01', '2010-01-01')).toBe('810105001');
    expect(codeOnLaterDay(history, '810102000', '2000-05-01', '2026-01-01')).toBe('810106000');
    expect(codeOnLaterDay(history, '810199000', '2000-05-01', '2026-01-01')).toBeUndefined();
    expect(findDivision(history, '810181000', '2004-12-31')?.name).toBe('甲市');
    expect(findDivision(history, '810181000', '2005-01-01')?.name).toBe('乙市');
    expect(countiesOn(history, '2011-12-31').map((county) => county.name)).toEqual(['戊区', '己区', '庚区', '丙区']);
  });

  test('re-coding by list and by rule agree; an unlisted township of a merged county goes to the county that took over', () => {
    for (const change of readDivisionChanges(changesHead + chainChanges)) {
      for (const { fromCode, toCode } of recodingsOn(history, change)) expect(recodedBy(change, fromCode)).toBe(toCode);
      expect(recodedBy(change, '810100000')).toBe('810100000');
      expect(recodedBy(change, '810106001')).toBe('810106001');
    }
    const [replace, , , merge] = readDivisionChanges(changesHead + chainChanges);
    expect(replace && recodedBy(replace, '810121777')).toBe('810181777');
    expect(merge && recodedBy(merge, '810102777')).toBe('810106000');
  });
});

describe('files that do not fit are refused', () => {
  test.each([
    ['a county that was never there', '2010-01-01,replace,810121,甲县,810109,丙区'],
    ['another name than the one that stands', '2010-01-01,replace,810121,甲县,810105,乙区'],
    ['ended while it still stands', '2010-01-01,abolish,810105,丙区,810106,丁区'],
    ['merged into nothing', '2010-01-01,abolish,810121,甲县,810109,辛区'],
    ['a rename with a new code', '2010-01-01,rename,810121,甲县,810105,丙区'],
    ['a day that does not exist', '2010-02-30,replace,810121,甲县,810105,丙区'],
    ['an unknown kind', '2010-01-01,split,810121,甲县,810105,丙区'],
    ['a missing value', '2010-01-01,replace,810121,甲县,810105'],
  ])('%s', (_, line) => {
    expect(() => build(chainRows, line)).toThrow(/\d/);
  });

  test('rows without their parent, with a wrong level', () => {
    expect(() => build('810105,丙区,county,810100\n', '')).toThrow('810100');
    expect(() => readDivisionRows(`${rowsHead}810100,示例市,town,810000\n`)).toThrow('Row 2: level');
    expect(() => countyKindOf('示例镇')).toThrow(RangeError);
    expect(csvRows('\uFEFFa,b\r\n1,2\r\n\r\n')).toEqual([{ a: '1', b: '2' }]);
  });
});

describe('region codes', () => {
  test('ranges and levels', () => {
    const codes = ['320000000', '320100000', '321300000', '320102000', '320102002', '320571000', '320571003'];
    expect(codes.map((code) => `${code} ${levelOfCode(code)} ${parentCodeOf(code)} ${Object.values(regionRange(code)).join(' ')}`))
      .toMatchInlineSnapshot(`
      [
        "320000000 province null 320000000 330000000",
        "320100000 city 320000000 320100000 320200000",
        "321300000 city 320000000 321300000 321400000",
        "320102000 county 320100000 320102000 320103000",
        "320102002 township 320102000 320102002 320102003",
        "320571000 zone 320500000 320571000 320572000",
        "320571003 township 320571000 320571003 320571004",
      ]
    `);
    expect(regionCodeOf('320102')).toBe('320102000');
    for (const wrong of ['32', '3201', '32010200', '920000000', '32010200a', '']) {
      expect(isRegionCode(wrong)).toBe(false);
      expect(() => regionCodeOf(wrong)).toThrow(RangeError);
    }
  });

  const seed = 22601999;
  test(`a range holds exactly what carries its prefix (seed ${seed})`, () => {
    const code = fc
      .tuple(fc.integer({ min: 11, max: 82 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999 }))
      .map(
        ([province, city, county, township]) =>
          `${province}${[city, county].map((part) => String(part).padStart(2, '0')).join('')}${String(township).padStart(3, '0')}`,
      );
    fc.assert(
      fc.property(code, code, fc.integer({ min: 2, max: 9 }), (outer, other, kept) => {
        const inner = outer.slice(0, kept) + other.slice(kept);
        const level = levelOfCode(outer);
        const prefix = outer.slice(0, { province: 2, city: 4, county: 6, zone: 6, township: 9 }[level]);
        expect(regionHolds(outer, inner)).toBe(inner.startsWith(prefix));
        const parent = parentCodeOf(outer);
        if (parent !== null) expect(regionHolds(parent, outer)).toBe(true);
      }),
      { seed, numRuns: 1000 },
    );
  });
});
