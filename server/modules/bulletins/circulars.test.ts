import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { pdfText } from '../../platform/official-documents/pdf-text.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { openPlannedDuties } from '../duties/open-planned-duties.ts';
import { openReports } from '../reports/open-reports.ts';

let server: TestApp;
let office: Caller;
let leader: Caller;
let officer: Caller;
let firm: string;
beforeAll(async () => {
  server = await testApp();
  office = await server.as(await server.account('320000.office', 'office'));
  leader = await server.as(await server.account('320000.leading-group', 'leader'));
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  const made = await officer('POST', '/api/enterprises', {
    name: '示例化工厂（虚构）',
    unlicensed: true,
    regionCode: '320102002',
    tradeSector: 3,
    address: '示例路 1 号',
    responsiblePerson: '张甲',
  });
  firm = made.body.id;
  await register();
  const { body } = await officer('POST', '/api/problems', { ...facts(), kind: '7', subKind: '7.1' });
  await officer('POST', `/api/problems/${body.id}/order-rectification`, { version: body.version, day: '2009-05-10' });
  server.setDay('2009-05-20');
  await server.system(async (work) => {
    await openPlannedDuties(work);
    await openReports(work);
  });
  server.setDay('2009-05-27');
}, 120_000);
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const facts = () => ({
  nature: 'illegal-act',
  kind: '5',
  region: '320102002',
  sector: 3,
  facts: '虚构：未取得许可证从事生产。',
  foundOn: '2009-05-04',
  enterpriseId: firm,
});
const register = async () => expect((await officer('POST', '/api/problems', facts())).status).toBe(200);
const draft = async (body: object = { period: '2009-05' }) => {
  const answer = await office('POST', '/api/circulars', body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
};
type Table = { key: string; columns: { header: string }[]; rows: { value: number | string; opens: Record<string, string> | null }[][] };
const tableOf = (circular: { tables: Table[] }, key: string) => circular.tables.find((table) => table.key === key) as Table;

let issued: { id: string; number: string; version: number };

test('drafts from the figures: a table of 13 cities, one of 18 sectors, names of who is missing, every figure with its question', async () => {
  const circular = await draft();
  expect(tableOf(circular, 'by-city').rows).toHaveLength(13);
  expect(tableOf(circular, 'by-sector').rows).toHaveLength(18);
  const text = circular.words.body.map((block: { text?: string }) => block.text ?? '').join('\n');
  expect(text).toContain('排查发现非法违法行为2起');
  expect(text).toMatch(/到期未报\d+个：.*南京市/);
  expect(text).toContain('逾期未整改的问题1项');
  const nanjing = tableOf(circular, 'by-city').rows[0] ?? [];
  const found = nanjing.find((cell) => cell.value === 2);
  const { body } = await office('GET', `/api/figures/records?${new URLSearchParams(found?.opens ?? {})}`);
  expect([body.value, body.total]).toEqual([2, 2]);
  await office('DELETE', `/api/circulars/${circular.id}`);
});

test('frozen figures stand still: what is registered later, in the same minute even, is not counted until it is drafted again', async () => {
  const circular = await draft();
  await officer('POST', '/api/problems', { ...facts(), foundOn: '2009-05-25' });
  const again = (await office('GET', `/api/circulars/${circular.id}`)).body;
  expect(again.tables).toEqual(circular.tables);
  const cell = tableOf(again, 'by-sector').rows[2]?.find(({ value }) => value === 2);
  const { body } = await office('GET', `/api/figures/records?${new URLSearchParams(cell?.opens ?? {})}`);
  expect(body.total).toBe(2);
  const renewed = (await office('POST', `/api/circulars/${circular.id}/redraft`, { version: 1, what: 'figures' })).body;
  expect(renewed.words).toEqual(circular.words);
  expect(tableOf(renewed, 'by-sector').rows[2]?.some(({ value }) => value === 2)).toBe(true);
  expect((await office('POST', `/api/circulars/${circular.id}/redraft`, { version: 1, what: 'all' })).status).toBe(412);
});

test('the history of a draft is for those who draft or issue it, and no label of the log tells its title', async () => {
  const { id, title } = await draft();
  expect((await office('GET', `/api/audit/circular/${id}`)).body.rows[0]).toMatchObject({ act: 'draftCircular', objectLabel: title });
  expect((await leader('GET', `/api/audit/circular/${id}`)).status).toBe(200);
  const elsewhere = [await server.account('body-police', 'staff'), await server.account('body-economy', 'leader')];
  for (const account of elsewhere) {
    expect((await (await server.as(account))('GET', `/api/audit/circular/${id}`)).status, account.name).toBe(404);
  }
  const auditor = await server.as(await server.account('320000.office', 'auditor'));
  const { rows } = (await auditor('GET', `/api/audit?objectKind=circular&objectId=${id}`)).body;
  expect(rows).toMatchObject([{ act: 'draftCircular', objectLabel: null }]);
  expect((await office('DELETE', `/api/circulars/${id}`, { version: 1 })).status).toBe(200);
});

test('words are edited, figures not; a stale edit is 412 with what stands now; the draft is no one else’s to see', async () => {
  const { rows } = (await office('GET', '/api/circulars?status=draft')).body;
  const { body: circular } = await office('GET', `/api/circulars/${rows[0].id}`);
  const words = { ...circular.words, body: [...circular.words.body, { kind: 'paragraph', text: '请各地认真抓好落实。' }] };
  const edited = await office('PUT', `/api/circulars/${circular.id}`, { ...words, version: circular.version });
  expect(edited.body.words.body.at(-1).text).toBe('请各地认真抓好落实。');
  expect(edited.body.tables).toEqual(circular.tables);
  expect((await office('PUT', `/api/circulars/${circular.id}`, { ...words, version: circular.version })).body.current.version).toBe(
    edited.body.version,
  );
  const invented = { ...words, body: [{ kind: 'table', table: 'league' }], version: edited.body.version };
  expect((await office('PUT', `/api/circulars/${circular.id}`, invented)).status).toBe(422);
  const city = await server.as(await server.account('320100.government', 'government'));
  const body = await server.as(await server.account('body-police', 'staff'));
  expect((await city('GET', `/api/circulars/${circular.id}`)).status).toBe(404);
  expect((await body('GET', `/api/circulars/${circular.id}`)).status).toBe(404);
  expect((await office('POST', `/api/circulars/${circular.id}/issue`, { version: edited.body.version })).status).toBe(403);
  const preview = await office('GET', `/api/circulars/${circular.id}/preview.pdf`);
  expect(preview.raw.subarray(0, 5).toString()).toBe('%PDF-');
}, 60_000);

test('issued: numbered, printed once and the same ever after, sent to every city and body, closed to change', async () => {
  const { rows } = (await leader('GET', '/api/circulars?status=draft')).body;
  const { body: before } = await leader('GET', `/api/circulars/${rows[0].id}`);
  const answer = await leader('POST', `/api/circulars/${before.id}/issue`, { version: before.version });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  issued = answer.body;
  expect(issued.number).toBe('苏安办〔2009〕1号');
  expect(answer.body.receipts).toEqual({ sent: 29, received: 0 });
  const print = () => office('GET', `/api/circulars/${issued.id}/document/pdf`);
  const [first, second] = [await print(), await print()];
  expect(first.raw.equals(second.raw)).toBe(true);
  expect((await office('GET', `/api/circulars/${issued.id}/document/docx`)).raw.subarray(0, 2).toString()).toBe('PK');
  expect((await office('PUT', `/api/circulars/${issued.id}`, { ...before.words, version: issued.version })).status).toBe(409);
  expect((await leader('POST', `/api/circulars/${issued.id}/issue`, { version: issued.version })).status).toBe(409);
  await expect(
    server.system((work) => work.db.updateTable('circulars').set({ title: '改动' }).where('id', '=', issued.id).execute()),
  ).rejects.toThrow(/never changed/);
  await expect(server.system((work) => work.db.deleteFrom('circulars').where('id', '=', issued.id).execute())).rejects.toThrow(
    /never deleted|referenced|foreign/,
  );
}, 60_000);

test('a city reads what was sent to it and confirms once; a county does not see it; the duty is settled', async () => {
  const city = await server.as(await server.account('320100.government', 'government'));
  const { status, body } = await city('GET', `/api/circulars/${issued.id}`);
  expect(status).toBe(200);
  expect(body.receiptList).toHaveLength(1);
  expect(body.acts).toEqual(['confirmReceipt']);
  expect((await city('GET', '/api/circulars')).body.total).toBe(1);
  expect((await city('GET', `/api/circulars/${issued.id}/document/pdf`)).status).toBe(200);
  const owed = async () => (await city('GET', '/api/duties?kind=receipt-confirmation')).body.total;
  expect(await owed()).toBe(1);
  expect((await city('POST', `/api/circulars/${issued.id}/receipt`, {})).body.receipts).toEqual({ sent: 1, received: 1 });
  expect((await city('POST', `/api/circulars/${issued.id}/receipt`, {})).status).toBe(409);
  expect(await owed()).toBe(0);
  const county = await server.as(await server.account('320102.government', 'government'));
  expect((await county('GET', `/api/circulars/${issued.id}`)).status).toBe(404);
  expect((await county('GET', '/api/circulars')).body.total).toBe(0);
  expect((await office('GET', `/api/circulars/${issued.id}`)).body.receipts).toEqual({ sent: 29, received: 1 });
});

test('a correction is a circular of its own that names the old one and why; withdrawn ones stay on file', async () => {
  expect((await office('POST', '/api/circulars', { period: '2009-05', corrects: issued.id })).status).toBe(422);
  const correction = await draft({ period: '2009-05', corrects: issued.id, reason: '个别数字统计口径有误' });
  expect(correction.words.body[0].text).toContain(issued.number);
  const done = await leader('POST', `/api/circulars/${correction.id}/issue`, { version: correction.version });
  expect(done.body).toMatchObject({ number: '苏安办〔2009〕2号', corrects: { number: issued.number } });
  expect((await office('GET', `/api/circulars/${issued.id}`)).body.correctedBy.number).toBe('苏安办〔2009〕2号');
  const withdrawn = await leader('POST', `/api/circulars/${issued.id}/withdraw`, { version: issued.version, reason: '以更正通报为准' });
  expect(withdrawn.body).toMatchObject({ status: 'withdrawn', number: issued.number, withdrawReason: '以更正通报为准' });
  expect((await office('GET', `/api/circulars/${issued.id}/document/pdf`)).status).toBe(200);
}, 60_000);

test('two issued at once: two numbers in a row, each on its own paper; nothing is locked while it is printed', async () => {
  const drafts = [await draft(), await draft({ period: '2009-04' })];
  const answers = await Promise.all(drafts.map(({ id, version }) => leader('POST', `/api/circulars/${id}/issue`, { version })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const numbers = answers.map(({ body }) => body.number).toSorted();
  expect(numbers).toEqual(['苏安办〔2009〕3号', '苏安办〔2009〕4号']);
  for (const { body } of answers) {
    const kept = await server.system((work) =>
      work.db.selectFrom('circulars').select('document').where('id', '=', body.id).executeTakeFirstOrThrow(),
    );
    const { number } = (kept.document as { printed: { number: { serial: number } } }).printed;
    expect(body.number).toContain(`${number.serial}号`);
    const { raw } = await office('GET', `/api/circulars/${body.id}/document/pdf`);
    const words = pdfText(raw).map(({ text }) => text);
    expect(words.join('')).toContain(body.number);
  }
}, 60_000);

test('refuses a month not yet begun, who may not draft, who is not signed in', async () => {
  expect((await office('POST', '/api/circulars', { period: '2009-08' })).status).toBe(422);
  expect((await officer('POST', '/api/circulars', { period: '2009-05' })).status).toBe(403);
  expect((await server.app.inject('/api/circulars')).statusCode).toBe(401);
  expect((await office('GET', '/api/circulars/periods')).body.rows[0].id).toBe('2009-06');
});
