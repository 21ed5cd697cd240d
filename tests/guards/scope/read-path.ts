import exceljs from 'exceljs';
import { expect } from 'vitest';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import type { Oracle, PlainRow } from './oracle.ts';
import type { ScopeViewer } from './viewers.ts';
import type { World } from './world.ts';

/** One trial: a viewer, and choices that the property makes. */
export interface Trial {
  world: World;
  oracle: Oracle;
  viewer: ScopeViewer;
  pick<T>(some: readonly T[]): T;
}

/** A way to read rows, with what must hold for whoever reads. `permission`: without it 403, before any row is looked for. */
export interface ReadPath {
  endpoint: string;
  permission: Permission | null;
  holds(trial: Trial): Promise<void>;
}

/** Every row of a list, page after page; the total is the same on each. */
export async function listed<Row = { id: string }>({ viewer }: Trial, path: string, query: Record<string, string> = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { status, body } = await viewer.call('GET', `${path}?${new URLSearchParams({ ...query, size: '200', page: String(page) })}`);
    expect(status, JSON.stringify(body)).toBe(200);
    rows.push(...body.rows);
    expect(body.total).toBeGreaterThanOrEqual(rows.length);
    if (body.rows.length < 200) {
      expect(rows.length).toBe(body.total);
      return rows;
    }
  }
}

/** The first column of an exported register, below its heading, sorted. */
export async function exportedNumbers(viewer: ScopeViewer, path: string): Promise<string[]> {
  const { raw, status } = await viewer.call('GET', path);
  expect(status).toBe(200);
  const book = new exceljs.Workbook();
  await book.xlsx.load(raw as never);
  return (book.worksheets[0]?.getColumn(1).values.slice(2) ?? []).map(String).sort();
}

export async function read(trial: Trial, path: string): Promise<any> {
  const { status, body } = await trial.viewer.call('GET', path);
  expect(status, `${path} ${JSON.stringify(body)}`).toBe(200);
  return body;
}

/** In sight it is there, out of sight it is not found: never forbidden, which would say that it exists. */
export async function thereOrNot(trial: Trial, path: string, isSeen: boolean): Promise<any> {
  const { status, body } = await trial.viewer.call('GET', path);
  expect(status, `${path} ${JSON.stringify(body).slice(0, 300)}`).toBe(isSeen ? 200 : 404);
  return isSeen ? body : undefined;
}

/** Rows of the oracle that a filter by division and sector leaves. */
export function within(rows: readonly PlainRow[], region: string, sector?: string): PlainRow[] {
  const leading = region.replace(/(00000|000)$/, '');
  return rows.filter(
    (row) => row.region_code.startsWith(region === '320000000' ? '32' : leading) && (sector === undefined || String(row.sector) === sector),
  );
}

/** Divisions to filter by, whether the viewer sees them or not. */
export const someRegions = [
  '320000000',
  '320100000',
  '320500000',
  '320600000',
  '320102000',
  '320104000',
  '320503000',
  '320581000',
  '320602000',
  '320612000',
  '320683000',
  '320102002',
  '320612001',
] as const;
export const someSectors = ['1', '2', '3', '5', '9', '14'] as const;
