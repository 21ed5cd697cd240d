import { regionHolds } from '../divisions/region-code.ts';
import type { Role } from './roles.ts';
import { SEPARATE_ROLES } from './role-conflicts.ts';
import type { UnitKind } from './unit-kinds.ts';

/** A unit as far as the question who may manage it goes. `above` holds the ids of the units over it, nearest first. */
export interface ManagedUnit {
  id: string;
  kind: UnitKind;
  level: string;
  regionCode: string;
  above: readonly string[];
}

/** The unit of an administrator's post. */
export type ManagingUnit = Pick<ManagedUnit, 'id' | 'kind' | 'level' | 'regionCode'>;

/**
 * Whether an administrator in `manager` looks after the posts, persons and accounts of `unit`. GB/T 22239-2019 8.1.4.2:
 * a government's or the office's looks after its division and all below it; a body's, after that body and what stands under it.
 */
export function isWithinReach(manager: ManagingUnit, unit: ManagedUnit): boolean {
  if (manager.id === unit.id) return true;
  if (manager.kind === 'office' || manager.kind === 'government') return regionHolds(manager.regionCode, unit.regionCode);
  return manager.kind === 'body' && unit.above.includes(manager.id);
}

/**
 * Whether he may register, rename or close the unit itself: never his own, which the level above looks after. At the
 * province there is no level above.
 */
export function mayManageUnit(manager: ManagingUnit, unit: ManagedUnit): boolean {
  return isWithinReach(manager, unit) && (manager.id !== unit.id || manager.level === 'province');
}

/** Whether he may give or end a post of this role there: administrators and auditors come from the level above. */
export function mayManagePost(manager: ManagingUnit, unit: ManagedUnit, role: Role): boolean {
  if (!isWithinReach(manager, unit)) return false;
  if (!SEPARATE_ROLES.includes(role) || manager.level === 'province') return true;
  return manager.regionCode !== unit.regionCode || unit.above.includes(manager.id);
}
