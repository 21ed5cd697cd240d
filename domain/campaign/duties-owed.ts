import type { UnitKind } from '../organisation/unit-kinds.ts';
import type { Campaign } from './campaign-schema.ts';
import type { PlannedDuty, RecordDuty } from './duties-schema.ts';
import type { CampaignLevel, UnitSelector } from './organisation-schema.ts';

/** A unit as far as selectors look at it; `body` or `group` is its key in the campaign file, where it has one. */
export type SelectableUnit = { kind: UnitKind; level: CampaignLevel; body?: string; group?: string };

/** Whether a selector chooses a unit. A selector that names bodies or groups chooses none without such a key. */
export function isSelected(selector: UnitSelector, unit: SelectableUnit): boolean {
  if (!selector.units.includes(unit.kind) || !selector.levels.includes(unit.level)) return false;
  if (selector.bodies && !(unit.body !== undefined && selector.bodies.includes(unit.body))) return false;
  if (selector.groups && !(unit.group !== undefined && selector.groups.includes(unit.group))) return false;
  return true;
}

/**
 * The duties that the plan lays on a unit. A member body that the file excuses from reports (`reports: false`)
 * owes none.
 */
export function dutiesOwedBy(campaign: Campaign, unit: SelectableUnit): PlannedDuty[] {
  const body = campaign.bodies.find((entry) => entry.key === unit.body);
  if (unit.kind === 'body' && body && !body.reports) return [];
  return campaign.duties.filter((duty) => duty.owedBy.some((selector) => isSelected(selector, unit)));
}

/** The duty that an event of a record brings about; undefined where the campaign lays down none. */
export function findRecordDuty(campaign: Campaign, kind: RecordDuty['kind']): RecordDuty | undefined {
  return campaign.recordDuties.find((duty) => duty.kind === kind);
}
