import exceljs from 'exceljs';
import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inspectWorkbook } from './inspect-workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import type { WorkbookColumn, WorkbookRow } from './workbook-column.ts';
import { workbookLimits } from './workbook-limits.ts';
import { writeFaultsWorkbook } from './write-faults-workbook.ts';
import { writeTemplate } from './write-template.ts';

const sheet = '企业';
const columns: WorkbookColumn[] = [
  { key: 'name', heading: { zh: '企业名称', en: 'Name' }, required: true, note: { zh: '全称', en: 'In full' }, examples: ['示例化工厂（虚构）'] },
  { key: 'sector', heading: { zh: '领域', en: 'Sector' }, required: true, choices: ['道路交通', '危险化学品'], examples: ['道路交通'] },
  { key: 'day', heading: { zh: '有效期至', en: 'Valid until' } },
];

async function filled(fill: (page: exceljs.Worksheet, book: exceljs.Workbook) => void): Promise<Buffer> {
  const book = new exceljs.Workbook();
  await book.xlsx.load((await writeTemplate({ sheet, columns, locale: 'zh', instructions: [] })) as never);
  fill(book.getWorksheet(sheet)!, book);
  return Buffer.from(await book.xlsx.writeBuffer());
}
async function rowsOf(bytes: Buffer, limits = workbookLimits): Promise<WorkbookRow[]> {
  const rows: WorkbookRow[] = [];
  for await (const row of readWorkbook({ bytes, sheet, columns, limits, isExample: ({ name }) => name === '示例化工厂（虚构）' })) rows.push(row);
  return rows;
}
const refusalOf = (bytes: Buffer, limits = workbookLimits) =>
  rowsOf(bytes, limits).then(
    () => 'read',
    (error: { code: string }) => error.code,
  );

test('what was filled into the template is read: text, days, numbers; examples, blank rows and unknown columns are passed over', async () => {
  const bytes = await filled((page) => {
    page.getCell('A3').value = ' 示例采石场（虚构） ';
    page.getCell('B3').value = '危险化学品';
    page.getCell('C3').value = new Date('2010-03-01T00:00:00Z');
    page.getCell('C3').numFmt = 'yyyy-mm-dd';
    page.getCell('A5').value = 320102;
    page.getCell('D1').value = '备注';
    page.getCell('D5').value = '不读';
  });
  expect(await rowsOf(bytes)).toEqual([
    { number: 3, cells: { name: '示例采石场（虚构）', sector: '危险化学品', day: '2010-03-01' }, faults: [] },
    { number: 5, cells: { name: '320102', sector: '', day: '' }, faults: [] },
  ]);
});

test('a formula is a fault of its cell, whatever value is cached for it', async () => {
  const bytes = await filled((page) => {
    page.getCell('A3').value = { formula: '"示例"&"厂"', result: '示例厂' };
    page.getCell('B3').value = '道路交通';
  });
  const [row] = await rowsOf(bytes);
  expect(row?.faults.map(({ column, words }) => `${column} ${words.zh}`)).toEqual(['name 单元格中是公式。请复制后“选择性粘贴—数值”。']);
});

test('whole files that are refused', async () => {
  const good = await filled((page) => {
    page.getCell('A3').value = '示例厂（虚构）';
  });
  const book = new exceljs.Workbook();
  book.addWorksheet('别的').addRow(['企业名称', '领域']);
  const otherSheet = Buffer.from(await book.xlsx.writeBuffer());
  expect(await refusalOf(Buffer.from('not a workbook at all, only words'))).toBe('not-a-workbook');
  expect(await refusalOf(good.subarray(0, Math.floor(good.length / 2)))).toBe('broken-workbook');
  expect(await refusalOf(otherSheet)).toBe('wrong-sheet');
  expect(await refusalOf(await filled((page) => void (page.getCell('B1').value = '别的')))).toBe('missing-headings');
  expect(await refusalOf(await filled(() => undefined))).toBe('no-rows');
  expect(
    await refusalOf(await filled((page) => page.addRows(Array.from({ length: 12 }, (_, n) => [`示例${n}厂（虚构）`, '']))), {
      ...workbookLimits,
      rows: 10,
    }),
  ).toBe('too-many-rows');
  expect(await refusalOf(good, { ...workbookLimits, bytes: 100 })).toBe('file-too-large');
  expect(await refusalOf(await filled((page) => void (page.getCell('AAA9').value = 'far')))).toBe('workbook-too-large');
  const flipped = Buffer.from(good);
  flipped.writeUInt8(flipped.readUInt8(60) ^ 0xff, 60);
  expect(await refusalOf(flipped)).toBe('broken-workbook');
});

