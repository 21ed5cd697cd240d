import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_SECTORS, HIGHEST_SECTOR, isSectorInMask, maskOf, sectorsOfMask } from './sector-mask.ts';

test('bit 0 is in every mask', () => {
  expect(maskOf([])).toBe(1n);
  expect(maskOf([1])).toBe(3n);
  expect(maskOf([3, 18])).toBe(1n + 8n + 262144n);
  expect(isSectorInMask(maskOf([]), 0)).toBe(true);
});

test('all sectors fill 61 bits and fit a signed 64-bit column', () => {
  expect(ALL_SECTORS).toBe(2305843009213693951n);
  expect(maskOf(Array.from({ length: HIGHEST_SECTOR }, (_, index) => index + 1))).toBe(ALL_SECTORS);
  expect(ALL_SECTORS < 2n ** 63n).toBe(true);
});

test.each([-1, 61, 1.5, Number.NaN])('%s is no sector', (sector) => {
  expect(() => maskOf([sector])).toThrow(RangeError);
  expect(() => isSectorInMask(1n, sector)).toThrow(RangeError);
});

test('a mask holds exactly the sectors that it was made of (seed 20090427)', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: HIGHEST_SECTOR })), (sectors) => {
      expect(sectorsOfMask(maskOf(sectors))).toEqual(sectors.toSorted((a, b) => a - b));
    }),
    { seed: 20090427, numRuns: 100 },
  );
});
