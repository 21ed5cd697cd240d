import { expect } from 'vitest';
import { idsOf, type PlainRow, sees } from './oracle.ts';
import { listed, type ReadPath, someRegions, thereOrNot, type Trial, within } from './read-path.ts';

const sanctionTables = ['seizures', 'measures', 'proposals', 'transfers'] as const;

/** One record of a table: there for who sees it, not found for others. */
function one(endpoint: string, table: (typeof sanctionTables)[number]): ReadPath {
  return {
    endpoint,
    permission: 'cases.read',
    async holds(trial) {
      const row = trial.pick(await trial.oracle.rows(table));
      await thereOrNot(trial, `/api/${table}/${row.id}`, sees(trial.viewer, row));
    },
  };
}

/** A case that is known to have sanctions, whoever sees it. */
async function someCase({ oracle, pick }: Trial): Promise<PlainRow> {
  const withSeizure = new Set((await oracle.rows('seizures')).map((row) => row['case_id']));
  return pick((await oracle.rows('cases')).filter(({ id }) => withSeizure.has(id)));
}

export const sanctionPaths: ReadPath[] = [
  one('getSeizure', 'seizures'),
  one('getMeasureRecord', 'measures'),
  one('getProposal', 'proposals'),
  one('getTransfer', 'transfers'),
  {
    endpoint: 'getSanctions',
    permission: 'cases.read',
    async holds(trial) {
      const row = await someCase(trial);
      const detail = await thereOrNot(trial, `/api/cases/${row.id}/sanctions`, sees(trial.viewer, row));
      if (!detail) return;
      for (const table of sanctionTables) {
        const seen = (await trial.oracle.seen(trial.viewer, table)).filter((record) => record['case_id'] === row.id);
        expect(idsOf(detail[table]), table).toEqual(idsOf(seen));
      }
    },
  },
  {
    endpoint: 'listSanctionTargets',
    permission: 'cases.handle',
    async holds(trial) {
      const row = await someCase(trial);
      await thereOrNot(trial, `/api/cases/${row.id}/sanction-targets?kind=close`, sees(trial.viewer, row));
    },
  },
  {
    endpoint: 'listSeizures',
    permission: 'cases.read',
    async holds(trial) {
      const region = trial.pick([undefined, ...someRegions]);
      const seen = await trial.oracle.seen(trial.viewer, 'seizures');
      const rows = await listed(trial, '/api/seizures', { state: 'all', ...(region ? { region } : {}) });
      expect(idsOf(rows)).toEqual(idsOf(region ? within(seen, region) : seen));
    },
  },
  {
    endpoint: 'listMeasures',
    permission: 'cases.read',
    async holds(trial) {
      const region = trial.pick([undefined, ...someRegions]);
      const inArea = (rows: PlainRow[]) => idsOf(region ? within(rows, region) : rows);
      const proposals = (await trial.oracle.seen(trial.viewer, 'proposals')).filter(({ state }) => state !== 'granted');
      const seen = { measure: inArea(await trial.oracle.seen(trial.viewer, 'measures')), proposal: inArea(proposals) };
      const rows = await listed<{ id: string; record: 'measure' | 'proposal' }>(trial, '/api/measures', {
        state: 'all',
        ...(region ? { region } : {}),
      });
      for (const record of ['measure', 'proposal'] as const) expect(idsOf(rows.filter((row) => row.record === record))).toEqual(seen[record]);
    },
  },
  {
    endpoint: 'listProposals',
    permission: 'cases.read',
    async holds(trial) {
      const rows = await listed(trial, '/api/proposals', { side: 'all', state: 'all' });
      expect(idsOf(rows)).toEqual(idsOf(await trial.oracle.seen(trial.viewer, 'proposals')));
    },
  },
  {
    endpoint: 'listTransfers',
    permission: 'cases.read',
    async holds(trial) {
      const rows = await listed(trial, '/api/transfers', { side: 'all', state: 'all' });
      expect(idsOf(rows)).toEqual(idsOf(await trial.oracle.seen(trial.viewer, 'transfers')));
    },
  },
];
