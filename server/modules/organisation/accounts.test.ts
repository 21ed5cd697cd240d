import exceljs from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { addAccount } from './add-account.ts';
import { makeFirstAdministrator } from './make-first-administrator.ts';

let server: TestApp;
let city: Caller;
let county: Caller;
const cost = { memoryCost: 1024, timeCost: 1 };
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const unitId = (key: string) =>
  server.system(async (work) => (await work.db.selectFrom('units').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id);
const accountOf = async (call: Caller, q: string) => (await call('GET', `/api/accounts?q=${encodeURIComponent(q)}`)).body.rows[0];
const officerZhang = { name: '张甲', certificateNumber: '示例-0001', certificateUntil: '2012-12-31' };
const signIn = (account: string, password: string) =>
  server.app.inject({ method: 'POST', url: '/api/session', payload: { account, password, machine: true } });

test('the first administrator: once, in the office, sees no business record', async () => {
  const first = await server.system((work) => makeFirstAdministrator(work, cost));
  expect(first?.account).toBe('admin');
  expect(await server.system((work) => makeFirstAdministrator(work, cost))).toBeNull();
  const session = (await signIn('admin', first?.password ?? '')).json();
  expect(session).toMatchObject({ mustChangePassword: true, post: { role: 'administrator', unitName: '省安委会办公室' } });
  city = await server.as(await server.account('320100.government', 'administrator'));
  county = await server.as(await server.account('320102.government', 'administrator'));
});

test('addAccount of the command line says what is wrong in words', async () => {
  const wanted = { name: 'qianding', personName: '钱丁', unitKey: '320104.government', role: 'government' };
  const added = await server.system((work) => addAccount(work, wanted, cost));
  expect((await signIn('qianding', added.password)).statusCode).toBe(200);
  await expect(server.system((work) => addAccount(work, wanted, cost))).rejects.toThrow(/taken/);
  await expect(server.system((work) => addAccount(work, { ...wanted, name: 'qian2', unitKey: 'nowhere' }, cost))).rejects.toThrow(/nowhere/);
  await expect(server.system((work) => addAccount(work, { ...wanted, name: 'qian2', role: 'king' }, cost))).rejects.toThrow(/Roles: office/);
  await expect(
    server.system((work) => addAccount(work, { ...wanted, name: 'qian2', unitKey: '320104.enforcement', role: 'officer' }, cost)),
  ).rejects.toThrow(/certificate/);
});

test('a post: role by kind of unit, certificate by role, separate administrators, reach', async () => {
  const enforcement = await unitId('320102.enforcement');
  const give = (call: Caller, change: object) =>
    call('POST', '/api/posts', { unitId: enforcement, role: 'officer', title: '科员', person: officerZhang, ...change });
  expect((await give(county, { role: 'government' })).body.fields[0].path).toBe('role');
  expect((await give(county, { person: { ...officerZhang, certificateNumber: null } })).body.fields[0].path).toBe('person.certificateNumber');
  expect((await give(county, { unitId: await unitId('320104.enforcement') })).status).toBe(403);
  const made = await give(county, {});
  expect(made.status).toBe(200);
  const person = { id: made.body.personId };
  expect((await give(county, { person })).body.code).toBe('post-held');
  expect((await give(county, { person, unitId: await unitId('320102.government'), role: 'administrator' })).status).toBe(403);
  expect((await give(city, { person, unitId: await unitId('320102.government'), role: 'administrator' })).body.code).toBe('conflicting-role');
});

test('an account: shown once, must be changed; reset ends sessions; disabled cannot sign in', async () => {
  const person = (await county('GET', '/api/persons?without=account')).body.rows.find((row: { name: string }) => row.name === '张甲');
  expect((await county('POST', '/api/accounts', { personId: person.id, name: 'Zhang Jia' })).body.fields[0].path).toBe('name');
  const key = { 'idempotency-key': 'give-account-1' };
  const given = await county('POST', '/api/accounts', { personId: person.id, name: 'zhangjia' }, key);
  expect(given.status).toBe(200);
  expect((await county('POST', '/api/accounts', { personId: person.id, name: 'zhangjia' }, key)).body.code).toBe('account-exists');
  const kept = await server.database.pool.query(`select count(*) from idempotency_keys where answer::text like '%password%'`);
  expect(kept.rows[0].count).toBe('0');
  const { name: ownName, password: ownPassword } = await server.account('320102.government', 'administrator');
  const own = { account: ownName, password: ownPassword, machine: true };
  expect((await county('POST', '/api/session', own, { 'idempotency-key': 'sign-in-key-1' })).body.token).toBeDefined();
  expect((await server.database.pool.query(`select count(*) from idempotency_keys where endpoint = 'signIn'`)).rows[0].count).toBe('0');
  const audited = await server.system((work) => work.db.selectFrom('audit_log').select('details').where('act', '=', 'giveAccount').execute());
  expect(audited.some(({ details }) => details.includes(given.body.password))).toBe(false);

  const session = (await signIn('zhangjia', given.body.password)).json();
  expect(session).toMatchObject({ mustChangePassword: true, permissions: [] });
  const account = await accountOf(county, 'zhangjia');
  expect(account).toMatchObject({ state: 'waiting', posts: [{ role: 'officer', unitName: '玄武区安全生产监督管理局' }] });

  const outsider = await server.as(await server.account('320104.government', 'administrator'));
  expect((await outsider('POST', `/api/accounts/${account.id}/password`, { version: account.version })).status).toBe(404);
  const reset = await county('POST', `/api/accounts/${account.id}/password`, { version: account.version });
  expect(reset.body.password).not.toBe(given.body.password);
  const old = await server.app.inject({ method: 'GET', url: '/api/divisions', headers: { authorization: `Bearer ${session.token}` } });
  expect(old.statusCode).toBe(401);
  expect((await county('POST', `/api/accounts/${account.id}/disable`, { version: account.version, reason: '调离' })).status).toBe(412);
  const disabled = await county('POST', `/api/accounts/${account.id}/disable`, { version: account.version + 1, reason: '调离' });
  expect(disabled.body.state).toBe('disabled');
  expect((await signIn('zhangjia', reset.body.password)).statusCode).toBe(401);
  expect((await county('POST', `/api/accounts/${account.id}/enable`, { version: account.version + 2 })).body.state).toBe('waiting');
  expect((await signIn('zhangjia', reset.body.password)).statusCode).toBe(200);
});

test('a locked account is listed and unlocked; nobody manages his own', async () => {
  for (let n = 0; n < 5; n += 1) await signIn('zhangjia', 'wrong');
  const locked = (await county('GET', '/api/accounts?state=locked')).body;
  expect([locked.rows[0].name, locked.counts.locked]).toEqual(['zhangjia', 1]);
  expect((await county('POST', `/api/accounts/${locked.rows[0].id}/unlock`, { version: locked.rows[0].version })).body.state).toBe('waiting');
  const own = await accountOf(county, '320102.government.administrator');
  expect((await county('POST', `/api/accounts/${own.id}/disable`, { version: own.version, reason: '试停' })).status).toBe(403);
  const cityOwn = await accountOf(city, '320100.government.administrator');
  expect([403, 409]).toContain((await city('POST', `/api/accounts/${cityOwn.id}/password`, { version: cityOwn.version })).status);
  const clerk = await server.as(await server.account('320102.government', 'government'));
  expect((await clerk('GET', '/api/accounts')).status).toBe(403);
});

test('a post ends at once for whoever acts under it; a move is both', async () => {
  const officer = await server.account('320102.enforcement', 'officer');
  const call = await server.as(officer);
  expect((await call('GET', '/api/units?size=1')).status).toBe(200);
  expect((await county('POST', `/api/posts/${officer.postId}/end`, { version: 7, reason: '退休' })).status).toBe(412);
  const moved = await county('POST', `/api/posts/${officer.postId}/move`, {
    version: 1,
    unitId: officer.unitId,
    role: 'reviewer',
    title: '',
    reason: '调整分工',
  });
  expect([moved.status, moved.body.code]).toEqual([200, undefined]);
  expect((await call('GET', '/api/units?size=1')).status).toBe(401);
  const detail = (await county('GET', `/api/units/${officer.unitId}`)).body;
  expect(detail.formerPosts[0]).toMatchObject({ role: 'officer', endReason: '调整分工' });
  expect(detail.history.map((line: { act: string }) => line.act)).toEqual(expect.arrayContaining(['givePost', 'endPost']));
});

test('a person’s certificate is renewed, not taken from a post that needs it', async () => {
  const enforcement = await unitId('320102.enforcement');
  const zhang = (await county('GET', `/api/units/${enforcement}`)).body.posts.find((post: { personName: string }) => post.personName === '张甲');
  const change = (body: object) =>
    county('PUT', `/api/persons/${zhang.personId}`, {
      name: '张甲',
      certificateNumber: '示例-0009',
      certificateUntil: '2014-12-31',
      version: zhang.personVersion,
      ...body,
    });
  expect((await change({ certificateUntil: '2009-01-01' })).body.fields[0].path).toBe('certificateNumber');
  expect((await change({})).body).toMatchObject({ certificateNumber: '示例-0009', version: zhang.personVersion + 1 });
  expect((await change({})).status).toBe(412);
});

async function upload(call: Caller, rows: string[][]) {
  const template = await call('GET', '/api/accounts/import');
  const book = new exceljs.Workbook();
  await book.xlsx.load(template.raw as never);
  const page = book.getWorksheet('机构人员')!;
  for (const row of rows) page.addRow(row);
  return send(call, Buffer.from(await book.xlsx.writeBuffer()));
}

function send(call: Caller, bytes: Buffer) {
  const edge = 'edge-of-the-form';
  const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="roster.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]);
  return call('POST', '/api/accounts/import', payload, { 'content-type': `multipart/form-data; boundary=${edge}` });
}

async function cellsOf(base64: string): Promise<string[][]> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(base64, 'base64') as never);
  const rows: string[][] = [];
  book.getWorksheet('机构人员')!.eachRow((row) => rows.push((row.values as string[]).slice(1).map((value) => String(value ?? ''))));
  return rows;
}

