import { expect, test } from 'vitest';
import { showCount, showShare } from './show-number.ts';
import { daysBetween, showDay, showMinute } from './show-time.ts';

test('instants are shown in China Standard Time', () => {
  expect(showDay('2009-09-24T16:30:00.000Z')).toBe('2009-09-25');
  expect(showDay('2009-09-25')).toBe('2009-09-25');
  expect(showMinute('2009-09-24T16:05:00.000Z')).toBe('2009-09-25 00:05');
});

test('days are counted over the end of a month and backwards', () => {
  expect(daysBetween('2009-08-26', '2009-09-25')).toBe(30);
  expect(daysBetween('2009-09-25', '2009-09-23')).toBe(-2);
});

test('numbers read as printed', () => {
  expect([0, 999, 1027, 1000000, null].map(showCount)).toEqual(['0', '999', '1,027', '1,000,000', '—']);
  expect([0, 0.875, null].map(showShare)).toEqual(['0.0%', '87.5%', '—']);
});
