import exceljs from 'exceljs';
import { expect } from 'vitest';
import { idsOf, type PlainRow } from './oracle.ts';
import { listed, read, type ReadPath, someRegions, someSectors, type Trial } from './read-path.ts';

/** What a measure counts: over which records, which of them. Every measure counts one a record. */
const measures: Record<string, { table: 'problems' | 'checks'; counts: (row: PlainRow) => boolean; day: string }> = {
  'problems-found': { table: 'problems', counts: () => true, day: 'registered_on' },
  'illegal-acts-found': { table: 'problems', counts: (row) => row['nature'] === 'illegal-act', day: 'registered_on' },
  'major-hazards-found': { table: 'problems', counts: (row) => row['kind'] === 'major', day: 'registered_on' },
  'ordered-to-rectify': { table: 'problems', counts: (row) => row['ordered_on'] !== null, day: 'ordered_on' },
  'checks-made': { table: 'checks', counts: () => true, day: 'made_on' },
};

/** The month ends on its 25th (方案五(六)). */
function periodOf(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + (date > 25 ? 1 : 0), 1)).toISOString().slice(0, 7);
}

const keys: Record<string, (row: PlainRow, tree: string, day: string) => string> = {
  city: (row, tree) => `${String(row[tree]).slice(0, 4)}00000`,
  county: (row, tree) => `${String(row[tree]).slice(0, 6)}000`,
  township: (row, tree) => String(row[tree]),
  sector: (row) => String(row.sector),
  kind: (row) => String(row['kind']),
  period: (row, _tree, day) => periodOf(String(row[day])),
};

interface Asked {
  measure: string;
  query: Record<string, string>;
  rows: PlainRow[];
  tree: string;
  day: string;
}

/** A question with a filter, and the records that it counts. */
async function ask(trial: Trial): Promise<Asked> {
  const { oracle, viewer, pick } = trial;
  const measure = pick(Object.keys(measures));
  const { table, counts, day } = measures[measure] ?? { table: 'problems', counts: () => true, day: 'registered_on' };
  const [within, sector, tree] = [pick([undefined, ...someRegions]), pick([undefined, undefined, ...someSectors]), pick(['now', 'then'])];
  const column = tree === 'now' ? 'region_code' : 'region_then';
  const inDivision = (row: PlainRow) =>
    within === undefined || String(row[column]).startsWith(within === '320000000' ? '32' : within.replace(/(00000|000)$/, ''));
  const rows = (await oracle.seen(viewer, table)).filter(
    (row) => counts(row) && inDivision(row) && (sector === undefined || String(row.sector) === sector),
  );
  return { measure, rows, tree: column, day, query: { tree, ...(within ? { within } : {}), ...(sector ? { sectors: sector } : {}) } };
}

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

interface Table {
  rows: { key: string }[];
  cells: (number | null)[][];
  total: number;
}

function equalCells({ rows, cells, total }: Table, asked: Asked, down: string): void {
  expect(total).toBe(asked.rows.length);
  const expected = Map.groupBy(asked.rows, (row) => keys[down]?.(row, asked.tree, asked.day) ?? '');
  const shown = new Map(rows.map(({ key }, place) => [key, sum(cells[place] ?? [])]));
  for (const [key, value] of shown) expect([key, value]).toEqual([key, expected.get(key)?.length ?? 0]);
  for (const [key, some] of expected) expect([key, shown.get(key)]).toEqual([key, some.length]);
}

function dimensionsOf({ pick }: Trial, { measure }: Asked): [string, string] {
  const down = pick(Object.keys(keys).filter((key) => key !== 'kind' || measure !== 'checks-made'));
  return [down, pick(['sector', 'period', 'city', 'kind'].filter((key) => key !== down))];
}

/** What pages of figures show at their head, of the rows in sight. */
async function headFigures(trial: Trial, path: string): Promise<any> {
  const page = await read(trial, path);
  const problems = await trial.oracle.seen(trial.viewer, 'problems');
  const overdue = problems.filter((row) => row['status'] === 'ordered' && String(row['due_on']) < '2009-07-27');
  const value = (key: string) => page.figures.find((figure: { key: string }) => figure.key === key)?.value;
  expect(value('overdue')).toBe(overdue.length);
  expect(value('found')).toBe(problems.filter((row) => periodOf(String(row['registered_on'])) === '2009-08').length);
  const late = page.late ?? page.missing ?? [];
  const duties = new Set(idsOf(await trial.oracle.seen(trial.viewer, 'duties')));
  for (const line of late) expect(duties).toContain(line.dutyId);
  const seen = new Set(idsOf(problems));
  for (const line of [...(page.worst ?? []), ...(page.overdue?.rows ?? [])]) expect(seen).toContain(line.id);
  return page;
}

export const figurePaths: ReadPath[] = [
  {
    endpoint: 'crossTable',
    permission: 'figures.read',
    async holds(trial) {
      const asked = await ask(trial);
      const [rows, columns] = dimensionsOf(trial, asked);
      const table = await read(trial, `/api/figures/cross-table?${new URLSearchParams({ ...asked.query, rows, columns, measures: asked.measure })}`);
      equalCells(table, asked, rows);
    },
  },
  {
    endpoint: 'exportCrossTable',
    permission: 'exports.run',
    async holds(trial) {
      const asked = await ask(trial);
      const query = new URLSearchParams({ ...asked.query, rows: 'city', columns: 'sector', measures: asked.measure });
      const { raw, status } = await trial.viewer.call('GET', `/api/figures/cross-table.xlsx?${query}`);
      expect(status).toBe(200);
      const book = new exceljs.Workbook();
      await book.xlsx.load(raw as never);
      const foot = book.worksheets[0]?.lastRow?.values as (number | string)[];
      expect(foot.at(-1)).toBe(asked.rows.length);
    },
  },
  {
    endpoint: 'figureRecords',
    permission: 'figures.read',
    async holds(trial) {
      const asked = await ask(trial);
      const behind = await listed<{ id: string; value: number; isInSight: boolean }>(trial, '/api/figures/records', {
        ...asked.query,
        measure: asked.measure,
      });
      expect(idsOf(behind)).toEqual(idsOf(asked.rows));
      expect(behind.every(({ isInSight }) => isInSight)).toBe(true);
    },
  },
  {
    endpoint: 'leaderOverview',
    permission: 'figures.read',
    async holds(trial) {
      const page = await headFigures(trial, '/api/overview/leader');
      expect(page.sectorsByKinds.total).toBe((await trial.oracle.seen(trial.viewer, 'problems')).length);
    },
  },
  { endpoint: 'officeOverview', permission: 'figures.read', holds: async (trial) => void (await headFigures(trial, '/api/overview/office')) },
  {
    endpoint: 'groupOverview',
    permission: 'figures.read',
    async holds(trial) {
      const page = await headFigures(trial, '/api/overview/group');
      const problems = await trial.oracle.seen(trial.viewer, 'problems');
      const place = page.cities.columns.findIndex((column: { key: string }) => column.key === 'problems-found');
      expect(page.cities.columnTotals[place]).toBe(problems.length);
    },
  },
];