const good = [
  ['320102', '玄武区示例监察大队', '执法机构', '', '025-00000001', '', '', '赵丙', '执法人员', '队员', '示例-0002', '2012-12-31', 'zhaobing'],
  ['320102', '玄武区示例监察大队', '', '', '', '', '', '赵丙', '复查人员', '', '', '', 'zhaobing'],
  ['320102', '玄武区人民政府', '', '', '025-00000002', '', '', '孙戊', '政府经办人员', '', '', '', 'sunwu'],
];

test('an Excel file with faults writes nothing and comes back with each beside its row', async () => {
  const bad = [
    ['320102', '玄武区示例稽查队', '衙门', '', '', '', '', '', '', '', '', '', ''],
    ['320102', '玄武区人民政府', '', '', '', '', '', '周己', '执法人员', '', '', '', ''],
    ['320104', '秦淮区人民政府', '', '', '', '', '', '吴庚', '政府经办人员', '', '', '', 'wugeng'],
    ['32x', '玄武区人民政府', '', '', '', '', '', '', '', '', '', '', ''],
  ];
  const { status, body } = await upload(county, [...good, ...bad]);
  expect([status, body.outcome, body.faultyRows, body.added]).toEqual([200, 'faults', 4, 0]);
  expect(body.first.map((fault: { row: number; heading: string }) => `${fault.row} ${fault.heading}`)).toEqual([
    '6 机构类别',
    '7 岗位',
    '8 机构名称',
    '9 区划代码',
  ]);
  expect((await county('GET', `/api/units?q=${encodeURIComponent('示例监察')}`)).body.total).toBe(0);
  const back = await cellsOf(body.file.base64);
  expect(back[4]?.[0]).toMatch(/^机构类别：/);
});

test('a good file registers units, posts and accounts, gives passwords once; the same file again changes nothing', async () => {
  const { body } = await upload(county, good);
  expect(body).toMatchObject({ outcome: 'imported', rows: 3, added: 3, changed: 0, faults: 0 });
  const back = await cellsOf(body.file.base64);
  const password = back.find((row) => row.includes('sunwu'))?.at(-1) ?? '';
  expect((await signIn('sunwu', password)).statusCode).toBe(200);
  expect(await accountOf(county, 'zhaobing')).toMatchObject({ personName: '赵丙', posts: [{ role: 'officer' }, { role: 'reviewer' }] });
  const again = await upload(county, good);
  expect(again.body).toMatchObject({ outcome: 'imported', added: 0, changed: 0, unchanged: 3, file: null });
  expect((await send(county, Buffer.from('no workbook'))).status).toBe(422);
});
