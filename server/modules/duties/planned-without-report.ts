import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/** A duty of the plan whose report is not opened yet. */
export interface PlannedDutyRow {
  id: string;
  campaign_id: string;
  duty_key: string;
  period: string | null;
  holder_unit_id: string;
  asked_by_unit_id: string | null;
  region_code: string;
  region_then: string;
  due_at: Date;
}

/** Duties of the plan that still speak of the plan and not of a report: those newly opened. */
export async function plannedDutiesWithoutReport(work: Work): Promise<PlannedDutyRow[]> {
  const rows = await work.db
    .selectFrom('duties')
    .select(['id', 'campaign_id', 'duty_key', 'period', 'holder_unit_id', 'asked_by_unit_id', 'region_code', 'region_then', 'due_at'])
    .where('subject_kind', '=', 'planned-duty')
    .where('cancelled_at', 'is', null)
    .where('due_at', 'is not', null)
    .orderBy('id')
    .execute();
  return rows as PlannedDutyRow[];
}

/** Lets each duty speak of its report, so that both are found from either and settled together. */
export async function nameReportsOfDuties(work: Work, pairs: readonly { duty: string; report: string }[]): Promise<void> {
  if (pairs.length === 0) return;
  await sql`
    update duties set subject_kind = 'report', subject_id = p.report
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as p(duty bigint, report text) where duties.id = p.duty`.execute(work.db);
}
