import type { z } from 'zod';
import type { circularDifferences as endpoint } from '../../../contracts/circulars.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getCampaign } from '../campaign/for-other-modules.ts';
import { reportDifferences } from '../reports/for-other-modules.ts';
import { figuresOf, isOwnCircular } from './circular-record.ts';
import { getReadableCircular } from './readable-circulars.ts';

/**
 * Where the figures that a circular freezes differ from what the units reported of the period, report by report and cell by cell,
 * for its own side. 统计法(2009修订) 真实、准确: who issues knows of it before. Throws not-found.
 */
export async function circularDifferences(work: Work, id: string): Promise<z.input<typeof endpoint.output>> {
  const record = await getReadableCircular(work, id);
  if (!isOwnCircular(work, record)) throw notFound('通报', 'circular');
  const campaign = await getCampaign(work, record.campaign_id);
  const { snapshot } = figuresOf(record);
  const rows = [];
  for (const duty of campaign.duties.filter(({ form, owedTo }) => form === campaign.circular.form && owedTo === 'office')) {
    rows.push(...(await reportDifferences(work, { campaignId: campaign.id, dutyKey: duty.key, period: record.period, snapshot })));
  }
  return { rows };
}
