import { reportRefusalOf, type ReportRefusal } from '../../../domain/reports/report-acts-for.ts';
import { getReportTransition, type ReportAct } from '../../../domain/reports/report-lifecycle.ts';
import type { CellReason } from '../../../domain/reports/report-status.ts';
import { badField, forbidden, Refused, stale } from '../../platform/refused.ts';
import { actorColumns } from '../../platform/actor-columns.ts';
import type { Work } from '../../platform/work.ts';
import { getLoadedReport, type LoadedReport } from './get-report.ts';

export interface WrittenReport {
  id: string;
  status: LoadedReport['facts']['status'];
  version: number;
  currentVersion: number;
}

interface MoveDetails {
  reason?: string;
  cells?: readonly CellReason[];
  isInvalid?: boolean;
  /** Columns of the report that change with the move. */
  set?: { first_submitted_at?: Date | null; accepted_at?: Date | null; current_version?: number };
}

/** The report, locked, where the viewer may do the act now and has seen it as it stands. Throws not-found, forbidden, not-now, stale-version. */
export async function getReportToMove(work: Work, id: string, act: ReportAct, version: number): Promise<LoadedReport> {
  const report = await getLoadedReport(work, id, { lock: true });
  const { personId, unitId, permissions } = work.viewer;
  const refusal = reportRefusalOf(act, report.facts, { personId, unitId, permissions });
  if (refusal && refusal.id !== 'status') throw refusedBy(refusal);
  if (version !== report.record.version) throw stale(standOf(report));
  if (refusal) throw refusedBy(refusal);
  return report;
}

/** How the report stands, for a caller who saw an older version. */
export function standOf({ record }: LoadedReport) {
  const { id, status, version, current_version: currentVersion } = record;
  return { id, status, version, currentVersion };
}

export function refusedBy({ id, zh, en }: ReportRefusal): Refused {
  if (id === 'reason') return badField('reason', zh, en);
  if (id === 'status' || id === 'issued') return new Refused(409, 'not-now', { zh, en });
  return forbidden({ zh, en });
}

/** Writes one move: the line of the time line, the report's new status, the audit line and the event for others. */
export async function moveReport(work: Work, report: LoadedReport, act: ReportAct, details: MoveDetails = {}): Promise<WrittenReport> {
  const { record, moves } = report;
  const { to } = getReportTransition(act);
  const currentVersion = details.set?.current_version ?? record.current_version;
  await work.db
    .insertInto('report_moves')
    .values({
      report_id: record.id,
      seq: (moves.at(-1)?.seq ?? 0) + 1,
      act,
      status_after: to,
      version: currentVersion,
      at: work.now,
      ...actorColumns(work),
      reason: details.reason ?? '',
      cells: JSON.stringify(details.cells ?? []),
      is_invalid: details.isInvalid ?? false,
      region_code: record.region_code,
      region_then: record.region_then,
      sector: 0,
    })
    .execute();
  await work.db
    .updateTable('reports')
    .set({ ...details.set, status: to, version: record.version + 1 })
    .where('id', '=', record.id)
    .execute();
  const { reason = '', cells = [], isInvalid = false } = details;
  work.audit({
    act,
    objectKind: 'report',
    objectId: record.id,
    details: {
      before: { status: record.status, version: record.current_version },
      after: { status: to, version: currentVersion },
      reason,
      cells,
      isInvalid,
    },
    regionCode: record.region_code,
  });
  work.tell('report-moved', { reportId: record.id, act, unitId: record.unit_id, toUnitId: record.to_unit_id, status: to });
  return { id: record.id, status: to, version: record.version + 1, currentVersion };
}
