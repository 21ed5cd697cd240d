import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import type { Work } from '../../platform/work.ts';
import { badField } from '../../platform/refused.ts';

export interface Partner {
  id: string;
  name: string;
  sectors: bigint;
}

/** Enforcement bodies, other than the viewer's, in whose area a division lies; by level from above, then by id. */
export async function partnersIn(work: Work, regionCode: string): Promise<Partner[]> {
  const rows = await work.db
    .selectFrom('units')
    .select(['id', 'name', 'sectors', 'region_code'])
    .where('kind', '=', 'enforcement-body')
    .where('valid_to', 'is', null)
    .where('id', '<>', work.viewer.unitId)
    .orderBy('region_code')
    .orderBy('id')
    .execute();
  return rows
    .filter((row) => regionCode.startsWith(row.region_code.replace(/(0000000|00000|000)$/, '')))
    .map(({ id, name, sectors }) => ({ id, name, sectors: BigInt(sectors) }));
}

/** The invited bodies of a plan, each once. Throws Refused at `invited` for one that has no competence there. */
export async function chooseInvited(
  work: Work,
  invited: readonly { unitId: string; matters: string }[],
  regionCode: string,
): Promise<{ unitId: string; matters: string }[]> {
  if (invited.length === 0) return [];
  const partners = new Set((await partnersIn(work, regionCode)).map(({ id }) => id));
  if (invited.some(({ unitId }) => !partners.has(unitId)))
    throw badField(
      'invited',
      '受邀单位须为对该企业所在地有管辖权的执法机构。',
      'An invited body must be an enforcement body with the place in its area.',
    );
  return [...new Map(invited.map((one) => [one.unitId, one])).values()];
}

/** The field under which a body deals with a finding: the visit's own where it is the body's, else the body's first. */
export function sectorOfBody(mask: bigint, fieldSector: number): number {
  if (isSectorInMask(mask, fieldSector)) return fieldSector;
  return Array.from({ length: 60 }, (_, n) => n + 1).find((sector) => isSectorInMask(mask, sector)) ?? fieldSector;
}
