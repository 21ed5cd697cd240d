import { writeTemplate } from '../../platform/workbooks/write-template.ts';
import type { Wire, Work } from '../../platform/work.ts';
import { importColumns, importSheet } from './import-columns.ts';
import { readImportPlaces } from './import-places.ts';
import { listSectors } from './list-sectors.ts';

const instructions = [
  {
    zh: '一行一家企业。带 * 的列必填；灰色的两行是示例，可以留下也可以删除。',
    en: 'One firm a row. Columns with * are needed; the two grey rows are examples and may stay or go.',
  },
  {
    zh: '三种代码至少填一种。确属无证无照的，在“无证无照”列填“是”，并填写地址和负责人。',
    en: 'At least one of the three codes. For a firm without any, enter 是 under 无证无照 (Without licence), with address and responsible person.',
  },
  {
    zh: '整份文件要么全部导入，要么一行也不导入：有一处问题，就把文件连同每一处问题退回，改正后再导入。',
    en: 'A file is imported as a whole or not at all: with one fault it comes back with every fault in it; correct it and send it again.',
  },
  {
    zh: '已登记的企业按代码认，没有代码的按名称、地址、负责人认。空白单元格不改动原有内容；同一份文件再次导入不会重复登记。',
    en: 'Firms on record are known by their code, or by name, address and person. Blank cells change nothing; the same file sent twice registers nothing twice.',
  },
  { zh: '请填数值，不要用公式。每份文件最多 20,000 行、20 MB。', en: 'Enter values, no formulas. At most 20,000 rows and 20 MB a file.' },
];

/** The file to fill in, with the divisions and sectors of the viewer to choose from. */
export async function enterpriseTemplate(work: Work, { reply }: Wire) {
  const places = await readImportPlaces(work);
  const sectors = await listSectors(work);
  const columns = importColumns({ places: places.offered, sectors: sectors.map(({ name }) => name[work.locale]) });
  const bytes = await writeTemplate({ sheet: importSheet, columns, locale: work.locale, instructions });
  const name = work.locale === 'zh' ? '企业导入模板.xlsx' : 'firms-template.xlsx';
  return reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(bytes);
}
