import pg from 'pg';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import { permissionsOfPost } from '../../../domain/organisation/permissions-of-post.ts';
import type { ScopeViewer } from './viewers.ts';

/** A row as plain data: its division of today and its sector; the rest as the columns say. */
export type PlainRow = Record<string, unknown> & { id: string; region_code: string; sector: number };

/** The tables' rows as they lie, read by their owner past all security, and who should see them, reckoned apart from the program. */
export interface Oracle {
  rows(table: string): Promise<PlainRow[]>;
  /** Rows that the viewer should see. */
  seen(viewer: ScopeViewer, table: string): Promise<PlainRow[]>;
  close(): Promise<void>;
}

export async function openOracle(ownerUrl: string): Promise<Oracle> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=anzhi -c timezone=UTC' });
  await client.connect();
  const read = async (table: string) => {
    const id = ['audit_log', 'circular_receipts', 'handed_over_problems', 'case_problems'].includes(table) ? `'' as id, *` : '*';
    return (await client.query<PlainRow>(`select ${id} from ${table}`)).rows;
  };
  // Reading leaves lines in the log and changes nothing else.
  const known = new Map<string, Promise<PlainRow[]>>();
  const rows = (table: string) => {
    const found = (table === 'audit_log' ? undefined : known.get(table)) ?? read(table);
    known.set(table, found);
    return found;
  };
  return {
    rows,
    seen: async (viewer, table) => (await rows(table)).filter((row) => sees(viewer, row)),
    close: () => client.end(),
  };
}

/** Whether the row's division lies in the viewer's by its leading digits, and its sector is his or none. */
export function sees(viewer: Pick<ScopeViewer, 'region' | 'sectors'>, row: { region_code: string; sector: number }): boolean {
  const { region } = viewer;
  const digits = region.endsWith('0000000') ? 2 : region.endsWith('00000') ? 4 : region.endsWith('000') ? 6 : 9;
  const inRegion = row.region_code.slice(0, digits) === region.slice(0, digits);
  return inRegion && (row.sector === 0 || viewer.sectors === null || viewer.sectors.includes(row.sector));
}

export function may(viewer: ScopeViewer, permission: Permission): boolean {
  return permissionsOfPost(viewer.role as never, viewer.unitKind as never).includes(permission);
}

export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();
