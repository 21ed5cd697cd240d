import exceljs from 'exceljs';
import { expect } from 'vitest';
import { idsOf, type PlainRow, sees } from './oracle.ts';
import { listed, read, type ReadPath, someRegions, thereOrNot, type Trial, within } from './read-path.ts';

const local = 'monthly-report-local';

/** The reports of a period that the viewer should see, within a division. */
async function reportsWithin({ oracle, viewer }: Trial, region: string, period: string): Promise<PlainRow[]> {
  return within(await oracle.seen(viewer, 'reports'), region).filter((row) => row['duty_key'] === local && row['period'] === period);
}

/** A report that was sent, or any other. */
async function chooseReport({ oracle, world, pick }: Trial): Promise<PlainRow> {
  const rows = await oracle.rows('reports');
  return pick([pick(rows), ...rows.filter((row) => world.sentReports.includes(row.id))]);
}

/** A page of a report that was sent; one of a report that was not is not there for anybody. */
async function versionOf(trial: Trial, path: (id: string) => string): Promise<void> {
  const id = trial.pick(trial.world.sentReports);
  const row = (await trial.oracle.rows('reports')).find((report) => report.id === id);
  await thereOrNot(trial, path(id), row !== undefined && sees(trial.viewer, row));
}

export const reportPaths: ReadPath[] = [
  {
    endpoint: 'listReports',
    permission: 'reports.read',
    async holds(trial) {
      const [region, period] = [trial.pick(someRegions.slice(1)), trial.pick(['2009-05', '2009-06'])];
      const query = { side: 'all', dutyKey: local, period, within: region };
      expect(idsOf(await listed(trial, '/api/reports', query))).toEqual(idsOf(await reportsWithin(trial, region, period)));
    },
  },
  {
    endpoint: 'listReportKinds',
    permission: 'reports.read',
    async holds(trial) {
      const seen = await trial.oracle.seen(trial.viewer, 'reports');
      const { kinds } = await read(trial, '/api/reports/kinds');
      const told = kinds.flatMap((kind: { dutyKey: string; periods: { period: string }[] }) =>
        kind.periods.map(({ period }) => `${kind.dutyKey} ${period}`),
      );
      expect([...told].sort()).toEqual([...new Set(seen.map((row) => `${row['duty_key']} ${row['period']}`))].sort());
      const sum = (key: 'forMe' | 'mine') => kinds.reduce((total: number, kind: Record<string, number>) => total + (kind[key] ?? 0), 0);
      const count = (column: string) => seen.filter((row) => row[column] === trial.viewer.unitId).length;
      expect([sum('forMe'), sum('mine')]).toEqual([count('to_unit_id'), count('unit_id')]);
    },
  },
  {
    endpoint: 'readCollection',
    permission: 'reports.read',
    async holds(trial) {
      const [region, period] = [trial.pick(someRegions.slice(1)), trial.pick(['2009-05', '2009-06'])];
      const { rows, counts } = await read(trial, `/api/reports/collection?side=all&dutyKey=${local}&period=${period}&within=${region}`);
      const expected = idsOf(await reportsWithin(trial, region, period));
      expect(rows.map((row: { reportId: string }) => row.reportId).sort()).toEqual(expected);
      expect(counts.expected).toBe(expected.length);
    },
  },
  {
    endpoint: 'exportCollection',
    permission: 'exports.run',
    async holds(trial) {
      const region = trial.pick(someRegions.slice(4));
      const { raw, status } = await trial.viewer.call(
        'GET',
        `/api/reports/collection/export?side=all&dutyKey=${local}&period=2009-05&within=${region}`,
      );
      expect(status).toBe(200);
      const book = new exceljs.Workbook();
      await book.xlsx.load(raw as never);
      expect((book.worksheets[0]?.rowCount ?? 0) - 2).toBe((await reportsWithin(trial, region, '2009-05')).length);
    },
  },
  {
    endpoint: 'getReport',
    permission: 'reports.read',
    async holds(trial) {
      const row = await chooseReport(trial);
      await thereOrNot(trial, `/api/reports/${row.id}`, sees(trial.viewer, row));
    },
  },
  {
    endpoint: 'checkSummation',
    permission: 'reports.read',
    async holds(trial) {
      const rows = (await trial.oracle.rows('reports')).filter((one) => String(one['duty_key']).startsWith('monthly-report'));
      const row = trial.pick(rows);
      const shown = await thereOrNot(trial, `/api/reports/${row.id}/summation`, sees(trial.viewer, row));
      const seen = new Set(idsOf(await trial.oracle.seen(trial.viewer, 'reports')));
      for (const unit of shown?.units ?? []) expect(seen).toContain(unit.reportId);
    },
  },
  { endpoint: 'getReportVersion', permission: 'reports.read', holds: (trial) => versionOf(trial, (id) => `/api/reports/${id}/versions/1`) },
  {
    endpoint: 'listCorrections',
    permission: 'reports.read',
    holds: (trial) => versionOf(trial, (id) => `/api/reports/${id}/versions/1/corrections`),
  },
  {
    endpoint: 'compareVersions',
    permission: 'reports.read',
    holds: (trial) => versionOf(trial, (id) => `/api/reports/${id}/difference?from=1&to=1`),
  },
];
