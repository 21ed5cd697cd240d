import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, draftOn, made, orderFields, registerFirm, registerProblem, write } from '../../../tests/support/made-documents.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';
import { completeAnnouncedServices } from './for-other-modules.ts';

let server: TestApp;
let officer: Caller;
let firm: string;
beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  await server.account('320102.enforcement', 'officer', 'second');
  firm = await registerFirm(officer, '320102002');
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

async function issued() {
  const problem = await registerProblem(officer, firm);
  const officers = ['320102.enforcement.officer', 'second'].map((name) => ({ name: `测试员${name}`, certificate: `测-${name}` }));
  const { id } = await write(officer, await draftOn(officer, problem.id), { ...orderFields, officers });
  return made(act(officer, id, 'issue'));
}

const direct = { way: 'direct', place: '示例化工厂门卫室', recipient: '王丙', relation: '单位负责收件的人', servedAt: '2009-05-04T08:40' };
const owed = async (id: string) =>
  (await made(officer('GET', '/api/duties?kind=document-service'))).rows.filter((duty: { subject: { id: string } }) => duty.subject.id === id).length;

async function receipt(): Promise<string> {
  const boundary = 'a-boundary-of-a-test';
  const paper = `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${Math.random()}\n%%EOF\n`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="receipt.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
  const body = Buffer.from(`${head}${paper}\r\n--${boundary}--\r\n`);
  return (await made(officer('POST', '/api/files', body, { 'content-type': `multipart/form-data; boundary=${boundary}` }))).id;
}

test('in person: who, where, in which relation; the duty is settled; the receipt is read with the document', async () => {
  const { id } = await issued();
  expect(await owed(id)).toBe(1);
  expect((await made(officer('GET', '/api/documents?mine=to-serve'))).rows.map((row: { id: string }) => row.id)).toContain(id);
  const missing = await act(officer, id, 'services', { ...direct, relation: '' });
  expect([missing.status, missing.body.fields[0].path]).toEqual([422, 'relation']);
  expect((await act(officer, id, 'services', { ...direct, servedAt: '2009-05-05' })).body.fields[0].path).toBe('servedAt');
  expect((await act(officer, id, 'services', { ...direct, servedAt: '2009-05-03' })).body.fields[0].path).toBe('servedAt');
  const fileId = await receipt();
  const served = await made(act(officer, id, 'services', { ...direct, fileIds: [fileId] }));
  expect([served.servedOn, served.services[0].files[0].id]).toEqual(['2009-05-04', fileId]);
  expect((await officer('GET', `/api/files/${fileId}/shown`)).status).toBe(200);
  expect(await owed(id)).toBe(0);
  const leader = await server.as(await server.account('320102.enforcement', 'leader'));
  expect((await act(leader, id, 'services', direct)).status).toBe(403);
});

test('left: reason and witness, or photos; electronically: only with the signed consent', async () => {
  const { id } = await issued();
  const left = { way: 'left', place: '示例化工厂', recipient: '张甲', servedAt: '2009-05-04', refusalReason: '拒绝签收' };
  expect((await act(officer, id, 'services', left)).body.fields[0].path).toBe('witness');
  await made(act(officer, id, 'services', { ...left, witness: '李乙（居委会）' }));
  const electronic = { way: 'electronic', recipient: '示例化工厂（虚构）', trace: '示例平台账号（虚构）', servedAt: '2009-05-04' };
  expect((await act(officer, id, 'services', electronic)).body.fields[0].path).toBe('fileIds');
  const served = await made(act(officer, id, 'services', { ...electronic, fileIds: [await receipt()] }));
  expect(served.services).toHaveLength(2);
});

test('by announcement: counts 60 days later in 2009, not before; the job makes it so', async () => {
  const { id } = await issued();
  const announced = { way: 'announcement', servedAt: '2009-05-04', trace: '示例日报（虚构）第3版', fileIds: [await receipt()] };
  const running = await made(act(officer, id, 'services', announced));
  expect([running.servedOn, running.services[0].isRunning]).toEqual([null, true]);
  const { countsFrom } = running.services[0];
  expect(countsFrom >= '2009-07-04' && countsFrom <= '2009-07-07').toBe(true);
  server.setDay('2009-07-02');
  expect(await server.system(completeAnnouncedServices)).toBe(0);
  server.setDay('2009-07-08');
  expect(await server.system(completeAnnouncedServices)).toBe(1);
  const served = await made(officer('GET', `/api/documents/${id}`));
  expect([served.servedOn, served.moves.at(-1).act, await owed(id)]).toEqual([countsFrom, 'completeAnnouncedService', 0]);
  server.setDay('2009-05-04');
});
