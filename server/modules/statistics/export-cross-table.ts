import type { z } from 'zod';
import type { CrossTable, crossTable as endpoint } from '../../../contracts/figures.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { bodyFont, headingFill, headingFont } from '../../platform/workbooks/workbook-look.ts';
import { campaignInUse } from '../campaign/for-other-modules.ts';
import { crossTable } from './cross-table.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** The table as a workbook in the user's language: numbers as numbers, shares as per cent, totals as values. */
export async function exportCrossTable(work: Work, query: Query, { reply }: Wire): Promise<unknown> {
  const table = await crossTable(work, query);
  const campaign = await campaignInUse(work, query.campaign);
  const zh = work.locale === 'zh';
  const name = `${table.measures
    .map(({ names }) => names[work.locale])
    .slice(0, 2)
    .join(zh ? '、' : ', ')} ${work.today}`;
  work.audit({ act: 'exportCrossTable', objectKind: 'campaign', objectId: campaign.id, details: { query }, regionCode: work.viewer.regionCode });
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`)
    .send(await workbookOf(table, name, campaign.names[work.locale], work.locale));
}

async function workbookOf(table: CrossTable, title: string, campaign: string, locale: 'zh' | 'en'): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(locale === 'zh' ? '统计表' : 'Figures', { views: [{ state: 'frozen', xSplit: 1, ySplit: 3 }] });
  const total = locale === 'zh' ? '合计' : 'Total';
  const withRowTotals = table.rowTotals !== null;
  sheet.addRow([campaign]).font = headingFont;
  sheet.addRow([title]).font = bodyFont;
  const head = sheet.addRow(['', ...table.columns.map(({ names }) => names[locale]), ...(withRowTotals ? [total] : [])]);
  head.eachCell((cell) =>
    Object.assign(cell, { font: headingFont, fill: headingFill, alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' } }),
  );
  const measureAt = (place: number) => table.measures[withRowTotals ? 0 : place] ?? table.measures[0];
  const shown = (values: readonly (number | null)[]) =>
    values.map((value, place) => (value === null ? null : value / (measureAt(place)?.divideBy ?? 1)));
  const ofRow = (values: readonly (number | null)[], sum: number | null | undefined) => shown(withRowTotals ? [...values, sum ?? null] : values);
  table.rows.forEach((row, place) => sheet.addRow([row.names[locale], ...ofRow(table.cells[place] ?? [], table.rowTotals?.[place])]));
  const foot = sheet.addRow([total, ...ofRow(table.columnTotals, table.total)]);
  for (let row = 4; row <= sheet.rowCount; row += 1) sheet.getRow(row).font = bodyFont;
  foot.font = headingFont;
  sheet.columns.forEach((column, place) => {
    column.width = place === 0 ? 24 : 14;
    const measure = measureAt(place - 1);
    if (place > 0) column.numFmt = measure?.isShare ? '0.0%' : measure?.divideBy === 1 ? '#,##0' : '#,##0.00';
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
