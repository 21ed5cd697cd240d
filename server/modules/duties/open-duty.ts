import type { Permission } from '../../../domain/organisation/permissions.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** Something that a unit owes, because of a record or of the campaign's plan. */
export interface NewDuty {
  campaignId: string | null;
  /** Kind as in the campaign file: 'problem-rectification', 'problem-recheck', 'receipt-confirmation', 'monthly-report' … */
  kind: string;
  /** Key of the planned duty; null for duties of records. */
  dutyKey: string | null;
  period: string | null;
  holderUnitId: string;
  /** Whoever of the unit holds this permission finds the duty on his desk. */
  forPermission: Permission;
  /** Who asked and waits; null where only the law asks. */
  askedByUnitId: string | null;
  subject: { kind: string; id: string; words: Words };
  regionCode: string;
  regionThen: string;
  sector: number;
  /** Null where no day is set. */
  dueAt: Date | null;
  basis: Words;
}

/** Opens a duty; returns its id. */
export async function openDuty(work: Work, duty: NewDuty): Promise<string> {
  const row = await work.db
    .insertInto('duties')
    .values({
      campaign_id: duty.campaignId,
      kind: duty.kind,
      duty_key: duty.dutyKey,
      period: duty.period,
      holder_unit_id: duty.holderUnitId,
      for_permission: duty.forPermission,
      asked_by_unit_id: duty.askedByUnitId,
      subject_kind: duty.subject.kind,
      subject_id: duty.subject.id,
      subject_words: JSON.stringify(duty.subject.words),
      region_code: duty.regionCode,
      region_then: duty.regionThen,
      sector: duty.sector,
      opened_at: work.now,
      due_at: duty.dueAt,
      basis: JSON.stringify(duty.basis),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
