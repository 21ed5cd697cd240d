import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { nameReportsOfDuties, plannedDutiesWithoutReport } from '../duties/for-other-modules.ts';

const batch = 1000;

/**
 * Opens the report of every duty of the plan that has none yet, so that lists show the units that have sent nothing. Run after
 * duties are opened, by the same job. Returns how many were opened.
 */
export async function openReports(work: Work): Promise<number> {
  const duties = await plannedDutiesWithoutReport(work);
  let opened = 0;
  for (let start = 0; start < duties.length; start += batch) {
    const part = duties.slice(start, start + batch);
    const rows = [];
    for (const duty of part) {
      const campaign = await getCampaign(work, duty.campaign_id);
      rows.push({
        campaign_id: duty.campaign_id,
        duty_key: duty.duty_key,
        form: campaign.duties.find(({ key }) => key === duty.duty_key)?.form ?? '',
        period: duty.period ?? '',
        unit_id: duty.holder_unit_id,
        to_unit_id: duty.asked_by_unit_id,
        region_code: duty.region_code,
        region_then: duty.region_then,
        sector: 0,
        status: 'drafting',
        opened_at: work.now,
        due_at: duty.due_at,
      });
    }
    const made = await work.db
      .insertInto('reports')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['campaign_id', 'duty_key', 'unit_id', 'period']).doUpdateSet((eb) => ({ due_at: eb.ref('excluded.due_at') })),
      )
      .returning(['id', 'campaign_id', 'duty_key', 'unit_id', 'period'])
      .execute();
    const reportOf = new Map(made.map((row) => [keyOf(row.campaign_id, row.duty_key, row.unit_id, row.period), row.id]));
    await nameReportsOfDuties(
      work,
      part.map((duty) => ({
        duty: duty.id,
        report: reportOf.get(keyOf(duty.campaign_id, duty.duty_key, duty.holder_unit_id, duty.period ?? '')) ?? '',
      })),
    );
    opened += made.length;
  }
  if (opened > 0) {
    work.audit({ act: 'openReports', objectKind: 'reports', objectId: work.today, details: { opened }, regionCode: work.viewer.regionCode });
  }
  return opened;
}

function keyOf(...parts: string[]): string {
  return parts.join('\n');
}
