import type { MenuPlace } from './menu-places.ts';
import type { Permission } from './permissions.ts';
import { ROLES } from './roles.ts';
import type { Role, StartPage } from './roles.ts';
import { UNIT_KINDS } from './unit-kinds.ts';
import type { UnitKind } from './unit-kinds.ts';

type RoleFacts = {
  id: Role;
  zh: string;
  en: string;
  start: StartPage;
  needsCertificate: boolean;
  permissions: readonly Permission[];
  places: readonly MenuPlace[];
  basis: string;
};

type UnitKindFacts = {
  id: UnitKind;
  zh: string;
  en: string;
  roles: readonly Role[];
  withholds: readonly Permission[];
  reports: boolean;
  basis: string;
};

const ROLE_BY_ID: ReadonlyMap<string, RoleFacts> = new Map(ROLES.map((row) => [row.id, row]));
const KIND_BY_ID: ReadonlyMap<string, UnitKindFacts> = new Map(UNIT_KINDS.map((row) => [row.id, row]));

/** The row of a role. Throws RangeError for an id that is not in the table. */
export function getRole(role: Role): RoleFacts {
  const row = ROLE_BY_ID.get(role);
  if (!row) throw new RangeError(`no such role: ${role}`);
  return row;
}

/** The row of a kind of unit. Throws RangeError for an id that is not in the table. */
export function getUnitKind(kind: UnitKind): UnitKindFacts {
  const row = KIND_BY_ID.get(kind);
  if (!row) throw new RangeError(`no such kind of unit: ${kind}`);
  return row;
}

/** Whether a post of this role may exist in a unit of this kind. */
export function isPostPossible(role: Role, kind: UnitKind): boolean {
  return getUnitKind(kind).roles.includes(role);
}

/** All permissions of a post: those of its role less those that its kind of unit withholds; none where the post cannot exist. */
export function permissionsOfPost(role: Role, kind: UnitKind): readonly Permission[] {
  if (!isPostPossible(role, kind)) return [];
  const { withholds } = getUnitKind(kind);
  return getRole(role).permissions.filter((permission) => !withholds.includes(permission));
}

/** Whether a post of this role in this kind of unit has the permission. */
export function isPermitted(role: Role, kind: UnitKind, permission: Permission): boolean {
  return permissionsOfPost(role, kind).includes(permission);
}
