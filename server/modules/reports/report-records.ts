import type { ReportAct } from '../../../domain/reports/report-lifecycle.ts';
import type { CellReason, ReportMove } from '../../../domain/reports/report-status.ts';
import type { Work } from '../../platform/work.ts';

/** Reports with the names of their unit and of the one that receives them; the start of every read. */
export function reportsWithUnits(work: Work) {
  return work.db.selectFrom('reports as r').innerJoin('units as u', 'u.id', 'r.unit_id').leftJoin('units as above', 'above.id', 'r.to_unit_id');
}

export const reportColumns = [
  'r.id',
  'r.campaign_id',
  'r.duty_key',
  'r.form',
  'r.period',
  'r.unit_id',
  'r.to_unit_id',
  'r.region_code',
  'r.region_then',
  'r.status',
  'r.draft_texts',
  'r.draft_explanations',
  'r.opened_at',
  'r.due_at',
  'r.first_submitted_at',
  'r.accepted_at',
  'r.issued_at',
  'r.current_version',
  'r.version',
  'u.name as unit_name',
  'u.short_name as unit_short_name',
  'u.level as unit_level',
  'u.kind as unit_kind',
  'u.sectors as unit_sectors',
  'u.region_code as unit_region',
  'u.telephone as unit_telephone',
  'u.parent_id as unit_parent_id',
  'above.name as above_name',
] as const;

export interface ReportRecord {
  id: string;
  campaign_id: string;
  duty_key: string;
  form: string;
  period: string;
  unit_id: string;
  to_unit_id: string | null;
  region_code: string;
  region_then: string;
  status: string;
  draft_texts: unknown;
  draft_explanations: unknown;
  opened_at: Date;
  due_at: Date;
  first_submitted_at: Date | null;
  accepted_at: Date | null;
  issued_at: Date | null;
  current_version: number;
  version: number;
  unit_name: string;
  unit_short_name: string;
  unit_level: string;
  unit_kind: string;
  unit_sectors: string;
  unit_region: string;
  unit_telephone: string | null;
  unit_parent_id: string | null;
  above_name: string | null;
}

export interface MoveRecord {
  report_id: string;
  seq: number;
  act: string;
  status_after: string;
  version: number;
  at: Date;
  person_id: string | null;
  unit_id: string | null;
  capacity: string;
  reason: string;
  cells: unknown;
  is_invalid: boolean;
}

/** Moves of reports in their order, by report. */
export async function movesOf(work: Work, reportIds: readonly string[]): Promise<Map<string, MoveRecord[]>> {
  const byReport = new Map<string, MoveRecord[]>(reportIds.map((id) => [id, []]));
  if (reportIds.length === 0) return byReport;
  const rows = await work.db
    .selectFrom('report_moves')
    .select(['report_id', 'seq', 'act', 'status_after', 'version', 'at', 'person_id', 'unit_id', 'capacity', 'reason', 'cells', 'is_invalid'])
    .where('report_id', 'in', reportIds)
    .orderBy('report_id')
    .orderBy('seq')
    .execute();
  for (const row of rows) byReport.get(row.report_id)?.push(row);
  return byReport;
}

/** A move as the rules look at it. */
export function moveOf(record: MoveRecord): ReportMove {
  return {
    act: record.act as ReportAct,
    at: record.at.toISOString(),
    personId: record.person_id ?? '',
    unitId: record.unit_id ?? '',
    reason: record.reason,
    cellReasons: record.cells as CellReason[],
    isInvalid: record.is_invalid,
  };
}

/** Texts or explanations by code, as a row keeps them. */
export function wordsByCode(json: unknown): Record<string, string> {
  return (json ?? {}) as Record<string, string>;
}
