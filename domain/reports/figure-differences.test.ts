import { expect, test } from 'vitest';
import { figureDifferences } from './figure-differences.ts';

const line = (row: string, a4: number) => ({ row, values: { A4: a4 }, denominators: {} });
const tables = (...rows: { row: string; values: { A4: number }; denominators: object }[]) =>
  [
    {
      key: 'by-sector',
      rows,
      total: line(
        'total',
        rows.reduce((sum, one) => sum + one.values.A4, 0),
      ),
    },
  ] as never;

test('names each cell that differs, the total too, and a row that was not there before', () => {
  const before = { month: tables(line('1', 3)), cumulative: tables(line('1', 9)) };
  const after = { month: tables(line('1', 2)), cumulative: tables(line('1', 9), line('2', 1)) };
  expect(figureDifferences(['A4'], before, after)).toEqual([
    { span: 'month', table: 'by-sector', row: '1', column: 'A4', before: 3, after: 2 },
    { span: 'month', table: 'by-sector', row: 'total', column: 'A4', before: 3, after: 2 },
    { span: 'cumulative', table: 'by-sector', row: '2', column: 'A4', before: 0, after: 1 },
    { span: 'cumulative', table: 'by-sector', row: 'total', column: 'A4', before: 9, after: 10 },
  ]);
  expect(figureDifferences(['A4'], before, before)).toEqual([]);
});
