import exceljs from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, TestApp } from '../../../tests/support/test-app.ts';
import { testApp } from '../../../tests/support/test-app.ts';
import { importColumns, importSheet } from './import-columns.ts';

let server: TestApp;
let officer: Caller;
let firmId: string;

beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  const made = await officer('POST', '/api/enterprises', {
    name: '示例化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 1 号',
    responsiblePerson: '张甲',
  });
  firmId = made.body.id;
});
afterAll(() => server.close());

const words = () => ({
  nature: 'illegal-act',
  kind: '1',
  subKind: '1.1',
  enterpriseId: firmId,
  region: '320102002',
  sector: 3,
  facts: '虚构：未取得许可证从事生产。',
  foundOn: '2009-05-04',
});
const fieldsOf = async (more: object) =>
  (await officer('POST', '/api/problems', { ...words(), ...more })).body.fields.map((field: { path: string }) => field.path);

test('every fault is answered at its field', async () => {
  expect(await fieldsOf({ kind: null, foundOn: '2009-05-05' })).toEqual(['kind', 'foundOn']);
  expect(await fieldsOf({ kind: '9', subKind: null })).toContain('kindWords');
  expect(await fieldsOf({ nature: 'hazard', kind: null, subKind: null, grade: 'major' })).toEqual(['hazardClause']);
  expect(await fieldsOf({ region: '320104000' })).toEqual(['region']);
  expect(await fieldsOf({ region: '320100000' })).toEqual(['region']);
  expect(await fieldsOf({ enterpriseId: '999999' })).toEqual(['enterpriseId']);
  expect(await fieldsOf({ sector: 44, focusTags: ['over-capacity'] })).toEqual(['sector', 'focusTags']);
  expect(await fieldsOf({ checkId: '999999', finderPersonId: '999999', recurrenceOf: '999999' })).toEqual([
    'finderPersonId',
    'checkId',
    'recurrenceOf',
  ]);
});

test('numbers have no gaps: a refused registration gives none away', async () => {
  const first = (await officer('POST', '/api/problems', words())).body.number as string;
  await officer('POST', '/api/problems', { ...words(), fileIds: ['999999'] });
  const second = (await officer('POST', '/api/problems', words())).body.number as string;
  const sequence = (number: string) => Number(number.split('-')[4]);
  expect(sequence(second)).toBe(sequence(first) + 1);
});

test('out of scope is not found and not listed; the level above and the sector’s group see it; who may not register is refused', async () => {
  const { id, number } = (await officer('POST', '/api/problems', words())).body;
  const neighbour = await server.as(await server.account('320104.enforcement', 'officer'));
  expect((await neighbour('GET', `/api/problems/${id}`)).status).toBe(404);
  expect((await neighbour('POST', `/api/problems/${id}/claim-rectified`, { version: 1, evidence: '无' })).status).toBe(404);
  expect((await neighbour('GET', `/api/problems?text=${number}`)).body.total).toBe(0);
  expect((await neighbour('GET', '/api/problems?text=许可证')).body.total).toBe(0);
  for (const [unit, role, total] of [
    ['320100.government', 'government', 1],
    ['group-03', 'liaison', 1],
    ['group-06', 'liaison', 0],
  ] as const) {
    const call = await server.as(await server.account(unit, role));
    expect((await call('GET', `/api/problems?text=${number}`)).body.total).toBe(total);
  }
  const liaison = await server.as(await server.account('group-03', 'liaison'));
  expect((await liaison('POST', '/api/problems', words())).status).toBe(403);
  expect((await server.app.inject('/api/problems')).statusCode).toBe(401);
});

