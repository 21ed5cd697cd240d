import { getUnitKind } from '../organisation/permissions-of-post.ts';
import type { Campaign } from './campaign-schema.ts';
import type { CampaignLevel, UnitSelector } from './organisation-schema.ts';
import type { Text } from './text-schema.ts';

const wordsOfLevel: Record<CampaignLevel, Text> = {
  province: { zh: '省', en: 'provincial' },
  city: { zh: '市', en: 'city' },
  county: { zh: '县', en: 'county' },
  township: { zh: '乡镇', en: 'township' },
};

/** Levels in words: 市、县级 (city, county). */
export function levelWords(levels: readonly CampaignLevel[]): Text {
  const words = levels.map((level) => wordsOfLevel[level]);
  return { zh: `${words.map(({ zh }) => zh).join('、')}级`, en: words.map(({ en }) => en).join(', ') };
}

/** Which units some selectors choose, in words: 市、县级人民政府；省级成员单位 (city, county: government; provincial: member body). */
export function selectorWords(campaign: Campaign, selectors: readonly UnitSelector[]): Text {
  const parts = selectors.map((selector) => partOf(campaign, selector));
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

function partOf(campaign: Campaign, { units, levels, bodies, groups }: UnitSelector): Text {
  const named = [...campaign.bodies.filter(({ key }) => bodies?.includes(key)), ...campaign.groups.filter(({ key }) => groups?.includes(key))];
  if (named.length > 0) return { zh: named.map(({ names }) => names.zh).join('、'), en: named.map(({ names }) => names.en).join(', ') };
  const kinds = units.map(getUnitKind);
  const places = levelWords(levels);
  return {
    zh: `${places.zh}${kinds.map(({ zh }) => zh).join('、')}`,
    en: `${places.en}: ${kinds.map(({ en }) => en.toLowerCase()).join(', ')}`,
  };
}
