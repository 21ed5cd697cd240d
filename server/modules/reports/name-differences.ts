import type { CellDifference } from '../../../contracts/reports.ts';
import type { ReportColumn, ReportFigures } from '../../../contracts/report-figures.ts';
import type { CellDifference as Difference } from '../../../domain/reports/figure-differences.ts';

/** Differences with the names of their table, row and column. */
export function namedDifferences(
  sheet: { tables: ReportFigures['tables']; columns: readonly ReportColumn[] },
  differences: readonly Difference[],
): CellDifference[] {
  return differences.map((one) => {
    const table = sheet.tables.find(({ key }) => key === one.table);
    const row = [...(table?.rows ?? []), ...(table ? [table.total] : [])].find((candidate) => candidate.row === one.row);
    const column = sheet.columns.find(({ code }) => code === one.column);
    const under = column?.under;
    const columnNames = column && under ? { zh: `${under.zh}：${column.names.zh}`, en: `${under.en}: ${column.names.en}` } : column?.names;
    return {
      ...one,
      tableNames: table?.names ?? { zh: one.table, en: one.table },
      rowNames: row?.names ?? { zh: one.row, en: one.row },
      divideBy: column?.divideBy ?? 1,
      columnNames: columnNames ?? { zh: one.column, en: one.column },
    };
  });
}