test('a bomb is refused by what it declares, and stopped where it declares less than it holds', async () => {
  const zeros = Buffer.alloc(30 * 1024 * 1024, ' ');
  const honest = zipOf([
    ['[Content_Types].xml', '<Types/>'],
    ['xl/workbook.xml', '<workbook/>'],
    ['xl/_rels/workbook.xml.rels', zeros],
  ]);
  expect(honest.length).toBeLessThan(100_000);
  expect(await refusalOf(honest, { ...workbookLimits, unpackedBytes: 1024 * 1024 })).toBe('workbook-too-large');
  const lying = zipOf([
    ['[Content_Types].xml', '<Types/>'],
    ['xl/workbook.xml', '<workbook/>'],
    ['xl/_rels/workbook.xml.rels', zeros, 20],
  ]);
  expect(await refusalOf(lying)).toBe('broken-workbook');
  const entities = zipOf([
    ['[Content_Types].xml', '<Types/>'],
    ['xl/workbook.xml', '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>'],
    ['xl/_rels/workbook.xml.rels', '<a/>'],
  ]);
  expect(await refusalOf(entities)).toBe('broken-workbook');
});

const relationships = (...rows: [type: string, target: string][]) =>
  `<Relationships>${rows.map(([type, target], n) => `<Relationship Id="rId${n}" Type="http://example.org/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const sheetXml = '<worksheet><sheetData></sheetData></worksheet>';
/** A small workbook whose relationships and further parts the test sets. */
const workbookOf = (rels: string, more: Parameters<typeof zipOf>[0] = [], root = relationships(['officeDocument', 'xl/workbook.xml'])) =>
  zipOf([
    ['[Content_Types].xml', '<Types/>'],
    ['_rels/.rels', root],
    ['xl/workbook.xml', `<workbook><sheets><sheet name="${sheet}" sheetId="1" r:id="rId0"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', rels],
    ['xl/worksheets/sheet1.xml', sheetXml],
    ...more,
  ]);
const ownSheet: [string, string] = ['worksheet', 'worksheets/sheet1.xml'];

test('a part of any name is unpacked within the one budget, and the reader is led to no part of another kind', async () => {
  const zeros = Buffer.alloc(3 * 1024 * 1024, ' ');
  const inspected = (bytes: Buffer, limits = workbookLimits) =>
    inspectWorkbook(bytes, sheet, limits).then(
      () => 'whole',
      (error: { code: string }) => error.code,
    );
  const plain = relationships(ownSheet, ['sharedStrings', '/xl/sharedStrings.xml'], ['customXml', '../customXml/item1.xml']);
  expect(await inspected(workbookOf(plain))).toBe('whole');
  expect(await inspected(workbookOf(plain, [['xl/strings.bin', zeros, 20]]))).toBe('broken-workbook');
  expect(await inspected(workbookOf(plain, [['xl/media/picture.png', zeros, 20]]))).toBe('broken-workbook');
  expect(await inspected(workbookOf(plain, [['xl/strings.bin', zeros, 0]]))).toBe('broken-workbook');
  expect(await inspected(workbookOf(plain, [['xl/strings.bin', '<!DOCTYPE a>']]))).toBe('broken-workbook');
  expect(await inspected(workbookOf(plain, [['xl/strings.bin', zeros]]), { ...workbookLimits, unpackedBytes: 1024 * 1024 })).toBe(
    'workbook-too-large',
  );
  for (const target of ['strings.bin', '/xl/media/picture.png', '../strings.bin', 'media/../strings.bin', 'theme/../sharedStrings.xml']) {
    expect(await inspected(workbookOf(relationships(ownSheet, ['sharedStrings', target]))), target).toBe('broken-workbook');
    expect(await inspected(workbookOf(relationships(ownSheet, ['sharedString&#115;', target]))), target).toBe('broken-workbook');
    expect(await inspected(workbookOf(relationships(ownSheet), [], relationships(['officeDocument', target]))), target).toBe('broken-workbook');
  }
  expect(await inspected(workbookOf(relationships(['worksheet', 'sheet1.bin'])))).toBe('broken-workbook');
  expect(await inspected(workbookOf(plain.replace('<Relationship ', '<!-- --><Relationship ')))).toBe('broken-workbook');
});

test('faults go back in the file, beside the row and in the colour of the cell, and the file can be sent again', async () => {
  const rows = [
    {
      cells: { name: '示例一厂（虚构）', sector: '别的', day: '明天' },
      faults: [
        { column: 'sector', words: { zh: '没有这个领域', en: 'No such sector' } },
        { column: 'day', words: { zh: '应为日期', en: 'A day' } },
      ],
    },
    { cells: { name: '示例二厂（虚构）', sector: '道路交通', day: '' }, faults: [] },
  ];
  const bytes = await writeFaultsWorkbook({ sheet, columns, locale: 'zh', rows });
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as never);
  const page = book.getWorksheet(sheet)!;
  expect(page.getCell('A2').text).toBe('领域：没有这个领域\n有效期至：应为日期');
  expect(page.getCell('C2').fill).toMatchObject({ fgColor: { argb: 'FFF9D6D2' } });
  expect(page.getCell('C3').fill).toMatchObject({ pattern: 'none' });
  expect((await rowsOf(bytes)).map(({ cells }) => cells['name'])).toEqual(['示例一厂（虚构）', '示例二厂（虚构）']);
});

/** A zip written by hand, so that it can lie about a size. */
function zipOf(parts: [name: string, content: string | Buffer, declared?: number][]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content, declared] of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(declared ?? bytes.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}
