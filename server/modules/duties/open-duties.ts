import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import type { NewDuty } from './open-duty.ts';

/** Opens many duties in one statement (a file that was brought in). A re-check that the unit owes already is left out. Returns how many were opened. */
export async function openDuties(work: Work, duties: readonly NewDuty[]): Promise<number> {
  if (duties.length === 0) return 0;
  const rows = duties.map((duty) => ({
    campaign_id: duty.campaignId,
    kind: duty.kind,
    duty_key: duty.dutyKey,
    period: duty.period,
    holder_unit_id: duty.holderUnitId,
    for_permission: duty.forPermission,
    asked_by_unit_id: duty.askedByUnitId,
    subject_kind: duty.subject.kind,
    subject_id: duty.subject.id,
    subject_words: duty.subject.words,
    region_code: duty.regionCode,
    region_then: duty.regionThen,
    sector: duty.sector,
    due_at: duty.dueAt,
    basis: duty.basis,
  }));
  const opened = await sql`
    insert into duties (campaign_id, kind, duty_key, period, holder_unit_id, for_permission, asked_by_unit_id, subject_kind, subject_id, subject_words,
                        region_code, region_then, sector, opened_at, due_at, basis)
    select r.campaign_id, r.kind, r.duty_key, r.period, r.holder_unit_id, r.for_permission, r.asked_by_unit_id, r.subject_kind, r.subject_id, r.subject_words,
           r.region_code, r.region_then, r.sector, ${work.now}, r.due_at, r.basis
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      campaign_id bigint, kind text, duty_key text, period text, holder_unit_id bigint, for_permission text, asked_by_unit_id bigint, subject_kind text,
      subject_id text, subject_words jsonb, region_code text, region_then text, sector smallint, due_at timestamptz, basis jsonb)
    on conflict (subject_kind, subject_id, kind, holder_unit_id) where kind = 'problem-recheck' and done_at is null and cancelled_at is null do nothing`.execute(
    work.db,
  );
  return Number(opened.numAffectedRows ?? 0);
}
