import type { z } from 'zod';
import type { crossTable as endpoint, CrossTable, FigureDimension } from '../../../contracts/figures.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { campaignInUse } from '../campaign/for-other-modules.ts';
import { type Cell, type Dimension, readCells } from '../figures/for-other-modules.ts';
import { cellQueryOf, NO_KIND } from './figure-filter.ts';
import { figureHeads } from './figure-heads.ts';
import { figuresByIds, type NamedFigure } from './named-figure.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** A table of figures by two dimensions, or of several figures by one, with totals. Row-level security narrows it to the viewer. */
export async function crossTable(work: Work, query: Query): Promise<CrossTable> {
  const campaign = await campaignInUse(work, query.campaign);
  const { rows: down, columns: across } = query;
  const figures = figuresByIds(campaign, query.measures.split(','));
  refuseSenseless(down, across, figures);
  const measures = [...new Set(figures.flatMap(({ measure, whole }) => [measure, whole]))];
  const by = [down, across].flatMap((one) => (one === 'measure' ? [] : [cellDimension(one)]));
  const cells = await readCells(work, { ...cellQueryOf(campaign, query), measures, by });
  const sums = sumsOf(cells, down, across);
  const wanted = { campaign, filter: query, figures };
  const rows = await figureHeads(work, down, { ...wanted, found: keysOf(cells, down) });
  const columns = await figureHeads(work, across, { ...wanted, found: keysOf(cells, across) });
  const isByMeasure = across === 'measure';
  const figureAt = (place: number) => (isByMeasure ? figures[place] : figures[0]) as NamedFigure;
  const columnKey = (key: string) => (isByMeasure ? '' : key);
  const [only] = figures;
  return {
    campaign: campaign.id,
    rows: rows.map((head) => ({ ...head, opens: isByMeasure ? head.opens : { ...head.opens, measure: only?.whole ?? '' } })),
    columns,
    measures: figures.map(({ id, names, unit, isShare, divideBy }) => ({ id, names, unit, isShare, divideBy })),
    cells: rows.map((row) => columns.map((column, place) => valueOf(sums, row.key, columnKey(column.key), figureAt(place)))),
    rowTotals: isByMeasure ? null : rows.map((row) => valueOf(sums, row.key, '', figureAt(0))),
    columnTotals: columns.map((column, place) => valueOf(sums, '', columnKey(column.key), figureAt(place))),
    total: isByMeasure && figures.length > 1 ? null : valueOf(sums, '', '', figureAt(0)),
    readAt: work.now.toISOString(),
  };
}

function refuseSenseless(down: FigureDimension, across: FigureDimension, figures: NamedFigure[]): void {
  if (down === across || down === 'measure')
    throw badField('rows', '行和列应取不同的项目，行不能是指标。', 'Rows and columns must differ, and rows cannot be figures.');
  if (figures.length > 1 && across !== 'measure')
    throw badField('measures', '以指标为列时才能选多个指标。', 'Several figures only where they are the columns.');
}

function cellDimension(dimension: Exclude<FigureDimension, 'measure'>): Dimension {
  return dimension === 'township' ? 'region' : dimension;
}

function keyOf(cell: Cell, dimension: FigureDimension): string {
  if (dimension === 'measure') return '';
  const key = cell[cellDimension(dimension)];
  return dimension === 'kind' && key === '' ? NO_KIND : String(key);
}

function keysOf(cells: readonly Cell[], dimension: FigureDimension): Set<string> {
  return new Set(dimension === 'measure' ? [] : cells.map((cell) => keyOf(cell, dimension)));
}

/** Sums by row, column and measure; '' stands for all rows or all columns. */
function sumsOf(cells: readonly Cell[], down: FigureDimension, across: FigureDimension): Map<string, number> {
  const sums = new Map<string, number>();
  for (const cell of cells) {
    const [row, column] = [keyOf(cell, down), keyOf(cell, across)];
    for (const place of new Set([
      sumKey(row, column, cell.measure),
      sumKey(row, '', cell.measure),
      sumKey('', column, cell.measure),
      sumKey('', '', cell.measure),
    ])) {
      sums.set(place, (sums.get(place) ?? 0) + cell.value);
    }
  }
  return sums;
}

function sumKey(row: string, column: string, measure: string): string {
  return `${row}|${column}|${measure}`;
}

function valueOf(sums: Map<string, number>, row: string, column: string, { measure, whole, isShare }: NamedFigure): number | null {
  const part = sums.get(sumKey(row, column, measure)) ?? 0;
  if (!isShare) return part;
  const below = sums.get(sumKey(row, column, whole)) ?? 0;
  return below === 0 ? null : part / below;
}
