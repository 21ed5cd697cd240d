import { expect, test } from 'vitest';
import { cutSupplyIn, fatesOfLines, itemsOfRows, offenceIn, partsOfRows, rowOfItem, transferKindOf } from './read-papers.ts';

test('a list is read item by item, and written back as it was', () => {
  const rows = [
    ['铁桶', 'SL-01', '12只', '锈蚀'],
    ['输送泵', '', '一台', ''],
  ];
  expect(itemsOfRows(rows)).toEqual({
    items: [
      { name: '铁桶', model: 'SL-01', quantity: 12, unitWord: '只', condition: '锈蚀' },
      { name: '输送泵', model: '', quantity: 1, unitWord: '台', condition: '' },
    ],
  });
  expect(rowOfItem({ name: '铁桶', model: '', quantity: '12.500', unitWord: '吨', condition: '' })).toEqual(['铁桶', '', '12.5吨', '']);
  for (const amount of ['若干', '12', '0只', '']) expect(itemsOfRows([rows[0]!, ['泵', '', amount, '']])).toEqual({ badLine: 2 });
});

test('a disposal says of every item one thing', () => {
  const items = [
    { number: 1, name: '泵' },
    { number: 2, name: '输送泵' },
  ];
  expect(fatesOfLines(['泵1台：予以没收', '输送泵1台：解除查封，当场启封'], items)).toEqual({
    fates: [
      { number: 1, fate: 'confiscated' },
      { number: 2, fate: 'returned' },
    ],
  });
  expect(fatesOfLines(['全部物品解除扣押，予以退还'], items)).toMatchObject({ fates: [{ fate: 'returned' }, { fate: 'returned' }] });
  expect(fatesOfLines(['输送泵随案移送公安机关'], items)).toEqual({ unclear: ['泵'] });
  expect(fatesOfLines(['泵予以销毁', '泵予以退还', '输送泵：'], items)).toEqual({ unclear: ['泵', '输送泵'] });
});

test('instalments are read with their days and sums', () => {
  expect(partsOfRows([['1期', '2024-07-31', '10,000.50']])).toEqual({ parts: [{ dueOn: '2024-07-31', amount: 1_000_050 }] });
  for (const row of [['1期', '七月底', '1'], ['1期', '2024-07-31', '一万'], ['1期']]) expect(partsOfRows([row])).toEqual({ badLine: 1 });
});

test.each([
  ['示例市公安局示例分局', 'police'],
  ['示例市纪委监委', 'discipline'],
  ['示例区市场监督管理局', 'body'],
])('%s', (name, kind) => expect(transferKindOf(name)).toBe(kind));

test.each([
  ['具有现实危险，涉嫌危险作业罪。', '危险作业罪'],
  ['涉嫌构成重大责任事故罪，移送', '重大责任事故罪'],
  ['涉嫌犯罪', undefined],
  ['不属于本机关管辖', undefined],
])('%s', (reason, offence) => expect(offenceIn(reason)).toBe(offence));

test('cutting the supply is known with its day', () => {
  expect(cutSupplyIn('自2024年5月8日12时起对一车间停止供电')).toEqual({ from: '2024-05-08' });
  expect([cutSupplyIn('停止供应民用爆炸物品'), cutSupplyIn('查封一车间')]).toEqual([{ from: undefined }, undefined]);
});
