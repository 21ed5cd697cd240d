import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCampaignFiles } from '../../domain/campaign/check-campaign.ts';
import type { CampaignFile } from '../../domain/campaign/campaign-files.ts';
import type { Campaign } from '../../domain/campaign/campaign-schema.ts';

const root = join(import.meta.dirname, '../..');

/** The files of the campaign that the project ships with. */
export const filesOf2009 = readFolder('campaigns/jiangsu-2009');

/** The files of the second campaign, made for the tests. */
export const filesOfDaily = readFolder('tests/fixtures/campaign-daily');

export const campaign2009 = campaignOf(filesOf2009);
export const campaignDaily = campaignOf(filesOfDaily);

/** All files of a campaign as one value, a fresh copy to break as a test likes. */
export function wholeOf(files: readonly CampaignFile[]): Record<string, unknown> {
  return Object.assign({}, ...files.map(({ text }) => JSON.parse(text)));
}

function readFolder(folder: string): CampaignFile[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((file) => ({ file, text: readFileSync(join(root, folder, file), 'utf8') }));
}

function campaignOf(files: readonly CampaignFile[]): Campaign {
  const checked = checkCampaignFiles(files);
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults, null, 2));
  return checked.campaign;
}
