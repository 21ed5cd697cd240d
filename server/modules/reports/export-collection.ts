import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { CollectionRow, exportCollection as endpoint } from '../../../contracts/report-collection.ts';
import type { Work } from '../../platform/work.ts';
import { readCollection } from './read-collection.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

const columns: readonly { zh: string; en: string; width: number; of: (row: CollectionRow, locale: 'zh' | 'en') => string | number }[] = [
  { zh: '单位', en: 'Unit', width: 30, of: (row) => row.unit.name },
  { zh: '区划代码', en: 'Division', width: 12, of: (row) => row.regionCode },
  { zh: '状态', en: 'State', width: 12, of: (row, locale) => row.statusWords[locale] },
  { zh: '时效', en: 'In time', width: 10, of: (row, locale) => row.punctualityWords[locale] },
  { zh: '应报时间', en: 'Due', width: 18, of: (row) => chinaTime(row.dueAt) },
  { zh: '首次报送时间', en: 'First sent', width: 18, of: (row) => (row.firstValidAt === null ? '' : chinaTime(row.firstValidAt)) },
  { zh: '逾期（分钟）', en: 'Minutes late', width: 14, of: (row) => row.minutesLate },
  { zh: '版本', en: 'Version', width: 8, of: (row) => row.version },
];

/** What the page shows, as a workbook. */
export async function exportCollection(work: Work, query: Query, reply: FastifyReply): Promise<unknown> {
  const { rows, at } = await readCollection(work, query);
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(work.locale === 'zh' ? '报送情况' : 'Collection', { views: [{ state: 'frozen', ySplit: 2, xSplit: 1 }] });
  sheet.addRow([work.locale === 'zh' ? `截至 ${chinaTime(at)}` : `As at ${chinaTime(at)}`]);
  sheet.addRow(columns.map((column) => column[work.locale])).font = { bold: true };
  for (const row of rows) sheet.addRow(columns.map((column) => column.of(row, work.locale)));
  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename="collection-${query.period || 'once'}.xlsx"`)
    .send(Buffer.from(await book.xlsx.writeBuffer()));
}

function chinaTime(instant: string): string {
  return new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
