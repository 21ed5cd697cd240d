import exceljs from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { creditCheckCharacter } from '../../../domain/identifiers/credit-code.ts';
import { organisationCheckCharacter } from '../../../domain/identifiers/organisation-code.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { importColumns, importSheet } from './import-columns.ts';

let server: TestApp;
let county: Caller;
beforeAll(async () => {
  server = await testApp();
  county = await server.as(await server.account('320102.government', 'government'));
});
afterAll(() => server.close());

function creditCode(n: number): string {
  const subject = String(n).padStart(8, '0');
  const body = `91320102${subject}${organisationCheckCharacter(subject)}`;
  return body + creditCheckCharacter(body);
}

type Cells = Partial<Record<string, string | { formula: string; result: string }>>;
const keys = importColumns().map(({ key }) => key);

/** The template as downloaded, filled in. */
async function filled(rows: Cells[]): Promise<Buffer> {
  const { raw, headers } = await county('GET', '/api/enterprises/template');
  expect(headers['content-disposition']).toContain(encodeURIComponent('企业导入模板.xlsx'));
  const book = new exceljs.Workbook();
  await book.xlsx.load(raw as never);
  rows.forEach((row, at) => keys.forEach((key, place) => (book.getWorksheet(importSheet)!.getCell(at + 4, place + 1).value = row[key] ?? null)));
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function send(bytes: Buffer, call = county) {
  const boundary = '----of-a-test';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="firms.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return call('POST', '/api/enterprises/import', body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
}

const plain = (n: number): Cells => ({
  name: `示例${n}号电镀有限公司（虚构）`,
  credit: creditCode(n),
  region: '320102000 南京市玄武区',
  sector: '危险化学品',
  address: `示例路${n}号`,
  person: '张甲',
});
const unlicensed: Cells = {
  name: '示例村路边加油点（虚构）',
  unlicensed: '是',
  region: '玄武区',
  sector: '5',
  address: '示例村二组路口东侧',
  person: '李乙',
};

test('the template has drop-downs from a hidden sheet and made-up examples that are not imported', async () => {
  const { raw } = await county('GET', '/api/enterprises/template');
  const book = new exceljs.Workbook();
  await book.xlsx.load(raw as never);
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['企业', 'visible'],
    ['选项', 'veryHidden'],
    ['填写说明', 'visible'],
  ]);
  expect(book.getWorksheet('企业')!.getCell('F5').dataValidation).toMatchObject({
    type: 'list',
    formulae: [expect.stringMatching(/^'选项'!\$F\$1:\$F\$\d+$/)],
  });
  expect(book.getWorksheet('选项')!.getCell('F1').value).toBe('320102000 南京市玄武区');
  expect((await send(raw)).body.code).toBe('no-rows');
});

test('a file is imported; the same file again changes nothing; a changed row changes its firm', async () => {
  const rows = [plain(1), { ...plain(2), licenceKind: '安全生产许可证', licenceNumber: '示例-7', licenceTo: '2010年3月1日' }, unlicensed];
  const bytes = await filled(rows);
  expect((await send(bytes)).body).toMatchObject({ outcome: 'imported', rows: 3, added: 3, changed: 0, unchanged: 0 });
  expect((await send(bytes)).body).toMatchObject({ outcome: 'imported', rows: 3, added: 0, changed: 0, unchanged: 3 });
  const changed = await send(await filled([{ ...plain(1), telephone: '025-00000000' }, { ...plain(2), address: '' }, unlicensed]));
  expect(changed.body).toMatchObject({ added: 0, changed: 1, unchanged: 2 });
  const list = await county('GET', '/api/enterprises?sort=name');
  expect(list.body.total).toBe(3);
  expect(list.body.rows.map((row: { telephone: string }) => row.telephone).filter(Boolean)).toEqual(['025-00000000']);
  expect((await county('GET', '/api/enterprises?name=路边&unlicensed=true')).body.total).toBe(1);
});

test('with one fault nothing is written, and the file comes back with every fault in its row', async () => {
  const faulty = await send(
    await filled([
      plain(11),
      {
        ...plain(12),
        credit: '91350100M000100Y44',
        sector: '航天',
        region: '雨花台区',
        licenceNumber: '示例-9',
        licenceKind: '安全生产许可证',
        licenceTo: '明年',
      },
      { ...plain(13), name: { formula: 'A1', result: '示例公式厂' } },
      { ...plain(11) },
      { ...unlicensed, name: '示例村路边油品店（虚构）', confirmedNew: '' },
      { name: '示例无码厂（虚构）', region: '320102', sector: '危险化学品' },
    ]),
  );
  expect(faulty.status).toBe(200);
  expect(faulty.body).toMatchObject({ outcome: 'faults', rows: 6, added: 0, faultyRows: 5, faults: 8 });
  expect(faulty.body.first.map(({ row, heading }: { row: number; heading: string }) => `${row} ${heading}`)).toEqual([
    '5 所在区划',
    '5 所属领域',
    '5 有效期止',
    '5 统一社会信用代码',
    '6 企业名称',
    '7 统一社会信用代码',
    '8 企业名称',
    '9 统一社会信用代码',
  ]);
  expect((await county('GET', `/api/enterprises?name=${creditCode(11)}`)).body.total).toBe(0);
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(faulty.body.file.base64, 'base64') as never);
  expect(book.getWorksheet('企业')!.getCell('A5').text).toBe('统一社会信用代码：与本表前面的一行重复。');
  expect(book.getWorksheet('企业')!.getCell('A6').text).toContain('可能与已登记的“示例村路边加油点（虚构）”为同一家');
  expect(faulty.body.file.name).toBe('firms-待改正.xlsx');
});

test('files that are no workbooks, too large or sent by a post without the right', async () => {
  expect((await send(Buffer.from('name,code\n示例厂,1\n'))).body.code).toBe('not-a-workbook');
  expect((await send((await filled([plain(21)])).subarray(0, 4000))).body.code).toBe('broken-workbook');
  expect(await send(Buffer.alloc(20 * 1024 * 1024 + 1, 'PK'))).toMatchObject({ status: 413, body: { code: 'file-too-large' } });
  expect((await county('POST', '/api/enterprises/import', {})).body.code).toBe('no-file');
  const office = await server.as(await server.account('320000.office', 'office'));
  expect((await send(await filled([plain(22)]), office)).status).toBe(403);
});
