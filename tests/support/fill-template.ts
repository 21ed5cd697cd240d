import { join } from 'node:path';
import { checkCampaignFiles } from '../../domain/campaign/check-campaign.ts';
import { loadCampaign } from '../../server/modules/campaign/load-campaign.ts';
import { readCampaignFolder } from '../../server/modules/campaign/read-campaign-folder.ts';
import { loadDivisions } from '../../server/modules/organisation/load-divisions.ts';
import { openDatabase } from '../../server/platform/database/open-database.ts';
import { runAsSystem } from '../../server/platform/run-as-system.ts';

/** What every test database begins with: divisions, the 2009 campaign, its units. Day: 2009-04-01. */
export async function fillTemplate(url: string): Promise<void> {
  const database = openDatabase({ url, schema: 'anzhi', role: 'anzhi_app', max: 2 });
  const clock = { rehearsal: false, now: () => new Date('2009-04-01T01:00:00Z') };
  const files = { put: refuse, putStream: refuse, read: refuse, has: refuse, writtenBefore: refuse, removeIfBefore: refuse, clearUnfinished: refuse };
  const checked = checkCampaignFiles(await readCampaignFolder(join(import.meta.dirname, '../../campaigns/jiangsu-2009')));
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults, null, 1));
  await runAsSystem({ database, clock, files }, async (work) => {
    await loadDivisions(work);
    await loadCampaign(work, checked.campaign);
  });
  await database.close();
}

function refuse(): never {
  throw new Error('setting up the template stores no files');
}
