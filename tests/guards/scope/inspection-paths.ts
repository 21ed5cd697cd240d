import { expect } from 'vitest';
import { idsOf, may, type PlainRow, sees } from './oracle.ts';
import { listed, read, type ReadPath, someRegions, someSectors, thereOrNot, type Trial, within } from './read-path.ts';

const firmOf = async ({ oracle, pick }: Trial) => pick(await oracle.rows('enterprises'));
const atFirm = (rows: readonly PlainRow[], firm: PlainRow) => rows.filter((row) => row['enterprise_id'] === firm.id);
const days = 'from=2009-08-03&to=2009-08-05';

async function onlySeenFirms({ oracle, viewer }: Trial, ids: readonly string[]): Promise<void> {
  const seen = new Set(idsOf(await oracle.seen(viewer, 'enterprises')));
  expect(ids.filter((id) => !seen.has(id))).toEqual([]);
}

/** A body must know of every visit at a firm that it sees (综合查一次): who and when. What lies out of its sight has no id and is not opened. */
async function boardShows(trial: Trial, firm: PlainRow, board: any): Promise<void> {
  const [checks, plans] = [atFirm(await trial.oracle.rows('checks'), firm), atFirm(await trial.oracle.rows('inspections'), firm)];
  const open = plans.filter((row) => !['recorded', 'fed-back', 'cancelled'].includes(String(row['status'])));
  expect(board.visits).toHaveLength(checks.length + open.length);
  const shown = (kind: string) => idsOf(board.visits.filter((one: any) => one.kind === kind && one.id !== null));
  expect(shown('check')).toEqual(idsOf(checks.filter((row) => sees(trial.viewer, row))));
  expect(shown('plan')).toEqual(idsOf(open.filter((row) => sees(trial.viewer, row))));
}

export const inspectionPaths: ReadPath[] = [
  {
    endpoint: 'listInspections',
    permission: 'checks.read',
    async holds(trial) {
      const [region, sector] = [trial.pick(someRegions), trial.pick([undefined, ...someSectors])];
      const seen = within(await trial.oracle.seen(trial.viewer, 'inspections'), region);
      const fits = seen.filter((row) => sector === undefined || String(row['field_sector']) === sector);
      expect(idsOf(await listed(trial, '/api/inspections', { region, ...(sector ? { sector } : {}) }))).toEqual(idsOf(fits));
    },
  },
  {
    endpoint: 'getInspection',
    permission: 'checks.read',
    async holds(trial) {
      const row = trial.pick(await trial.oracle.rows('inspections'));
      await thereOrNot(trial, `/api/inspections/${row.id}`, sees(trial.viewer, row));
    },
  },
  {
    endpoint: 'readClashBoard',
    permission: 'checks.read',
    async holds(trial) {
      const firm = await firmOf(trial);
      const board = await thereOrNot(trial, `/api/inspections/clash-board?enterprise=${firm.id}&${days}`, sees(trial.viewer, firm));
      if (board) await boardShows(trial, firm, board);
    },
  },
  {
    endpoint: 'listVisitPartners',
    permission: 'inspections.plan',
    async holds(trial) {
      const firm = await firmOf(trial);
      await thereOrNot(trial, `/api/inspections/partners?enterprise=${firm.id}`, sees(trial.viewer, firm));
    },
  },
  {
    endpoint: 'listRiskOrder',
    permission: 'checks.read',
    async holds(trial) {
      const region = trial.pick(someRegions);
      const seen = within(await trial.oracle.seen(trial.viewer, 'enterprises'), region);
      expect(idsOf(await listed(trial, '/api/inspections/risk-order', { region }))).toEqual(idsOf(seen));
    },
  },
  {
    endpoint: 'listDraws',
    permission: 'checks.read',
    async holds(trial) {
      const region = trial.pick(someRegions);
      expect(idsOf(await listed(trial, '/api/inspection-draws', { region }))).toEqual(
        idsOf(within(await trial.oracle.seen(trial.viewer, 'inspection_draws'), region)),
      );
    },
  },
  {
    endpoint: 'getDraw',
    permission: 'checks.read',
    async holds(trial) {
      const row = trial.pick(await trial.oracle.rows('inspection_draws'));
      await thereOrNot(trial, `/api/inspection-draws/${row.id}`, sees(trial.viewer, row));
    },
  },
  {
    endpoint: 'previewDrawList',
    permission: 'inspections.plan',
    async holds(trial) {
      const region = trial.pick(someRegions);
      const { firms, first } = await read(trial, `/api/inspection-draws/preview?region=${region}`);
      expect(firms).toBe(within(await trial.oracle.seen(trial.viewer, 'enterprises'), region).length);
      await onlySeenFirms(
        trial,
        first.map(({ id }: { id: string }) => id),
      );
      expect(may(trial.viewer, 'inspections.plan')).toBe(true);
    },
  },
];
