import type { z } from 'zod';
import type { compareVersions as endpoint } from '../../../contracts/reports.ts';
import { figureDifferences } from '../../../domain/reports/figure-differences.ts';
import type { Work } from '../../platform/work.ts';
import { getFrozenVersion } from './frozen-versions.ts';
import { namedDifferences } from './name-differences.ts';

/** What changed from one version to another, cell by cell and text by text. */
export async function compareVersions(work: Work, id: string, { from, to }: { from: number; to: number }): Promise<z.input<typeof endpoint.output>> {
  const before = await getFrozenVersion(work, id, from);
  const after = await getFrozenVersion(work, id, to);
  const columns = after.sheet.shape.columns.filter(({ measure }) => measure !== null).map(({ code }) => code);
  const { figures: first } = before.sheet;
  const { figures: second } = after.sheet;
  const differences = first && second ? figureDifferences(columns, first, second) : [];
  const tables = (second?.tables ?? []).map((table) => ({
    ...table,
    rows: [...table.rows, ...(first?.tables.find(({ key }) => key === table.key)?.rows ?? [])],
  }));
  const texts = after.sheet.shape.texts
    .map(({ code, names }) => ({ code, names, before: before.texts[code] ?? '', after: after.texts[code] ?? '' }))
    .filter((text) => text.before !== text.after);
  return { from, to, cells: namedDifferences({ tables, columns: after.sheet.shape.columns }, differences), texts };
}
