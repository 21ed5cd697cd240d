import type { Place, ReportFault } from './campaign-fault.ts';
import type { Campaign } from './campaign-schema.ts';
import type { UnitSelector } from './organisation-schema.ts';
import { reportRepeated } from './repeated-values.ts';

/** Sectors, bodies, groups, leading group: each named once, and every reference meets something. */
export function checkOrganisation(campaign: Campaign, report: ReportFault): void {
  reportRepeated(campaign.sectors, 'number', ['sectors'], report);
  reportRepeated(campaign.sectors, 'key', ['sectors'], report);
  reportRepeated(campaign.bodies, 'key', ['bodies'], report);
  reportRepeated(campaign.groups, 'key', ['groups'], report);
  reportRepeated(campaign.groups, 'number', ['groups'], report);
  reportRepeated(campaign.prioritySectors.named, 'key', ['prioritySectors', 'named'], report);

  for (const [position, body] of campaign.bodies.entries()) {
    checkSectors(campaign, body.sectors, ['bodies', position, 'sectors'], report);
  }
  for (const [position, entry] of campaign.prioritySectors.named.entries()) {
    checkSectors(campaign, entry.sectors, ['prioritySectors', 'named', position, 'sectors'], report);
  }
  checkBody(campaign, campaign.leadingGroup.office.seat, ['leadingGroup', 'office', 'seat'], report);
  checkGroups(campaign, report);
  checkLocalUnits(campaign, report);
}

/** 方案五(一): bodies of every level; each belongs to a body of the province and stays within that one's sectors. */
function checkLocalUnits(campaign: Campaign, report: ReportFault): void {
  const keys = new Set<string>();
  for (const [position, local] of campaign.localUnits.entries()) {
    const place = ['localUnits', position];
    for (const level of local.levels) {
      const key = `${level} ${local.keySuffix}`;
      if (keys.has(key)) report([...place, 'keySuffix'], `“${local.keySuffix}”在同一层级重复`, `"${local.keySuffix}" is given twice at one level`);
      keys.add(key);
    }
    checkSectors(campaign, local.sectors ?? [], [...place, 'sectors'], report);
    if (local.unit !== 'body') {
      if (local.body !== undefined)
        report([...place, 'body'], '只有成员单位对应省级成员单位', 'Only a member body corresponds to a body of the province');
      continue;
    }
    if (local.levels.includes('province'))
      report([...place, 'levels'], '省级成员单位列在 bodies 中', 'Bodies of the province are listed under bodies');
    if (local.sectors === undefined) report([...place, 'sectors'], '成员单位须写明领域', 'A member body names its sectors');
    if (local.body === undefined) {
      report([...place, 'body'], '成员单位须写明对应的省级成员单位', 'A member body names the body of the province that it corresponds to');
      continue;
    }
    const body = checkBody(campaign, local.body, [...place, 'body'], report);
    for (const [order, sector] of (local.sectors ?? []).entries()) {
      if (!body || body.sectors.includes(sector)) continue;
      report([...place, 'sectors', order], `“${local.body}”不负责领域 ${sector}`, `"${local.body}" does not answer for sector ${sector}`);
    }
  }
}

function checkGroups(campaign: Campaign, report: ReportFault): void {
  for (const [position, group] of campaign.groups.entries()) {
    const place = ['groups', position];
    if (Number(group.key.slice('group-'.length)) !== group.number) {
      report([...place, 'key'], `组号 ${group.number} 与“${group.key}”不一致`, `"${group.key}" does not fit number ${group.number}`);
    }
    checkSectors(campaign, [group.sector], [...place, 'sector'], report, true);
    for (const [order, key] of group.leadBodies.entries()) {
      const leadPlace = [...place, 'leadBodies', order];
      const body = checkBody(campaign, key, leadPlace, report);
      if (body && !body.sectors.includes(group.sector)) {
        report(
          leadPlace,
          `“${key}”不负责领域 ${group.sector}，不能牵头该组`,
          `"${key}" does not answer for sector ${group.sector} and cannot lead the group`,
        );
      }
    }
  }
}

/** Reports sectors that the campaign does not have. `single`: the place is one number, not a list. */
export function checkSectors(campaign: Campaign, sectors: readonly number[], place: Place, report: ReportFault, single = false): void {
  for (const [position, number] of sectors.entries()) {
    if (campaign.sectors.some((sector) => sector.number === number)) continue;
    report(single ? place : [...place, position], `没有领域 ${number}`, `There is no sector ${number}`);
  }
}

/** Reports bodies and groups of a selector that the campaign does not have. */
export function checkSelectors(campaign: Campaign, selectors: readonly UnitSelector[], place: Place, report: ReportFault): void {
  for (const [position, selector] of selectors.entries()) {
    for (const [order, key] of (selector.bodies ?? []).entries()) {
      checkBody(campaign, key, [...place, position, 'bodies', order], report);
    }
    for (const [order, key] of (selector.groups ?? []).entries()) {
      if (campaign.groups.some((group) => group.key === key)) continue;
      report([...place, position, 'groups', order], `没有指导组“${key}”`, `There is no group "${key}"`);
    }
  }
}

function checkBody(campaign: Campaign, key: string, place: Place, report: ReportFault): Campaign['bodies'][number] | undefined {
  const found = campaign.bodies.find((body) => body.key === key);
  if (!found) report(place, `没有成员单位“${key}”`, `There is no body "${key}"`);
  return found;
}