test('the list filters, searches facts and firm, sorts and counts; the default basis of the day is kept', async () => {
  const { id } = (
    await officer('POST', '/api/problems', {
      ...words(),
      nature: 'hazard',
      kind: null,
      subKind: null,
      grade: 'general',
      facts: '虚构：消防通道堵塞。',
    })
  ).body;
  const total = async (query: string) => (await officer('GET', `/api/problems?${query}`)).body.total;
  expect(await total('nature=hazard')).toBe(1);
  expect(await total('text=消防通道')).toBe(1);
  expect(await total('text=通道')).toBe(1);
  expect(await total('text=100%25')).toBe(0);
  expect(await total('text=示例化工')).toBe(await total('region=320102000'));
  expect(await total('region=320102003')).toBe(0);
  expect(await total('status=closed')).toBe(0);
  expect(await total('mine=found&open=yes&registeredFrom=2009-05-04&registeredTo=2009-05-04')).toBeGreaterThan(3);
  expect((await officer('GET', '/api/problems?text=通')).status).toBe(400);
  for (const [text, least] of [
    ['许可', 1],
    ['化工', 3],
    ['零零', 0],
    ['%证', 0],
    ["'; ", 0],
  ] as const) {
    const found = await officer('GET', `/api/problems?text=${encodeURIComponent(text)}`);
    expect(found).toMatchObject({ status: 200, body: { capped: false } });
    expect(found.body.total > 0, text).toBe(least > 0);
  }
  const { body } = await officer('GET', '/api/problems?size=2&page=2&sort=number');
  expect(body.rows).toHaveLength(2);
  expect((await officer('GET', `/api/problems?page=99`)).body).toMatchObject({ rows: [], total: await total('') });
  const detail = (await officer('GET', `/api/problems/${id}`)).body;
  expect(detail.lawArticle).toContain('第三条');
  expect(detail).toMatchObject({ finder: '测试员320102.enforcement.officer', unitAbove: { name: '玄武区人民政府' }, proposedDueOn: '2009-05-19' });
});

test('advice on how a description reads; earlier problems of the firm; the dossier holds firm and moves and leaves a line', async () => {
  const advice = await officer('POST', '/api/problems/reading-advice', { facts: '未取得许可证从事生产' });
  expect(advice.body).toMatchObject({ reads: 'illegal-act', kind: '1' });
  const earlier = await officer('GET', `/api/problems/earlier?enterprise=${firmId}&nature=illegal-act&kind=1`);
  expect(earlier.body.rows.length).toBeGreaterThan(2);
  const dossier = await officer('GET', `/api/problems/${earlier.body.rows[0].id}/dossier`);
  expect(dossier.body.firm).toMatchObject({ name: '示例化工厂（虚构）', isUnlicensed: true });
  const lines = await server.system((work) => work.db.selectFrom('audit_log').select('act').where('act', '=', 'readProblemDossier').execute());
  expect(lines).toHaveLength(1);
});

test('a closed problem of the same firm and kind is named as what came back', async () => {
  const { id, number } = (await officer('POST', '/api/problems', words())).body;
  await officer('POST', `/api/problems/${id}/correct-on-spot`, { version: 1, evidence: '当场' });
  const reviewer = await server.as(await server.account('320102.enforcement', 'reviewer'));
  await reviewer('POST', `/api/problems/${id}/recheck-passed`, { version: 2, evidence: '属实' });
  const again = await officer('POST', '/api/problems', { ...words(), recurrenceOf: id });
  expect((await officer('GET', `/api/problems/${again.body.id}`)).body.recurrenceOf.number).toBe(number);
  const merged = await officer('GET', `/api/problems/${id}`);
  expect(merged.body.recurrences).toMatchObject([{ id: again.body.id }]);
});

async function workbook(rows: Record<string, string>[]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const page = book.addWorksheet(importSheet);
  const columns = importColumns();
  page.addRow(columns.map(({ heading }) => heading.zh));
  for (const row of rows) page.addRow(columns.map(({ key }) => row[key] ?? ''));
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function send(bytes: Buffer, name = '问题.xlsx') {
  const boundary = 'a-boundary-of-a-test';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return officer('POST', '/api/problems/import', Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]), {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  });
}

const row = (n: number, more: Record<string, string> = {}) => ({
  firm: `示例采石点${n}（虚构）`,
  address: `示例村 ${n} 组`,
  person: '李乙',
  region: '320102002',
  sector: '危险化学品',
  nature: '非法违法行为',
  kind: '1 无证',
  subKind: '1.1',
  facts: `虚构：第 ${n} 处无证生产`,
  foundOn: '2009-05-01',
  ...more,
});

