import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReportColumn, ReportFigures } from '../../../../contracts/report-figures.ts';
import { percentText } from '../../../../domain/figures/form-figures.ts';
import { showFigure } from '../../../shared/show-number.ts';
import { recordsLink } from '../figures/records-link.ts';

type Line = ReportFigures['month'][number]['total'];
type Row = ReportFigures['tables'][number]['rows'][number];

/** A figure as printed: a count, or a share in percent; nothing stands back. */
export function FigureValue({ column, line }: { column: ReportColumn; line: Line }) {
  const value = line.values[column.code] ?? null;
  if (column.ratio) return <span className={value === null ? 'figure-nothing' : ''}>{percentText(value)}</span>;
  return <span className={value ? '' : 'figure-nothing'}>{showFigure(value ?? 0, column.divideBy)}</span>;
}

export interface RecordsOfProps {
  figures: ReportFigures;
  row: Row;
  column: ReportColumn;
  line: Line;
  span: 'month' | 'cumulative';
  /** Figures of a version: the records as at its moment, not those of now. */
  isFrozen: boolean;
  children: ReactNode;
}

/** The link to the records behind a figure; a share opens the records that it is a part of. */
export function RecordsOf({ figures, row, column, line, span, isFrozen, children }: RecordsOfProps) {
  const shown = line.values[column.code];
  const value = column.ratio && shown !== null ? line.denominators[column.code] : shown;
  const measure = column.measure ?? column.ratio?.[1];
  if (!value || !measure || row.query === null) return <>{children}</>;
  const query = {
    measure,
    kind: column.kind ?? undefined,
    sector: row.query.sectors?.join(','),
    region: row.query.region,
    periodFrom: span === 'month' ? figures.period : figures.firstPeriod,
    periodTo: figures.period,
    tree: figures.tree === 'then' ? ('then' as const) : undefined,
    snapshot: isFrozen ? (figures.snapshot ?? undefined) : undefined,
    asAt: isFrozen && figures.snapshot === null ? figures.at : undefined,
  };
  return <Link {...recordsLink(query)}>{children}</Link>;
}
