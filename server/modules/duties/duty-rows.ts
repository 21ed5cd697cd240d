import { dayOf, daysBetween } from '../../../domain/calendar/day.ts';
import { periodTitle } from '../../../domain/deadlines/period.ts';
import { dutyKindWords } from '../../../domain/duties/duty-kinds.ts';
import type { DutyRow } from '../../../contracts/duties.ts';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from '../campaign/for-other-modules.ts';

/** Duties with the names of their holder and of who asked, opened by now; the start of every read. */
export function dutiesWithUnits(work: Work) {
  return work.db
    .selectFrom('duties as d')
    .innerJoin('units as holder', 'holder.id', 'd.holder_unit_id')
    .leftJoin('units as asker', 'asker.id', 'd.asked_by_unit_id')
    .where('d.opened_at', '<=', work.now);
}

/** What a duty of each subject tells of. 三员: an administrator and an auditor hold none of these, and see no business record. */
const readsSubject: Record<string, Permission> = {
  case: 'cases.read',
  seizure: 'cases.read',
  measure: 'cases.read',
  proposal: 'cases.read',
  transfer: 'cases.read',
  'bank-feed': 'payments.record',
  enterprise: 'enterprises.read',
  problem: 'problems.read',
  inspection: 'checks.read',
  report: 'reports.read',
  'planned-duty': 'reports.read',
  circular: 'circulars.read',
  question: 'guidance.read',
  document: 'documents.read',
};

/** The kinds of subject whose duties the viewer may be told of. GB/T 22239-2019 8.1.4.2 */
export function readableSubjects(work: Work): string[] {
  const kinds = Object.entries(readsSubject).filter(([, permission]) => work.viewer.permissions.has(permission));
  return ['', ...kinds.map(([kind]) => kind)];
}

export const dutyColumns = [
  'd.id',
  'd.campaign_id',
  'd.kind',
  'd.duty_key',
  'd.period',
  'd.subject_kind',
  'd.subject_id',
  'd.subject_words',
  'd.region_code',
  'd.sector',
  'd.opened_at',
  'd.due_at',
  'd.done_at',
  'd.cancelled_at',
  'd.cancel_reason',
  'd.basis',
  'd.version',
  'd.done_by_person_id',
  'd.holder_unit_id',
  'holder.name as holder_name',
  'd.asked_by_unit_id',
  'asker.name as asker_name',
] as const;

export interface DutyRecord {
  id: string;
  campaign_id: string | null;
  kind: string;
  duty_key: string | null;
  period: string | null;
  subject_kind: string;
  subject_id: string;
  subject_words: unknown;
  region_code: string;
  sector: number;
  opened_at: Date;
  due_at: Date | null;
  done_at: Date | null;
  cancelled_at: Date | null;
  holder_unit_id: string;
  holder_name: string;
  asked_by_unit_id: string | null;
  asker_name: string | null;
}

/** Rows as the contract shows them. */
export async function dutyRowsOf(work: Work, records: readonly DutyRecord[]): Promise<DutyRow[]> {
  const campaigns = await campaignsOf(work, records);
  return records.map((record) => dutyRowOf(work, record, periodWords(campaigns, record)));
}

function dutyRowOf(work: Work, record: DutyRecord, words: Words | null): DutyRow {
  const ended = record.done_at ?? record.cancelled_at ?? work.now;
  const isLate = record.due_at !== null && record.cancelled_at === null && ended > record.due_at;
  return {
    id: record.id,
    campaignId: record.campaign_id,
    kind: record.kind,
    kindWords: dutyKindWords(record.kind),
    words: record.subject_words as Words,
    period: record.period,
    periodWords: words,
    holder: { id: record.holder_unit_id, name: record.holder_name },
    askedBy: record.asked_by_unit_id === null ? null : { id: record.asked_by_unit_id, name: record.asker_name ?? '' },
    subject: { kind: record.subject_kind, id: record.subject_id },
    regionCode: record.region_code,
    sector: record.sector,
    openedAt: record.opened_at.toISOString(),
    dueAt: record.due_at?.toISOString() ?? null,
    state: record.done_at ? 'done' : record.cancelled_at ? 'cancelled' : 'open',
    isLate,
    daysLate: isLate && record.due_at ? Math.max(1, daysBetween(dayOf(record.due_at), dayOf(ended))) : 0,
    doneAt: record.done_at?.toISOString() ?? null,
    cancelledAt: record.cancelled_at?.toISOString() ?? null,
  };
}

/** The campaigns that duties belong to, by id. */
export async function campaignsOf(work: Work, duties: readonly { campaign_id: string | null }[]): Promise<Map<string, LoadedCampaign>> {
  const campaigns = new Map<string, LoadedCampaign>();
  for (const id of new Set(duties.flatMap(({ campaign_id }) => campaign_id ?? []))) campaigns.set(id, await getCampaign(work, id));
  return campaigns;
}

/** The period of a duty of the plan in words: 2009年9月（8月26日至9月25日）. */
export function periodWords(
  campaigns: ReadonlyMap<string, LoadedCampaign>,
  duty: Pick<DutyRecord, 'campaign_id' | 'duty_key' | 'period'>,
): Words | null {
  const campaign = campaigns.get(duty.campaign_id ?? '');
  if (duty.period === null || duty.duty_key === null || campaign === undefined) return null;
  const formKey = campaign.duties.find(({ key }) => key === duty.duty_key)?.form;
  const form = campaign.forms.find(({ key }) => key === formKey);
  return form ? periodTitle(form.period, duty.period) : null;
}
