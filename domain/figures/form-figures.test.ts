import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOfTable, percentText, sumOfTables } from './form-figures.ts';
import type { FigureCell, FigureColumn, FormLine } from './form-figures.ts';

const columns: FigureColumn[] = [
  { code: 'A4', measure: 'illegal-acts' },
  { code: 'A5.1', measure: 'illegal-acts', kind: '1' },
  { code: 'A5.2', measure: 'illegal-acts', kind: '2' },
  { code: 'A7a', measure: 'ordered' },
  { code: 'A7b', measure: 'ordered-closed' },
  { code: 'A7r', ratio: ['ordered-closed', 'ordered'], only: 'cumulative' },
];
const cells: FigureCell[] = [
  { row: '1', measure: 'illegal-acts', kind: '1', value: 4 },
  { row: '1', measure: 'illegal-acts', kind: '2', value: 3 },
  { row: '2', measure: 'illegal-acts', kind: '2', value: 5 },
  { row: '1', measure: 'ordered', kind: '1', value: 3 },
  { row: '1', measure: 'ordered-closed', kind: '1', value: 2 },
  { row: null, measure: 'ordered', kind: '1', value: 1 },
];
const table = { key: 'by-sector', rowKeys: ['1', '2', '3'] };
const show = (line: FormLine) =>
  `${line.row.padEnd(6)} ${columns
    .map(({ code }) =>
      String(line.values[code] ?? '-')
        .slice(0, 5)
        .padStart(5),
    )
    .join(' ')}`;

test('rows, what falls to none of them, and the total', () => {
  const figures = figuresOfTable(table, columns, cells, 'cumulative');
  expect(`\n${[...figures.rows, figures.total].map(show).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    1          7     4     3     3     2 0.666
    2          5     0     5     0     0     -
    3          0     0     0     0     0     -
    other      0     0     0     1     0     0
    total     12     4     8     4     2   0.5
    "
  `);
  expect(figures.total.denominators).toEqual({ A7r: 4 });
});

test('a ratio for cumulated figures is empty in a month; an empty table has zeros and no ratio', () => {
  expect(figuresOfTable(table, columns, cells, 'month').total.values['A7r']).toBeNull();
  const empty = figuresOfTable(table, columns, [], 'cumulative');
  expect([empty.rows.map((line) => line.row), empty.total.values['A4'], empty.total.values['A7r']]).toEqual([['1', '2', '3'], 0, null]);
});

test('rows add up to the total in every measure column, listed or not (seed 20090427)', () => {
  const anyCell = fc.record({
    row: fc.constantFrom('1', '2', '3', '99', null),
    measure: fc.constantFrom('illegal-acts', 'ordered', 'ordered-closed'),
    kind: fc.constantFrom('1', '2', '9', 'major'),
    value: fc.integer({ min: -5, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 40 }), (many) => {
      const figures = figuresOfTable(table, columns, many, 'month');
      for (const { code } of columns.filter((column) => 'measure' in column))
        expect(figures.rows.reduce((sum, line) => sum + (line.values[code] ?? 0), 0)).toBe(figures.total.values[code]);
    }),
    { seed: 20090427, numRuns: 200 },
  );
});

test('units below are summed by row; ratios are not', () => {
  const one = figuresOfTable(table, columns, cells, 'cumulative');
  const sum = sumOfTables([one, one]);
  expect([sum.total.values['A4'], sum.rows[0]?.values['A5.1'], sum.total.values['A7r'], sum.total.denominators['A7r']]).toEqual([24, 8, null, 8]);
  expect(() => sumOfTables([])).toThrow(RangeError);
});

test.each([
  [null, '—'],
  [0, '0.0%'],
  [0.00001, '0.1%'],
  [0.5, '50.0%'],
  [2 / 3, '66.7%'],
  [0.9997, '99.9%'],
  [1, '100.0%'],
])('%s is printed %s', (fraction, printed) => {
  expect(percentText(fraction)).toBe(printed);
});
