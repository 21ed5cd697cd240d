import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coreName, normalisedName, placeWords } from './core-name.ts';

const places = placeWords([
  { name: '江苏省', level: 'province' },
  { name: '南京市', level: 'city' },
  { name: '南通市', level: 'city' },
  { name: '玄武区', level: 'county' },
  { name: '通州市', level: 'county' },
  { name: '丰县', level: 'county' },
  { name: '金沙镇', level: 'township' },
]);

// All firms below are made up.
const cases: [string, string][] = [
  ['江苏省南京市玄武区示例化工有限公司', '示例化工'],
  ['江苏示例化工有限责任公司', '示例化工'],
  ['示例化工（江苏）有限公司', '示例化工'],
  ['示例化工(南京)有限公司', '示例化工'],
  ['示 例 化工（集团）股份有限公司', '示例化工'],
  ['南通示例化工有限公司第二分公司', '示例化工第二'],
  ['南通市通州市金沙镇示例烟花爆竹厂', '示例烟花爆竹'],
  ['丰县示例采石场', '示例采石场'],
  ['ＡＢＣ（虚构）建材经营部', 'ABC虚构建材'],
  ['通州示例机械厂（普通合伙）', '示例机械'],
  ['江苏公司', '江苏'],
  ['南京', '南京'],
  ['甲厂', '甲厂'],
  ['', ''],
];

test('the core of each name', () => {
  expect(cases.map(([name]) => coreName(name, places))).toEqual(cases.map(([, core]) => core));
});

test('townships give their full name only, short names of one character none', () => {
  expect(places).toEqual(expect.arrayContaining(['江苏省', '江苏', '南京', '玄武', '金沙镇', '丰县']));
  expect(places).not.toContain('金沙');
  expect(places).not.toContain('丰');
});

const seed = 20090707;
test(`the core stays when width, spaces, place and form change, and is never empty (seed ${seed})`, () => {
  const word = fc.array(fc.constantFrom(...'甲乙丙丁戊己庚辛'), { minLength: 2, maxLength: 6 }).map((characters) => characters.join(''));
  const form = fc.constantFrom('有限公司', '有限责任公司', '股份有限公司', '厂', '经营部');
  fc.assert(
    fc.property(word, form, fc.constantFrom(...places, ''), (core, end, place) => {
      expect(coreName(`${place}${core}${end}`, places)).toBe(core);
      expect(coreName(`${core} （${place}） ${end}`, places)).toBe(core);
    }),
    { seed, numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
      if (/[\p{L}\p{N}]/u.test(normalisedName(name))) expect(coreName(name, places)).not.toBe('');
    }),
    { seed, numRuns: 500 },
  );
});
