import { Refused } from '../refused.ts';

/** Refusals of a whole file; faults in single cells go back in the file instead. */
export const workbookRefusals = {
  missing: () =>
    new Refused(400, 'no-file', {
      zh: '没有收到文件。请选择按模板填写的 Excel 文件（.xlsx）。',
      en: 'No file was received. Choose an Excel file (.xlsx) filled in from the template.',
    }),
  tooLarge: (megabytes: number) =>
    new Refused(413, 'file-too-large', {
      zh: `文件超过 ${megabytes} MB。请分成几个文件导入。`,
      en: `The file is larger than ${megabytes} MB. Split it into several files.`,
    }),
  notAWorkbook: () =>
    new Refused(422, 'not-a-workbook', {
      zh: '这不是 Excel 工作簿（.xlsx），或者设有打开密码。旧版 .xls 文件请另存为 .xlsx 后再导入。',
      en: 'This is not an Excel workbook (.xlsx), or it is locked by a password. Save an old .xls file as .xlsx first.',
    }),
  broken: () =>
    new Refused(422, 'broken-workbook', {
      zh: '文件不完整或已损坏，没有导入任何内容。请用 Excel 打开并重新保存后再导入。',
      en: 'The file is incomplete or damaged; nothing was imported. Open it in Excel, save it again, and send that file.',
    }),
  unpacksTooLarge: () =>
    new Refused(422, 'workbook-too-large', {
      zh: '文件解开后的内容过大，没有导入。请删除多余的工作表、图片和空白行后再导入。',
      en: 'The file unpacks to more than is accepted; nothing was imported. Remove other sheets, pictures and blank rows.',
    }),
  wrongSheet: (wanted: string, found: readonly string[]) =>
    new Refused(422, 'wrong-sheet', {
      zh: `文件中没有名为“${wanted}”的工作表（现有：${named(found)}）。请使用下载的模板填写。`,
      en: `The file has no sheet named “${wanted}” (it has: ${named(found)}). Fill in the template that you download here.`,
    }),
  missingHeadings: (headings: readonly { zh: string; en: string }[]) =>
    new Refused(422, 'missing-headings', {
      zh: `表头缺少：${headings.map(({ zh }) => zh).join('、')}。请使用下载的模板，不要改动表头。`,
      en: `Headings are missing: ${headings.map(({ en }) => en).join(', ')}. Use the template and leave its headings as they are.`,
    }),
  noRows: () => new Refused(422, 'no-rows', { zh: '表中没有填写任何一行。', en: 'No row is filled in.' }),
  tooManyRows: (limit: number) =>
    new Refused(422, 'too-many-rows', {
      zh: `表中超过 ${limit.toLocaleString('en')} 行，没有导入。请分成几个文件，并删除多余的空白行。`,
      en: `The sheet has more than ${limit.toLocaleString('en')} rows; nothing was imported. Split it into several files and remove blank rows.`,
    }),
} as const;

function named(sheets: readonly string[]): string {
  return sheets.length === 0 ? '—' : sheets.slice(0, 5).join('、').slice(0, 120);
}
