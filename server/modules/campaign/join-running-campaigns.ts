import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/**
 * A unit that an administrator registers takes part in the campaigns that run, so that a member body of a city or county is
 * passed problems and owes what its campaign asks of such units. 方案五(一) 逐级抓好工作落实
 */
export async function joinRunningCampaigns(work: Work, { unitId }: Record<string, unknown>): Promise<void> {
  const joined = await sql<{ campaign_id: string }>`
    insert into campaign_units (campaign_id, unit_id, part)
    select c.id, u.id, u.kind from units u join campaigns c on c.starts_on <= ${work.today} and c.ends_on >= ${work.today}
    where u.id = ${String(unitId)}::bigint and u.valid_to is null
    on conflict do nothing returning campaign_id`.execute(work.db);
  for (const { campaign_id } of joined.rows) {
    work.audit({
      act: 'joinCampaign',
      objectKind: 'campaign',
      objectId: campaign_id,
      details: { unitId },
      regionCode: work.viewer.regionCode,
    });
  }
}
