import type { Campaign } from '../../../domain/campaign/campaign-schema.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

export type LoadedCampaign = Campaign & { id: string };

/** Definitions by their hash: a loaded campaign never changes, so a process need read each only once. */
const definitions = new Map<string, Campaign>();

/** The campaign with this id. Throws not-found. */
export async function getCampaign(work: Work, id: string | null): Promise<LoadedCampaign> {
  const row =
    id === null ? undefined : await work.db.selectFrom('campaigns').select(['id', 'definition_hash']).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('行动', 'campaign');
  return { ...(await definitionOf(work, row.id, row.definition_hash)), id: row.id };
}

/** The campaigns that run on a day, in the order of their loading. A record of that day counts in each of them once. */
export async function campaignsOn(work: Work, day: Day): Promise<LoadedCampaign[]> {
  const rows = await work.db
    .selectFrom('campaigns')
    .select(['id', 'definition_hash'])
    .where('starts_on', '<=', day)
    .where('ends_on', '>=', day)
    .orderBy('id')
    .execute();
  return Promise.all(rows.map(async (row) => ({ ...(await definitionOf(work, row.id, row.definition_hash)), id: row.id })));
}

/** The campaign that the viewer works in, else the first that runs today; undefined where none does. */
export async function campaignOfViewer(work: Work): Promise<LoadedCampaign | undefined> {
  const { campaignId } = work.viewer;
  return campaignId ? getCampaign(work, campaignId) : (await campaignsOn(work, work.today))[0];
}

async function definitionOf(work: Work, id: string, hash: string): Promise<Campaign> {
  const key = `${id} ${hash}`;
  const held = definitions.get(key);
  if (held) return held;
  const row = await work.db.selectFrom('campaigns').select('definition').where('id', '=', id).executeTakeFirstOrThrow();
  const definition = row.definition as Campaign;
  definitions.set(key, definition);
  return definition;
}
