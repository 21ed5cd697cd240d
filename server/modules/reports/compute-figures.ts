import type { ReportFigures } from '../../../contracts/report-figures.ts';
import type { ReportForm } from '../../../domain/campaign/forms-schema.ts';
import { previousPeriod } from '../../../domain/deadlines/period.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { figuresOfTable, OTHER_ROW, type FormTable } from '../../../domain/figures/form-figures.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { type Cell, type CellQuery, type Dimension, readCells } from '../figures/for-other-modules.ts';
import { regionDimension, tableShapes, type FigureScope } from './figure-scope.ts';

export interface FigureReading {
  campaign: LoadedCampaign;
  form: ReportForm;
  scope: FigureScope;
  period: string;
  /** Codes of today, or those of the records' days; today's where left out. */
  tree?: 'now' | 'then';
  /** A past moment; now where left out. */
  asAt?: Date;
  /** A state of the database (presentSnapshot), so that all tables are of one moment and can be read again. */
  snapshot?: string;
  /** Tables with their rows, where they are those of an earlier reading; else those of today. */
  shapes?: ReportFigures['tables'];
}

/** All figures of a form for a scope and period: the month, all months so far, and the month before. Read from the records' deltas. */
export async function computeFigures(work: Work, reading: FigureReading): Promise<ReportFigures> {
  const { campaign, form, scope, period } = reading;
  const shapes = reading.shapes ?? (await tableShapes(work, campaign, form, scope));
  const previous = period > form.firstPeriod ? previousPeriod(form.period, period) : null;
  // One statement for all tables and spans: two would see different moments while others act.
  const by = ['sector', regionDimension(scope), 'kind', 'period'] as const;
  const cells = await readCells(work, { ...queryOf(reading), by, periodFrom: form.firstPeriod, periodTo: period });
  const month = tablesOf(reading, shapes, cells, { from: period, span: 'month' });
  const cumulative = tablesOf(reading, shapes, cells, { from: form.firstPeriod, span: 'cumulative' });
  const previousMonth =
    previous === null
      ? null
      : tablesOf(
          reading,
          shapes,
          cells.filter((cell) => cell.period === previous),
          { from: previous, span: 'month' },
        );
  return {
    at: (reading.asAt ?? work.now).toISOString(),
    snapshot: reading.snapshot ?? null,
    tree: reading.tree ?? 'now',
    period,
    firstPeriod: form.firstPeriod,
    previousPeriod: previous,
    isZeroReport: month.every((table) => Object.values(table.total.values).every((value) => !value)),
    tables: withOtherRows(shapes, [...month, ...cumulative, ...(previousMonth ?? [])]),
    month,
    cumulative,
    previousMonth,
  };
}

function tablesOf(
  reading: FigureReading,
  shapes: ReportFigures['tables'],
  cells: readonly Cell[],
  { from, span }: { from: string; span: 'month' | 'cumulative' },
): FormTable[] {
  const columns = columnsOf(reading.form);
  const counted = cells.filter(({ period = '' }) => period >= from);
  return shapes.map((shape) => {
    const isBySector = reading.form.tables.find(({ key }) => key === shape.key)?.rows === 'sectors';
    const dimension = isBySector ? 'sector' : regionDimension(reading.scope);
    return figuresOfTable({ key: shape.key, rowKeys: shape.rows.map(({ row }) => row) }, columns, sumByRow(counted, dimension), span);
  });
}

/** Cells added up over what a table does not show: the other dimension and the periods. */
function sumByRow(cells: readonly Cell[], dimension: Dimension) {
  const sums = new Map<string, { row: string | null; measure: string; kind: string; value: number }>();
  for (const cell of cells) {
    const place = cell[dimension];
    const row = place === undefined ? null : String(place);
    const kind = cell.kind ?? '';
    const key = `${row} ${cell.measure} ${kind}`;
    const held = sums.get(key);
    if (held) held.value += cell.value;
    else sums.set(key, { row, measure: cell.measure, kind, value: cell.value });
  }
  return [...sums.values()];
}

/** The columns as the figures look at them. */
function columnsOf(form: ReportForm) {
  return form.columns.map((column) =>
    'measure' in column
      ? { code: column.code, measure: column.measure, ...(column.kind === undefined ? {} : { kind: column.kind }) }
      : { code: column.code, ratio: column.ratio, ...(column.only === undefined ? {} : { only: column.only }) },
  );
}

function queryOf({ campaign, form, scope, tree, asAt, snapshot }: FigureReading): Omit<CellQuery, 'by'> {
  const { from, to } = regionRange(scope.regionCode);
  const measures = form.columns.flatMap((column) => ('measure' in column ? [column.measure] : [...column.ratio]));
  return {
    campaignId: campaign.id,
    measures: [...new Set(measures)],
    regionFrom: from,
    regionTo: to,
    ...(scope.sectors === null ? {} : { sectors: scope.sectors }),
    ...(tree === undefined ? {} : { tree }),
    ...(asAt === undefined ? {} : { asAt }),
    ...(snapshot === undefined ? {} : { snapshot }),
  };
}

/** A table that holds records of none of its rows (a find of the city itself) shows them in a row of their own. */
function withOtherRows(shapes: ReportFigures['tables'], tables: readonly FormTable[]): ReportFigures['tables'] {
  return shapes.map((shape) => {
    const isThere = tables.some((table) => table.key === shape.key && table.rows.some(({ row }) => row === OTHER_ROW));
    if (!isThere || shape.rows.some(({ row }) => row === OTHER_ROW)) return shape;
    return { ...shape, rows: [...shape.rows, { row: OTHER_ROW, names: { zh: '其他（本级）', en: 'Other (this level)' }, query: null }] };
  });
}
