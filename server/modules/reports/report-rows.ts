import type { z } from 'zod';
import type { reportRow } from '../../../contracts/reports.ts';
import { periodTitle } from '../../../domain/deadlines/period.ts';
import { punctualityAt } from '../../../domain/reports/punctuality.ts';
import type { ReportStatus } from '../../../domain/reports/report-lifecycle.ts';
import { reportTitle } from '../../../domain/reports/report-title.ts';
import type { Words } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign, type LoadedCampaign } from '../campaign/for-other-modules.ts';
import { moveOf, movesOf, type MoveRecord, type ReportRecord } from './report-records.ts';

export type ReportRowOut = z.input<typeof reportRow>;

/** Reports as lists show them, in the order given. */
export async function reportRowsOf(work: Work, records: readonly ReportRecord[]): Promise<ReportRowOut[]> {
  const moves = await movesOf(
    work,
    records.map(({ id }) => id),
  );
  const campaigns = new Map<string, LoadedCampaign>();
  for (const id of new Set(records.map(({ campaign_id }) => campaign_id))) campaigns.set(id, await getCampaign(work, id));
  return records.flatMap((record) => {
    const campaign = campaigns.get(record.campaign_id);
    return campaign ? [reportRowOf(work, campaign, record, moves.get(record.id) ?? [])] : [];
  });
}

/** One report as lists and its page show it. */
export function reportRowOf(work: Work, campaign: LoadedCampaign, record: ReportRecord, moves: readonly MoveRecord[]): ReportRowOut {
  const duty = campaign.duties.find(({ key }) => key === record.duty_key);
  const { punctuality, minutesLate, firstValidAt } = punctualityAt(moves.map(moveOf), record.due_at, work.now);
  return {
    id: record.id,
    campaignId: record.campaign_id,
    dutyKey: record.duty_key,
    titles: duty ? reportTitle(duty.titles) : { zh: record.duty_key, en: record.duty_key },
    form: record.form === '' ? null : record.form,
    period: record.period,
    periodWords: periodWords(campaign, record),
    unit: { id: record.unit_id, name: record.unit_name },
    unitLevel: record.unit_level,
    to: record.to_unit_id === null ? null : { id: record.to_unit_id, name: record.above_name ?? '' },
    regionCode: record.region_code,
    status: record.status as ReportStatus,
    isMine: record.unit_id === work.viewer.unitId,
    isForMe: record.to_unit_id === work.viewer.unitId,
    dueAt: record.due_at.toISOString(),
    firstSubmittedAt: firstValidAt,
    punctuality,
    minutesLate,
    currentVersion: record.current_version,
  };
}

function periodWords(campaign: LoadedCampaign, { form: key, period }: ReportRecord): Words | null {
  const form = campaign.forms.find((one) => one.key === key);
  return form && period !== '' ? periodTitle(form.period, period) : null;
}
