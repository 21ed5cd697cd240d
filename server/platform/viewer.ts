import type { Permission } from '../../domain/organisation/permissions.ts';

/** Whose eyes: a person acting under one post, hence one unit, a range of regions and a set of sectors. */
export interface Viewer {
  personId: string;
  personName: string;
  accountId: string;
  postId: string;
  postTitle: string;
  role: string;
  unitId: string;
  unitKey: string;
  unitName: string;
  unitKind: string;
  unitLevel: string;
  regionCode: string;
  /** Range of region codes, from included, to excluded. */
  regionFrom: string;
  regionTo: string;
  /** Bit n = sector n; bit 0 (no sector) is always set. */
  sectors: bigint;
  permissions: ReadonlySet<Permission>;
  campaignId: string | null;
  sessionId: string;
}

/** The range and sectors that row-level security applies; all that the database needs to know of a viewer. */
export interface Scope {
  regionFrom: string;
  regionTo: string;
  sectors: bigint;
}

/** For work that no person does: jobs, migrations of data, sign-in. Sees every row. */
export const wholeProvince: Scope = { regionFrom: '000000000', regionTo: '999999999', sectors: 2n ** 61n - 1n };

/** Before sign-in: no region, no sector, no rows of any scoped table. */
export const noScope: Scope = { regionFrom: '', regionTo: '', sectors: 0n };
