import { expect } from 'vitest';
import { sortOfAct } from '../../../domain/audit/audited-acts.ts';
import { historyPermission } from '../../../domain/audit/audited-objects.ts';
import { idsOf, may, type PlainRow, sees } from './oracle.ts';
import { read, type ReadPath, someRegions, thereOrNot, type Trial, within } from './read-path.ts';

const tables: Record<string, string> = { problem: 'problems', enterprise: 'enterprises', check: 'checks', report: 'reports' };

/** Circulars of the viewer's range that were issued, the drafts of his own unit, and those sent to somebody in his sight. */
async function readable({ oracle, viewer }: Trial): Promise<PlainRow[]> {
  const receipts = await oracle.seen(viewer, 'circular_receipts');
  const isOwn = (row: PlainRow) => row['unit_id'] === viewer.unitId || (viewer.unitKind === 'leading-group' && viewer.region === row.region_code);
  return (await oracle.rows('circulars')).filter(
    (row) => (sees(viewer, row) && (row['status'] !== 'draft' || isOwn(row))) || receipts.some((receipt) => receipt['circular_id'] === row.id),
  );
}

export const auditPaths: ReadPath[] = [
  {
    endpoint: 'listAuditLines',
    permission: 'audit.read',
    async holds(trial) {
      const [region, objectKind] = [trial.pick(someRegions), trial.pick(['problem', 'enterprise', 'check'])];
      const lines = within(await trial.oracle.seen(trial.viewer, 'audit_log'), region).filter((row) => row['object_kind'] === objectKind);
      const body = await read(trial, `/api/audit?region=${region}&objectKind=${objectKind}&size=200`);
      expect(body.total).toBe(lines.length);
      const expected = new Set(lines.map((row) => `${row['shard']} ${row['seq']}`));
      for (const { shard, seq } of body.rows) expect(expected).toContain(`${shard} ${seq}`);
    },
  },
  {
    endpoint: 'auditOfRecord',
    permission: null,
    async holds(trial) {
      const kind = trial.pick(Object.keys(tables));
      const row = trial.pick(await trial.oracle.rows(tables[kind] ?? ''));
      const path = `/api/audit/${kind}/${row.id}`;
      if (!may(trial.viewer, historyPermission(kind))) {
        expect((await trial.viewer.call('GET', path)).status).toBe(403);
        return;
      }
      const lines = (await trial.oracle.rows('audit_log'))
        .filter((line) => line['object_kind'] === kind && line['object_id'] === row.id)
        .filter((line) => may(trial.viewer, 'audit.read') || sortOfAct(String(line['act'])) !== 'read');
      const shown = await thereOrNot(trial, path, sees(trial.viewer, row));
      if (shown) expect(shown.rows).toHaveLength(lines.length);
    },
  },
  {
    endpoint: 'readAuditOverview',
    permission: 'audit.read',
    async holds(trial) {
      const lines = (await trial.oracle.seen(trial.viewer, 'audit_log')).filter(
        (row) => (row['at'] as Date).toISOString() >= '2009-07-20T16:00:00.000Z',
      );
      const page = await read(trial, '/api/audit-overview');
      expect(page.sorts.reduce((sum: number, one: { week: number }) => sum + one.week, 0)).toBe(lines.length);
      for (const { regionCode } of page.chains) expect(sees({ ...trial.viewer, sectors: null }, { region_code: regionCode, sector: 0 })).toBe(true);
    },
  },
  {
    endpoint: 'listCirculars',
    permission: 'circulars.read',
    async holds(trial) {
      expect(idsOf((await read(trial, '/api/circulars')).rows)).toEqual(idsOf(await readable(trial)));
    },
  },
  {
    endpoint: 'circularPeriods',
    permission: 'circulars.draft',
    async holds(trial) {
      const issued = (await readable(trial)).filter((row) => row['status'] === 'issued').map((row) => row['number']);
      const { rows } = await read(trial, '/api/circulars/periods');
      expect(rows.map((row: { issued: string | null }) => row.issued).filter((number: string | null) => number !== null)).toEqual(issued);
    },
  },
  {
    endpoint: 'getCircular',
    permission: 'circulars.read',
    async holds(trial) {
      const { id } = trial.pick(await trial.oracle.rows('circulars'));
      await thereOrNot(trial, `/api/circulars/${id}`, idsOf(await readable(trial)).includes(id));
    },
  },
  {
    endpoint: 'circularDifferences',
    permission: 'circulars.draft',
    async holds(trial) {
      const { id, unit_id } = trial.pick(await trial.oracle.rows('circulars'));
      const isOwn = unit_id === trial.viewer.unitId && idsOf(await readable(trial)).includes(id);
      await thereOrNot(trial, `/api/circulars/${id}/differences`, isOwn);
    },
  },
  {
    endpoint: 'previewCircular',
    permission: 'circulars.read',
    async holds(trial) {
      const { id, status } = trial.pick(await trial.oracle.rows('circulars'));
      await thereOrNot(trial, `/api/circulars/${id}/preview.pdf`, status === 'draft' && idsOf(await readable(trial)).includes(id));
    },
  },
  {
    endpoint: 'downloadCircular',
    permission: 'circulars.read',
    async holds(trial) {
      const issued = (await trial.oracle.rows('circulars')).find((row) => row['status'] === 'issued');
      await thereOrNot(trial, `/api/circulars/${issued?.id}/document/pdf`, idsOf(await readable(trial)).includes(issued?.id ?? ''));
    },
  },
];
