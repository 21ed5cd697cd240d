/**
 * A viewer's sectors as bits of one bigint: bit n is sector n (1..60); bit 0 stands for "no sector", which everybody sees.
 * 方案二: each of the 18 guidance groups sees its own sector in every region.
 */
export const HIGHEST_SECTOR = 60;

/** Mask of a viewer who sees every sector. */
export const ALL_SECTORS = 2n ** 61n - 1n;

/** Mask of the sectors given, bit 0 included always. Throws RangeError for a number that is no sector (0..60, whole). */
export function maskOf(sectors: readonly number[]): bigint {
  let mask = 1n;
  for (const sector of sectors) mask |= 1n << BigInt(checkedSector(sector));
  return mask;
}

/** Whether a record of this sector (0 = none) is inside the mask. */
export function isSectorInMask(mask: bigint, sector: number): boolean {
  return ((1n << BigInt(checkedSector(sector))) & mask) !== 0n;
}

/** The sectors 1..60 of a mask, ascending. */
export function sectorsOfMask(mask: bigint): number[] {
  const sectors: number[] = [];
  for (let sector = 1; sector <= HIGHEST_SECTOR; sector += 1) if (isSectorInMask(mask, sector)) sectors.push(sector);
  return sectors;
}

function checkedSector(sector: number): number {
  if (!Number.isInteger(sector) || sector < 0 || sector > HIGHEST_SECTOR) throw new RangeError(`not a sector: ${sector}`);
  return sector;
}
