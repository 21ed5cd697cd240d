import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { rosterQuery } from '../../../contracts/organisation.ts';
import { getRole } from '../../../domain/organisation/permissions-of-post.ts';
import type { Words } from '../../platform/refused.ts';
import { bodyFont, headingFill, headingFont } from '../../platform/workbooks/workbook-look.ts';
import type { Work } from '../../platform/work.ts';
import { writeTemplate } from '../../platform/workbooks/write-template.ts';
import { rosterColumns, rosterInstructions, rosterSheet } from './roster-columns.ts';
import { getRoster } from './roster.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function rosterTemplate(work: Work, reply: FastifyReply) {
  const bytes = await writeTemplate({ sheet: rosterSheet, columns: rosterColumns, locale: work.locale, instructions: rosterInstructions });
  return sent(reply, bytes, work.locale === 'zh' ? '机构人员导入模板.xlsx' : 'units-and-people-template.xlsx');
}

const columns: readonly { key: string; heading: Words; width: number }[] = [
  { key: 'region', heading: { zh: '区划代码', en: 'Division code' }, width: 14 },
  { key: 'name', heading: { zh: '机构名称', en: 'Unit' }, width: 36 },
  { key: 'telephone', heading: { zh: '电话', en: 'Telephone' }, width: 20 },
  { key: 'fax', heading: { zh: '传真', en: 'Fax' }, width: 20 },
  { key: 'mail', heading: { zh: '邮箱', en: 'Mail' }, width: 28 },
  { key: 'confirmed', heading: { zh: '核实日期', en: 'Confirmed on' }, width: 14 },
  { key: 'posts', heading: { zh: '人员', en: 'People' }, width: 48 },
];

/** The roster as seen on the page, as an Excel file. */
export async function rosterWorkbook(work: Work, query: z.infer<typeof rosterQuery>, reply: FastifyReply) {
  const { rows, on } = await getRoster(work, query);
  const lines = rows.map((row) => [
    row.regionCode,
    row.name,
    row.telephone,
    row.fax,
    row.mail,
    row.contactsConfirmedOn ?? '',
    row.posts.map(({ personName, role, title }) => `${personName}（${title || getRole(role)[work.locale]}）`).join('、'),
  ]);
  const name = work.locale === 'zh' ? `通讯录 ${on}` : `roster ${on}`;
  return sent(
    reply,
    await writeTable(
      name,
      columns.map(({ heading, width }) => ({ heading: heading[work.locale], width })),
      lines,
    ),
    `${name}.xlsx`,
  );
}

/** A plain sheet: headings, then rows as text. */
export async function writeTable(
  sheet: string,
  heads: readonly { heading: string; width: number }[],
  rows: readonly (readonly string[])[],
): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const page = book.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = heads.map(({ heading, width }) => ({ header: heading, width, style: { font: bodyFont, numFmt: '@' } }));
  page.getRow(1).eachCell((cell) => Object.assign(cell, { font: headingFont, fill: headingFill }));
  for (const row of rows) page.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function sent(reply: FastifyReply, bytes: Buffer, name: string) {
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(bytes);
}
