import type { CellDifference } from '../../../contracts/reports.ts';
import { figureDifferences } from '../../../domain/reports/figure-differences.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { scopeOfRecord } from './check-report.ts';
import { computeFigures } from './compute-figures.ts';
import { getFrozenVersion } from './frozen-versions.ts';
import { getLoadedReport } from './get-report.ts';
import { namedDifferences } from './name-differences.ts';
import { submittedReports } from './submitted-reports.ts';

export interface ReportDifference {
  reportId: string;
  unitName: string;
  version: number;
  isAccepted: boolean;
  cells: CellDifference[];
}

/**
 * Of a period's reports, cell by cell, what the register says otherwise at a state of the database: `before` as reported in the
 * version that was accepted (else sent last), `after` as the records stand there. Reports that agree are left out.
 */
export async function reportDifferences(
  work: Work,
  { campaignId, dutyKey, period, snapshot }: { campaignId: string; dutyKey: string; period: string; snapshot: string },
): Promise<ReportDifference[]> {
  const differences: ReportDifference[] = [];
  for (const { reportId, unitName, version, isAccepted, figures } of await submittedReports(work, campaignId, dutyKey, period)) {
    if (figures === null) continue;
    const { form, campaign, record } = await getLoadedReport(work, reportId);
    if (!form) continue;
    const tree = record.region_code === record.region_then ? figures.tree : 'then';
    const scope = { ...scopeOfRecord(record), ...(tree === 'then' ? { regionCode: record.region_then } : {}) };
    const shapes = figures.tables.map((table) => ({ ...table, rows: table.rows.filter(({ query }) => query !== null) }));
    const reading = { campaign, form, scope, period, tree, shapes, snapshot };
    const standing = await work.underScope(wholeProvince, () => computeFigures(work, reading));
    const columns = form.columns.flatMap((column) => ('measure' in column ? [column.code] : []));
    const { sheet } = await getFrozenVersion(work, reportId, version);
    const cells = namedDifferences({ tables: standing.tables, columns: sheet.shape.columns }, figureDifferences(columns, figures, standing));
    if (cells.length > 0) differences.push({ reportId, unitName, version, isAccepted, cells });
  }
  return differences;
}
