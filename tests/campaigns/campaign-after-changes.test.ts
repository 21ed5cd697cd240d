import { sql } from 'kysely';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCampaignFiles } from '../../domain/campaign/check-campaign.ts';
import { loadCampaign } from '../../server/modules/campaign/load-campaign.ts';
import { readCampaignFolder } from '../../server/modules/campaign/read-campaign-folder.ts';
import { applyDueDivisionChanges } from '../../server/modules/organisation/for-other-modules.ts';
import { testApp } from '../support/test-app.ts';

test('a campaign of 2026 finds the units of 2009 under their codes of today and makes none twice', async () => {
  const server = await testApp();
  try {
    server.setDay('2026-03-01');
    await server.system(applyDueDivisionChanges);
    const checked = checkCampaignFiles(await readCampaignFolder(join(import.meta.dirname, '../fixtures/campaign-daily')));
    if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
    await server.system((work) => loadCampaign(work, checked.campaign));
    const found = await server.system(async (work) => ({
      twice: (
        await sql`select region_code from units where kind = 'government' and valid_to is null group by region_code having count(*) > 1`.execute(
          work.db,
        )
      ).rows,
      taking: (
        await sql<{ key: string; name: string; parent: string }>`
          select u.key, u.name, p.name as parent from campaign_units c join campaigns on campaigns.id = c.campaign_id and campaigns.key = ${checked.campaign.key}
          join units u on u.id = c.unit_id left join units p on p.id = u.parent_id where u.kind = 'government' and u.level = 'county'`.execute(
          work.db,
        )
      ).rows,
    }));
    expect(found.twice).toEqual([]);
    expect(found.taking).toHaveLength(95);
    expect(found.taking).toContainEqual({ key: '320683.government', name: '通州区人民政府', parent: '南通市人民政府' });
    expect(found.taking).toContainEqual({ key: '320214.government', name: '新吴区人民政府', parent: '无锡市人民政府' });
  } finally {
    await server.close();
  }
});
