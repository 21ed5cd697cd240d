import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, draftOn, made, orderFields, registerFirm, registerProblem, write } from '../../../tests/support/made-documents.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { completeAnnouncedServices } from './for-other-modules.ts';

let server: TestApp;
let officer: Caller;
let second: Caller;
let firm: string;
beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  second = await server.as(await server.account('320102.enforcement', 'officer', 'second'));
  firm = await registerFirm(officer, '320102002');
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

async function issued(): Promise<string> {
  const problem = await registerProblem(officer, firm);
  const officers = ['320102.enforcement.officer', 'second'].map((name) => ({ name: `测试员${name}`, certificate: `测-${name}` }));
  const { id } = await write(officer, await draftOn(officer, problem.id), { ...orderFields, officers });
  await made(act(officer, id, 'issue'));
  return id;
}
const direct = { way: 'direct', place: '示例化工厂门卫室', recipient: '王丙', relation: '单位负责收件的人', servedAt: '2009-05-04' };
const reason = '虚构：回证上的签收人不是当事人的人员。';
const read = (id: string, call = officer) => made(call('GET', `/api/documents/${id}`));
const withdraw = async (call: Caller, id: string, serviceId: string, body: object = { reason }) =>
  act(call, id, `services/${serviceId}/withdraw`, body);
const owed = async (id: string) =>
  (await made(officer('GET', '/api/duties?kind=document-service'))).rows.filter((duty: { subject: { id: string } }) => duty.subject.id === id);

test('by another than who recorded it, with a reason: not served, owed again, and the record stays', async () => {
  const id = await issued();
  const served = await made(act(officer, id, 'services', direct));
  expect([served.servedOn, served.services[0].withdrawal, await owed(id)]).toEqual(['2009-05-04', 'another-person', []]);
  const { id: serviceId } = served.services[0];
  expect((await read(id, second)).services[0].withdrawal).toBe('open');
  const own = await withdraw(officer, id, serviceId);
  expect([own.status, own.body.code, own.body.message]).toEqual([403, 'act-not-yours', expect.stringContaining('登记人不得撤销')]);
  expect((await withdraw(second, id, serviceId, { reason: ' ' })).body.fields[0].path).toBe('reason');
  expect((await second('POST', `/api/documents/${id}/services/${serviceId}/withdraw`, { version: 1, reason })).status).toBe(412);
  expect((await withdraw(second, id, '999999')).status).toBe(404);
  const stranger = await server.as(await server.account('320104.enforcement', 'officer'));
  expect((await stranger('POST', `/api/documents/${id}/services/${serviceId}/withdraw`, { version: 3, reason })).status).toBe(404);

  const after = await made(withdraw(second, id, serviceId));
  expect([after.servedOn, after.services[0].withdrawn.reason, after.services[0].withdrawal]).toEqual([null, reason, 'none']);
  expect(after.moves.at(-1)).toMatchObject({ act: 'withdrawService', words: expect.stringContaining(reason) });
  expect(await owed(id)).toHaveLength(1);
  expect((await made(officer('GET', '/api/documents?mine=to-serve'))).rows.map((row: { id: string }) => row.id)).toContain(id);
  expect((await withdraw(second, id, serviceId)).status).toBe(409);
  const audited = await server.system((work) =>
    work.db.selectFrom('audit_log').select('details').where('act', '=', 'withdrawService').where('object_id', '=', id).execute(),
  );
  expect(audited.map(({ details }) => JSON.parse(String(details)))).toMatchObject([
    { before: { servedOn: '2009-05-04' }, after: { servedOn: null } },
  ]);
  expect((await made(act(officer, id, 'services', { ...direct, recipient: '张甲' }))).servedOn).toBe('2009-05-04');
  expect(await owed(id)).toEqual([]);
});

test('who is alone in his unit withdraws what he recorded himself', async () => {
  const id = await issued();
  const { services } = await made(act(officer, id, 'services', direct));
  await server.system(async (work) => {
    await work.db
      .updateTable('accounts')
      .set({ disabled_at: work.now })
      .where('name', '<>', '320102.enforcement.officer')
      .where(
        'person_id',
        'in',
        work.db
          .selectFrom('posts')
          .select('person_id')
          .where(
            'unit_id',
            'in',
            work.db
              .selectFrom('posts')
              .select('unit_id')
              .where('person_id', '=', work.db.selectFrom('accounts').select('person_id').where('name', '=', '320102.enforcement.officer')),
          ),
      )
      .execute();
  });
  expect((await read(id)).services[0].withdrawal).toBe('open');
  expect((await made(withdraw(officer, id, services[0].id))).servedOn).toBeNull();
  await server.system((work) => work.db.updateTable('accounts').set({ disabled_at: null }).where('disabled_at', 'is not', null).execute());
});

test('another service that stands takes its place; the one of the same day changes nothing', async () => {
  const id = await issued();
  server.setDay('2009-05-06');
  const first = await made(act(officer, id, 'services', direct));
  const twice = await made(act(officer, id, 'services', { ...direct, servedAt: '2009-05-06' }));
  expect([twice.servedOn, twice.services.length]).toEqual(['2009-05-04', 2]);
  const left = await made(withdraw(second, id, first.services[0].id));
  expect([left.servedOn, await owed(id)]).toEqual(['2009-05-06', []]);
  server.setDay('2009-05-04');
});

test('an announcement that runs: the duty has the day of the law again, and its end no longer counts', async () => {
  const id = await issued();
  const [before] = await owed(id);
  const photo = await receipt();
  const running = await made(
    act(officer, id, 'services', { way: 'announcement', servedAt: '2009-05-04', trace: '示例日报（虚构）', fileIds: [photo] }),
  );
  expect((await owed(id))[0].dueAt).not.toBe(before.dueAt);
  const after = await made(withdraw(second, id, running.services[0].id));
  expect([after.servedOn, after.services[0].isRunning, (await owed(id))[0].dueAt]).toEqual([null, false, before.dueAt]);
  server.setDay('2009-07-20');
  await server.system(completeAnnouncedServices);
  expect((await read(id)).servedOn).toBeNull();
  server.setDay('2009-05-04');
});

test('the database knows no other way back', async () => {
  const id = await issued();
  await made(act(officer, id, 'services', direct));
  const change = (what: ReturnType<typeof sql>) => server.system((work) => what.execute(work.db));
  await expect(change(sql`update documents set served_on = null where id = ${id}`)).rejects.toThrow('never changed');
  await expect(change(sql`update documents set served_on = '2009-05-05' where id = ${id}`)).rejects.toThrow('never changed');
  await expect(change(sql`update document_services set served_at = '2009-05-05' where document_id = ${id}`)).rejects.toThrow('never changed');
  await expect(change(sql`delete from document_services where document_id = ${id}`)).rejects.toThrow();
  const { services } = await read(id, second);
  await made(withdraw(second, id, services[0].id));
  await expect(change(sql`update document_services set withdrawn_at = null, withdraw_reason = '' where document_id = ${id}`)).rejects.toThrow(
    'never changed',
  );
});

async function receipt(): Promise<string> {
  const boundary = 'a-boundary-of-a-test';
  const paper = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="receipt.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
  const body = Buffer.from(`${head}${paper}\r\n--${boundary}--\r\n`);
  return (await made(officer('POST', '/api/files', body, { 'content-type': `multipart/form-data; boundary=${boundary}` }))).id;
}
