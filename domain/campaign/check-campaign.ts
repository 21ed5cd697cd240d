import { joinCampaignFiles } from './campaign-files.ts';
import type { CampaignFile } from './campaign-files.ts';
import { pointerTo } from './campaign-fault.ts';
import type { CampaignFault, ReportFault } from './campaign-fault.ts';
import { campaignSchema } from './campaign-schema.ts';
import type { Campaign } from './campaign-schema.ts';
import { checkDuties } from './check-duties.ts';
import { checkForms } from './check-forms.ts';
import { checkKinds } from './check-kinds.ts';
import { checkMeasures } from './check-measures.ts';
import { checkOrganisation } from './check-organisation.ts';
import { checkPhases } from './check-phases.ts';
import { reportSchemaFaults } from './schema-faults.ts';

export type CheckedCampaign = { ok: true; campaign: Campaign } | { ok: false; faults: CampaignFault[] };

const crossChecks = [checkOrganisation, checkKinds, checkPhases, checkDuties, checkMeasures, checkForms];

/**
 * Checks the files of a campaign folder (or the one file that is a whole campaign). Each fault names file, place and what
 * is wrong. References between parts are checked once every part has its right form. Never throws.
 */
export function checkCampaignFiles(files: readonly CampaignFile[]): CheckedCampaign {
  const joined = joinCampaignFiles(files);
  if (joined.faults.length > 0) return { ok: false, faults: joined.faults };
  return checkContent(joined.content, (topLevelKey) => joined.fileOf.get(topLevelKey) ?? files[0]?.file ?? 'campaign.json');
}

/** Checks a campaign that is one value, as read from one JSON file. Never throws. */
export function checkCampaign(content: unknown, file = 'campaign.json'): CheckedCampaign {
  if (typeof content === 'object' && content !== null && '$schema' in content) {
    const { $schema: _, ...rest } = content;
    return checkContent(rest, () => file);
  }
  return checkContent(content, () => file);
}

function checkContent(content: unknown, fileOf: (topLevelKey: string) => string): CheckedCampaign {
  const faults: CampaignFault[] = [];
  const report: ReportFault = (place, zh, en) => {
    faults.push({ file: fileOf(String(place[0] ?? '')), path: pointerTo(place), fault: { zh, en } });
  };
  const parsed = campaignSchema.safeParse(content);
  if (!parsed.success) {
    reportSchemaFaults(parsed.error.issues, content, report);
    return { ok: false, faults };
  }
  for (const check of crossChecks) check(parsed.data, report);
  return faults.length === 0 ? { ok: true, campaign: parsed.data } : { ok: false, faults };
}
