import type { Permission } from '../organisation/permissions.ts';
import type { Words } from '../law/words.ts';

/** One act on a record of sanctions: from which states, to which, who may, and on what it rests. */
export interface SanctionActRow {
  readonly act: string;
  readonly zh: string;
  readonly en: string;
  readonly from: readonly string[];
  /** 'same': unchanged; undefined: as the outcome says. */
  readonly to?: string;
  readonly permission: Permission;
  /** 'own': the unit whose record it is; 'target': the unit that it was sent to. */
  readonly unit: 'own' | 'target';
  readonly basis: string;
}

/** A record as its acts see it. */
export interface ActingRecord {
  readonly state: string;
  readonly unitId: string;
  readonly targetUnitId: string | null;
}

export interface ActingViewer {
  readonly unitId: string;
  readonly permissions: ReadonlySet<Permission>;
}

export type ActRefusal = Words & { readonly why: 'state' | 'permission' | 'unit' };

/** Why the viewer may not do the act now; undefined where he may. */
export function refusalOfAct(row: SanctionActRow, record: ActingRecord, viewer: ActingViewer): ActRefusal | undefined {
  if (!row.from.includes(record.state)) return { why: 'state', zh: '当前状态不能办理此事项', en: 'It is not in a state in which this can be done' };
  if (!viewer.permissions.has(row.permission)) return { why: 'permission', zh: '当前岗位无权办理此事项', en: 'This post may not do this' };
  if (row.unit === 'own' && viewer.unitId !== record.unitId)
    return { why: 'unit', zh: '应由承办单位办理', en: 'This is for the unit that handles it' };
  if (row.unit === 'target' && viewer.unitId !== record.targetUnitId)
    return { why: 'unit', zh: '应由收件单位办理', en: 'This is for the unit that it was sent to' };
  return undefined;
}

/** The acts that the viewer may do now, in the order of the table; the console's buttons. */
export function openActs<Act extends string>(
  rows: readonly (SanctionActRow & { readonly act: Act })[],
  record: ActingRecord,
  viewer: ActingViewer,
): Act[] {
  return rows.filter((row) => refusalOfAct(row, record, viewer) === undefined).map(({ act }) => act);
}
