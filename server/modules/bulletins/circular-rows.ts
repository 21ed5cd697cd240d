import type { CircularRow } from '../../../contracts/circulars.ts';
import { periodTitle } from '../../../domain/deadlines/period.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { type CircularRecord, isOwnCircular } from './circular-record.ts';

/** Circulars as lists show them, in the order given. `known`: all that the viewer may read, for the ties of corrections. */
export async function circularRows(work: Work, records: readonly CircularRecord[], known: readonly CircularRecord[]): Promise<CircularRow[]> {
  if (records.length === 0) return [];
  const receipts = await work.db
    .selectFrom('circular_receipts')
    .select(['circular_id', 'unit_id', 'received_at'])
    .where(
      'circular_id',
      'in',
      records.map((record) => record.id),
    )
    .execute();
  return Promise.all(
    records.map(async (record) => {
      const own = isOwnCircular(work, record);
      const seen = receipts.filter((receipt) => receipt.circular_id === record.id && (own || receipt.unit_id === work.viewer.unitId));
      return {
        id: record.id,
        number: record.number,
        title: record.title,
        period: record.period,
        periodNames: await periodNames(work, record),
        status: record.status as CircularRow['status'],
        draftedAt: record.drafted_at.toISOString(),
        issuedAt: record.issued_at?.toISOString() ?? null,
        corrects: tieOf(known.find((other) => other.id === record.corrects_id)),
        correctedBy: tieOf(known.find((other) => other.corrects_id === record.id && other.status !== 'draft')),
        receipts: { sent: seen.length, received: seen.filter((receipt) => receipt.received_at !== null).length },
      };
    }),
  );
}

function tieOf(other: CircularRecord | undefined) {
  return other === undefined ? null : { id: other.id, number: other.number ?? '' };
}

async function periodNames(work: Work, record: CircularRecord) {
  const campaign = await getCampaign(work, record.campaign_id);
  const form = campaign.forms.find(({ key }) => key === campaign.circular.form);
  return form ? periodTitle(form.period, record.period) : { zh: record.period, en: record.period };
}
