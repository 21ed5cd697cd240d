import { type RawBuilder, sql } from 'kysely';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { isWithinReach, type ManagedUnit, type ManagingUnit, mayManagePost } from '../../../domain/organisation/management-reach.ts';
import type { Role } from '../../../domain/organisation/roles.ts';
import type { UnitKind } from '../../../domain/organisation/unit-kinds.ts';
import { forbidden, notFound, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

export function managerOf({ viewer }: Work): ManagingUnit {
  return { id: viewer.unitId, kind: viewer.unitKind as UnitKind, level: viewer.unitLevel, regionCode: viewer.regionCode };
}

/** The unit with what stands over it. Throws not-found. */
export async function getManagedUnit(work: Work, unitId: string): Promise<ManagedUnit & { version: number; name: string; validTo: string | null }> {
  const found = await sql<{
    id: string;
    kind: UnitKind;
    name: string;
    level: string;
    regionCode: string;
    version: number;
    validTo: string | null;
    above: string[];
  }>`
    with recursive chain as (
      select id, parent_id, 0 as distance from units where id = ${unitId}
      union all select u.id, u.parent_id, c.distance + 1 from chain c join units u on u.id = c.parent_id where c.distance < 12
    )
    select u.id, u.kind, u.name, u.level, u.region_code as "regionCode", u.version, u.valid_to as "validTo",
           array(select id::text from chain where distance > 0 order by distance) as above
    from units u where u.id = ${unitId}`.execute(work.db);
  const unit = found.rows[0];
  if (!unit) throw notFound('机构', 'unit');
  return unit;
}

/** True in SQL for a unit (by the alias of its table) whose posts the viewer looks after; the same as isWithinReach. */
export function withinReachSql(work: Work, unit: string): RawBuilder<boolean> {
  const { id, kind, regionCode } = managerOf(work);
  const ref = (column: string) => sql.ref(`${unit}.${column}`);
  if (kind === 'office' || kind === 'government') {
    const { from, to } = regionRange(regionCode);
    return sql<boolean>`(${ref('id')} = ${id} or ${ref('region_code')} >= ${from} and ${ref('region_code')} < ${to})`;
  }
  if (kind !== 'body') return sql<boolean>`(${ref('id')} = ${id})`;
  return sql<boolean>`(${ref('id')} in (with recursive under as (
    select id from units where id = ${id} union select u.id from under join units u on u.parent_id = under.id) select id from under))`;
}

/** Refuses where the viewer does not look after posts of this role in the unit. */
export function requireReach(work: Work, unit: ManagedUnit, role?: Role): void {
  const manager = managerOf(work);
  if (!isWithinReach(manager, unit)) throw outsideReach();
  if (role !== undefined && !mayManagePost(manager, unit, role)) {
    throw forbidden({ zh: '管理员、审计员岗位由上一级管理员设置。', en: 'Posts of administrators and auditors are given by the level above.' });
  }
}

export function outsideReach() {
  return forbidden({
    zh: '该机构不在您的管理范围内，请由其上级管理员办理。',
    en: 'This unit is outside what you manage; an administrator above it must act.',
  });
}

/** A unit's own people keep its contacts current, and whoever manages it. 方案文末 联系人、电话、传真、邮箱 */
export function mayConfirmContacts(work: Work, unit: ManagedUnit): boolean {
  if (work.viewer.unitId === unit.id) return true;
  return work.viewer.permissions.has('units.manage') && isWithinReach(managerOf(work), unit);
}

export function refuseClosed(unit: { validTo: string | null }): void {
  if (unit.validTo === null) return;
  throw new Refused(409, 'unit-closed', { zh: `该机构已于 ${unit.validTo} 撤销。`, en: `This unit was closed on ${unit.validTo}.` });
}
