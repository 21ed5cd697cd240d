import { join } from 'node:path';
import { expect, test } from 'vitest';
import { campaignJsonSchema } from '../../domain/campaign/campaign-json-schema.ts';
import { checkCampaign, checkCampaignFiles } from '../../domain/campaign/check-campaign.ts';
import { filesOf2009, filesOfDaily, wholeOf } from './shipped-campaigns.ts';

test.each([
  ['jiangsu-2009', filesOf2009],
  ['campaign-daily', filesOfDaily],
])('%s is without fault, as a folder and as one value', (_name, files) => {
  const folder = checkCampaignFiles(files);
  const whole = checkCampaign(wholeOf(files));
  expect(folder).toMatchObject({ ok: true });
  expect(whole).toEqual(folder);
});

test('the order of the files does not matter', () => {
  expect(checkCampaignFiles(filesOf2009.toReversed())).toEqual(checkCampaignFiles(filesOf2009));
});

// Written by `npx vitest run tests/campaigns -u`.
test('the published schema is that of the code', async () => {
  const published = join(import.meta.dirname, '../../campaigns/campaign.schema.json');
  await expect(`${JSON.stringify(campaignJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(published);
});

test('every text of the plan of 2009 is there in both languages', () => {
  const missing: string[] = [];
  visit(wholeOf(filesOf2009), '', (place, value) => {
    if (typeof value === 'object' && value !== null && 'zh' in value !== 'en' in value) missing.push(place);
    if (typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string' && /\p{Script=Han}{4}/u.test(value.en)) {
      missing.push(`${place}/en`);
    }
  });
  expect(missing).toEqual([]);
});

test('no telephone, mail address or mark of exclamation is in a campaign file', () => {
  for (const { text } of [...filesOf2009, ...filesOfDaily]) expect(text).not.toMatch(/!|！|@|\d{3,4}-\d{7,8}|1[3-9]\d{9}/);
});

function visit(value: unknown, place: string, look: (place: string, value: unknown) => void): void {
  look(place, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) visit(inner, `${place}/${name}`, look);
}