test('a file with faults comes back with them and nothing is written; put right it is registered; again it changes nothing', async () => {
  const before = (await officer('GET', '/api/problems')).body.total as number;
  const faulty = await send(await workbook([row(1), row(2, { kind: '', sector: '没有' }), row(1), row(3, { foundOn: '昨天', dueOn: '2009-05-01' })]));
  expect(faulty.status, JSON.stringify(faulty.body)).toBe(200);
  expect(faulty.body).toMatchObject({ outcome: 'faults', rows: 4, added: 0, faultyRows: 3 });
  expect(faulty.body.first.map((one: { row: number; heading: string }) => [one.row, one.heading])).toEqual([
    [3, '所属领域'],
    [3, '行为类别'],
    [4, '事实'],
    [5, '发现日期'],
    [5, '整改期限'],
  ]);
  expect(faulty.body.file.base64.length).toBeGreaterThan(1000);
  expect((await officer('GET', '/api/problems')).body.total).toBe(before);

  const good = await workbook([
    row(1),
    row(2, { dueOn: '2009-05-20' }),
    row(3, { nature: '事故隐患', kind: '', subKind: '', grade: '重大隐患', standard: 'hazard-provisions-2008', clause: '第三条' }),
  ]);
  const done = await send(good);
  expect(done.body).toMatchObject({ outcome: 'imported', added: 3, numbers: [{ count: 3 }] });
  const { rows } = (await officer('GET', '/api/problems?size=3')).body;
  expect(rows.map((one: { status: string; dueOn: string | null }) => [one.status, one.dueOn])).toEqual([
    ['registered', null],
    ['ordered', '2009-05-20'],
    ['registered', null],
  ]);
  const major = (await officer('GET', `/api/problems/${rows[0].id}`)).body;
  expect(major.desks).toHaveLength(2);
  expect(major.duties.map((duty: { kind: string }) => duty.kind)).toEqual(['receipt-confirmation', 'receipt-confirmation']);
  expect(major.moves).toHaveLength(3);

  expect((await send(good)).body).toMatchObject({ added: 0, unchanged: 3, importedBefore: { problems: 3 } });
  const savedAgain = await workbook([
    row(3, { nature: '事故隐患', kind: '', subKind: '', grade: '重大隐患', standard: 'hazard-provisions-2008', clause: '第三条' }),
    row(1),
    row(2, { dueOn: '2009-05-20' }),
  ]);
  expect((await send(savedAgain)).body).toMatchObject({ outcome: 'imported', added: 0, unchanged: 3, importedBefore: { problems: 3 } });
  expect((await send(await workbook([row(1)]))).body.first[0].words).toMatch(/^已登记为 /);
  expect((await officer('GET', '/api/problems')).body.total).toBe(before + 3);
  expect((await send(Buffer.from('not a workbook'))).status).toBe(422);
});

test('the same file sent twice at once is brought in once; the other is told to wait, or that it is known', async () => {
  const before = (await officer('GET', '/api/problems')).body.total as number;
  const twice = await workbook([row(21), row(22)]);
  const answers = await Promise.all([send(twice), send(twice)]);
  expect(answers.map(({ body }) => body.added ?? 0).reduce((sum, added) => sum + added, 0)).toBe(2);
  for (const { status, body } of answers)
    expect([200, 409].includes(status) && (status === 200 || body.code === 'import-under-way'), JSON.stringify(body)).toBe(true);
  expect((await officer('GET', '/api/problems')).body.total).toBe(before + 2);
});

test('the export holds what the list shows, and no formulas; the template opens', async () => {
  await officer('POST', '/api/problems', { ...words(), facts: '=1+1' });
  const { raw, status } = await officer('GET', '/api/problems/export?sector=3');
  expect(status).toBe(200);
  const book = new exceljs.Workbook();
  await book.xlsx.load(raw as never);
  const page = book.worksheets[0];
  expect((page?.rowCount ?? 0) - 1).toBe((await officer('GET', '/api/problems?sector=3')).body.total);
  expect(page?.getRow(2).getCell(10).value).toBe('=1+1');
  const template = new exceljs.Workbook();
  await template.xlsx.load((await officer('GET', '/api/problems/template')).raw as never);
  expect(template.getWorksheet(importSheet)?.getRow(1).getCell(1).value).toBe('企业名称 *');
});
