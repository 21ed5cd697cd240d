import type { z } from 'zod';
import type { listCorrections as endpoint } from '../../../contracts/reports.ts';
import { figureDifferences } from '../../../domain/reports/figure-differences.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { scopeOfRecord } from './check-report.ts';
import { computeFigures } from './compute-figures.ts';
import { getFrozenVersion } from './frozen-versions.ts';
import { getLoadedReport, type LoadedReport } from './get-report.ts';
import { namedDifferences } from './name-differences.ts';

/**
 * Cells of a version that the register bears out no longer: what was voided, corrected or entered late since. Compared over all
 * records of the report, so that a reader of some sectors is shown no difference that is none.
 */
export async function listCorrections(work: Work, id: string, version: number): Promise<z.input<typeof endpoint.output>> {
  const report = await getLoadedReport(work, id);
  const { sheet, figuresAt } = await getFrozenVersion(work, id, version);
  const comparedAt = work.now.toISOString();
  const { form, campaign, record } = report;
  const sent = sheet.figures;
  if (!form || !sent) return { figuresAt: figuresAt.toISOString(), comparedAt, cells: [] };
  const tree = await treeOf(work, report, figuresAt);
  const scope = { ...scopeOfRecord(record), ...(tree === 'then' ? { regionCode: record.region_then } : {}) };
  const shapes = sent.tables.map((table) => ({ ...table, rows: table.rows.filter(({ query }) => query !== null) }));
  const today = await work.underScope(wholeProvince, () => computeFigures(work, { campaign, form, scope, period: record.period, tree, shapes }));
  const columns = form.columns.flatMap((column) => ('measure' in column ? [column.code] : []));
  const cells = namedDifferences({ tables: today.tables, columns: sheet.shape.columns }, figureDifferences(columns, sent, today));
  return { figuresAt: figuresAt.toISOString(), comparedAt, cells };
}

/** Where divisions were changed after the version was sent, its rows bear the codes of their day, and so must the comparison. */
async function treeOf(work: Work, { record }: LoadedReport, figuresAt: Date): Promise<'now' | 'then'> {
  if (record.region_code !== record.region_then) return 'then';
  const changed = await work.db
    .selectFrom('division_changes_applied')
    .select('id')
    .where('applied_at', '>', figuresAt)
    .where('from_code', '>=', record.region_code.slice(0, 4))
    .where('from_code', '<=', `${record.region_code.slice(0, 4)}99`)
    .limit(1)
    .executeTakeFirst();
  return changed ? 'then' : 'now';
}
