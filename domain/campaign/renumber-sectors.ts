import type { Campaign } from './campaign-schema.ts';

/** The same campaign with its sectors under other numbers, wherever it names one. Throws RangeError for a sector left out of the map. */
export function renumberSectors(campaign: Campaign, numbers: ReadonlyMap<number, number>): Campaign {
  const numberOf = (sector: number): number => {
    const number = numbers.get(sector);
    if (number === undefined) throw new RangeError(`no number for sector ${sector}`);
    return number;
  };
  return {
    ...campaign,
    sectors: campaign.sectors.map((sector) => ({ ...sector, number: numberOf(sector.number) })),
    bodies: campaign.bodies.map((body) => ({ ...body, sectors: body.sectors.map(numberOf) })),
    groups: campaign.groups.map((group) => ({ ...group, sector: numberOf(group.sector) })),
    localUnits: campaign.localUnits.map((local) => (local.sectors ? { ...local, sectors: local.sectors.map(numberOf) } : local)),
    prioritySectors: {
      ...campaign.prioritySectors,
      named: campaign.prioritySectors.named.map((row) => ({ ...row, sectors: row.sectors.map(numberOf) })),
    },
    focusTags: campaign.focusTags.map((tag) => ({ ...tag, sectors: tag.sectors.map(numberOf) })),
    hazardStandards: campaign.hazardStandards.map((standard) => ({
      ...standard,
      sectors: standard.sectors === 'all' ? 'all' : standard.sectors.map(numberOf),
    })),
  };
}
