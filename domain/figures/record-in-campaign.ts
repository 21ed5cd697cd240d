import type { CountedRecord } from './counted-record.ts';

/** The kinds of a campaign file, as far as two campaigns are compared by them. */
export interface KindsOfCampaign {
  key: string;
  kinds: readonly { code: string; names: { zh: string } }[];
}

/**
 * A record as it counts in a campaign. Its kind of illegal act is one of the campaign that numbered it; another campaign may mean
 * something else by the same code, so there the kind is '' unless that campaign has it under the same code and the same name.
 * The grades of hazards are those of law in every campaign (总局令第16号第三条).
 */
export function recordInCampaign(record: CountedRecord, numbering: KindsOfCampaign, campaign: KindsOfCampaign): CountedRecord {
  if (record.over !== 'problem' || record.kind === '' || record.where.nature === 'hazard' || numbering.key === campaign.key) return record;
  const nameIn = ({ kinds }: KindsOfCampaign) => kinds.find(({ code }) => code === record.kind)?.names.zh;
  const name = nameIn(numbering);
  return name !== undefined && name === nameIn(campaign) ? record : { ...record, kind: '' };
}
