import type { CircularTable } from '../../../contracts/circulars.ts';
import type { FigureLink } from '../../../contracts/figures.ts';
import { percentText } from '../../../domain/figures/form-figures.ts';
import type { CircularColumn } from './circular-columns.ts';

/** Sums of a span by row key ('' is all rows), then by measure. */
export type Sums = ReadonlyMap<string, Readonly<Record<string, number>>>;

export interface TableToBuild {
  key: string;
  caption: string;
  rowTitle: string;
  rows: readonly { key: string; name: string; opens: Partial<FigureLink> }[];
  columns: readonly CircularColumn[];
  month: Sums;
  cumulative: Sums;
  /** Campaign and snapshot, and the periods of each span. */
  base: { month: Omit<FigureLink, 'measure'>; cumulative: Omit<FigureLink, 'measure'> };
}

type Row = CircularTable['rows'][number];

/** A table of frozen figures: every number keeps the question that it answers. */
export function circularTable({ key, caption, rowTitle, rows, columns, month, cumulative, base }: TableToBuild): CircularTable {
  const lineOf = (row: string, name: string, opens: Partial<FigureLink>): Row => [
    { value: name, opens: null },
    ...columns.map((column) => {
      const sums = (column.span === 'month' ? month : cumulative).get(row) ?? {};
      const link = { ...base[column.span], ...opens };
      if ('measure' in column) return { value: sums[column.measure] ?? 0, opens: { ...link, measure: column.measure } };
      const [numerator, denominator] = column.share;
      return {
        value: percentText(shareOf(sums, column.share)),
        opens: (sums[denominator] ?? 0) === 0 ? null : { ...link, measure: (sums[numerator] ?? 0) === 0 ? denominator : numerator },
      };
    }),
  ];
  return {
    key,
    caption,
    unit: '',
    columns: [{ header: rowTitle, align: 'left' }, ...columns.map(({ header, group }) => ({ header, group, align: 'right' as const }))],
    rows: rows.map(({ key: row, name, opens }) => lineOf(row, name, opens)),
    totalRow: lineOf('', '合计', {}),
  };
}

/** A fraction, or null where nothing stands below the line. */
export function shareOf(sums: Readonly<Record<string, number>>, [numerator, denominator]: readonly [string, string]): number | null {
  const whole = sums[denominator] ?? 0;
  return whole === 0 ? null : (sums[numerator] ?? 0) / whole;
}
