import { createHash } from 'node:crypto';
import type { Campaign } from '../../../domain/campaign/campaign-schema.ts';
import { renumberSectors } from '../../../domain/campaign/renumber-sectors.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { makeCampaignUnits } from './make-campaign-units.ts';

/**
 * Loads a checked campaign: its sectors (numbered province-wide by their key), itself, and the units that take part.
 * The same file twice changes nothing; a changed file under the same key is refused, since records hang on the first.
 */
export async function loadCampaign(work: Work, campaign: Campaign): Promise<{ id: string; loaded: boolean }> {
  const hash = createHash('sha256').update(JSON.stringify(campaign)).digest('hex');
  const known = await work.db.selectFrom('campaigns').select(['id', 'definition_hash']).where('key', '=', campaign.key).executeTakeFirst();
  if (known?.definition_hash === hash) return { id: known.id, loaded: false };
  if (known) {
    throw new Refused(409, 'campaign-differs', {
      zh: `行动“${campaign.key}”已载入过另一版本，已有记录依它而成，不能覆盖。请换用新的 key。`,
      en: `Another version of campaign "${campaign.key}" is loaded already and records hang on it. Give the new one a key of its own.`,
    });
  }
  const definition = renumberSectors(campaign, await numberSectors(work, campaign));
  const { id } = await work.db
    .insertInto('campaigns')
    .values({
      key: campaign.key,
      name_zh: campaign.names.zh,
      name_en: campaign.names.en,
      starts_on: campaign.period.from,
      ends_on: campaign.period.to,
      definition: JSON.stringify(definition),
      definition_hash: hash,
      loaded_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const units = await makeCampaignUnits(work, id, definition);
  work.audit({ act: 'loadCampaign', objectKind: 'campaign', objectId: id, details: { key: campaign.key, hash, units }, regionCode: campaign.region });
  return { id, loaded: true };
}

/** Province-wide numbers by sector key: a known key keeps its number, a new one takes the campaign's own where free. */
async function numberSectors(work: Work, campaign: Campaign): Promise<Map<number, number>> {
  const rows = await work.db.selectFrom('sectors').select(['id', 'key']).execute();
  const idOfKey = new Map(rows.map((row) => [row.key, row.id]));
  const taken = new Set(rows.map((row) => row.id));
  const numbers = new Map<number, number>();
  for (const sector of campaign.sectors) {
    let id = idOfKey.get(sector.key);
    if (id === undefined) {
      id = [sector.number, ...Array.from({ length: 60 }, (_, index) => index + 1)].find((candidate) => !taken.has(candidate));
      if (id === undefined) {
        throw new Refused(409, 'sectors-full', { zh: '全省领域编号已满（60 个）。', en: 'All 60 sector numbers of the province are taken.' });
      }
      taken.add(id);
      await work.db.insertInto('sectors').values({ id, key: sector.key, name_zh: sector.names.zh, name_en: sector.names.en }).execute();
    }
    numbers.set(sector.number, id);
  }
  return numbers;
}
