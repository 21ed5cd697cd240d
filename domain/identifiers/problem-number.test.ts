import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblemNumber, parseProblemNumber, problemCheckCharacter } from './problem-number.ts';

const seed = 20090915;
const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const parts = fc.record({
  campaign: fc
    .tuple(fc.array(letter, { minLength: 2, maxLength: 4 }), fc.option(fc.integer({ min: 10, max: 99 })))
    .map(([word, year]) => word.join('') + (year ?? '')),
  division: fc.integer({ min: 110_000, max: 659_999 }).map(String),
  sector: fc.integer({ min: 0, max: 60 }),
  year: fc.integer({ min: 2009, max: 2100 }),
  sequence: fc.integer({ min: 1, max: 200_000 }),
});

describe('problem numbers', () => {
  test('written and read', () => {
    const first = { campaign: 'ZF09', division: '320102', sector: 1, year: 2009, sequence: 123 };
    const codes = [
      first,
      { ...first, sequence: 124 },
      { ...first, sequence: 125 },
      { ...first, sector: 18, division: '320683' },
      { ...first, sequence: 100_000 },
    ];
    expect(codes.map(formatProblemNumber)).toMatchInlineSnapshot(`
      [
        "ZF09-320102-01-2009-00123-9",
        "ZF09-320102-01-2009-00124-7",
        "ZF09-320102-01-2009-00125-5",
        "ZF09-320683-18-2009-00123-F",
        "ZF09-320102-01-2009-100000-M",
      ]
    `);
    const written = formatProblemNumber(first);
    expect(parseProblemNumber(written)).toEqual({ valid: true, code: written, parts: first });
    expect(parseProblemNumber(`  ${written.toLowerCase().replace('ZF', 'ＺＦ').replaceAll('-', '—')} `)).toMatchObject({
      valid: true,
      code: written,
    });
  });

  test('parts that cannot be written and texts that are none', () => {
    const good = { campaign: 'ZF', division: '320102', sector: 0, year: 2026, sequence: 1 };
    for (const wrong of [
      { campaign: 'Z' },
      { campaign: 'zf' },
      { division: '320102000' },
      { sector: 61 },
      { sequence: 0 },
      { sequence: 1.5 },
      { year: 26 },
    ]) {
      expect(() => formatProblemNumber({ ...good, ...wrong })).toThrow(RangeError);
    }
    for (const text of ['', 'ZF09', 'ZF09-320102-01-2009-123-7', 'ZF09/320102/01/2009/00123/7', 'ZF09-320102-01-2009-00000-0']) {
      expect(parseProblemNumber(text).valid).toBe(false);
    }
  });

  test(`reads what it writes; refuses every wrong character and every swap of neighbours (seed ${seed})`, () => {
    let tried = 0;
    fc.assert(
      fc.property(parts, (given) => {
        const code = formatProblemNumber(given);
        expect(parseProblemNumber(code)).toEqual({ valid: true, code, parts: given });
        const characters = [...code];
        for (let at = 0; at < characters.length; at += 1) {
          for (const other of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-') {
            if (other === characters[at]) continue;
            tried += 1;
            if (parseProblemNumber(characters.toSpliced(at, 1, other).join('')).valid) throw new Error(`${code}: ${other} at ${at} passes`);
          }
        }
        for (const [left, right] of neighbours(code)) {
          if (characters[left] === characters[right]) continue;
          tried += 1;
          const swapped = characters
            .with(left, characters[right] ?? '')
            .with(right, characters[left] ?? '')
            .join('');
          if (parseProblemNumber(swapped).valid) throw new Error(`${code}: swap at ${left} passes`);
        }
      }),
      { seed, numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(100_000);
  });

  test('all 32 check characters occur', () => {
    const found = new Set(Array.from({ length: 5000 }, (_, index) => problemCheckCharacter(`ZF${index}`)));
    expect([...found].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  });
});

/** Places beside each other, with and without the dash between them. */
function neighbours(code: string): [number, number][] {
  const pairs: [number, number][] = [];
  for (let at = 0; at + 1 < code.length; at += 1) {
    pairs.push([at, at + 1]);
    if (code.charAt(at + 1) === '-') pairs.push([at, at + 2]);
  }
  return pairs;
}
