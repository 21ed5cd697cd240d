import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { openPlannedDuties } from '../duties/open-planned-duties.ts';
import { openReports } from './open-reports.ts';

let server: TestApp;
let clerk: Caller;
let leader: Caller;
let above: Caller;
let id: string;
beforeAll(async () => {
  server = await testApp();
  server.setDay('2009-05-20');
  await server.system(async (work) => {
    await openPlannedDuties(work);
    await openReports(work);
  });
  clerk = await server.as(await server.account('320102002.government', 'government'));
  leader = await server.as(await server.account('320102002.government', 'leader'));
  above = await server.as(await server.account('320102.government', 'government'));
  const { body } = await clerk('GET', '/api/reports?side=mine');
  id = body.rows.find((row: { form: string | null }) => row.form === null).id;
});
afterAll(() => server.close());

async function upload(words: string): Promise<string> {
  const boundary = 'a-boundary-of-a-test';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${words}.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
  const body = Buffer.from(`${head}%PDF-1.4\n% ${words}\n%%EOF\n\r\n--${boundary}--\r\n`);
  const made = await clerk('POST', '/api/files', body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  expect(made.status, JSON.stringify(made.body)).toBe(200);
  return made.body.id;
}

const names = (files: { name: string }[]) => files.map(({ name }) => name);

test('papers of a plan are attached while it is written, sent with it, and stand with the version', async () => {
  const [first, second] = [await upload('plan'), await upload('annex')];
  const attached = await clerk('POST', `/api/reports/${id}/files`, { fileIds: [first, second] });
  expect(attached.status, JSON.stringify(attached.body)).toBe(200);
  expect(names(attached.body.files)).toEqual(['plan.pdf', 'annex.pdf']);
  expect((await above('GET', `/api/reports/${id}`)).body.papers).toEqual([]);
  expect((await above('GET', `/api/files/${first}/shown`)).status).toBe(404);
  expect((await above('GET', `/api/files/${first}/original`)).status).toBe(404);
  expect((await leader('GET', `/api/files/${first}/shown`)).status).toBe(200);
  expect((await above('POST', `/api/reports/${id}/files`, { fileIds: [first] })).status).toBe(403);
  expect((await clerk('POST', `/api/reports/${id}/files`, { fileIds: [first] })).status).toBe(422);
  expect(names((await clerk('POST', `/api/reports/${id}/files/${second}/detach`, {})).body.files)).toEqual(['plan.pdf']);
  expect((await clerk('POST', `/api/reports/${id}/files/${second}/detach`, {})).status).toBe(404);

  const { version, shape } = (await clerk('GET', `/api/reports/${id}`)).body;
  const texts = Object.fromEntries(shape.texts.map((text: { code: string }) => [text.code, '虚构：本镇排查治理工作安排，逐户登记，按期整改。']));
  const kept = await clerk('PUT', `/api/reports/${id}/draft`, { version, texts, explanations: {} });
  const asked = await clerk('POST', `/api/reports/${id}/ask-approval`, { version: kept.body.version });
  expect((await clerk('POST', `/api/reports/${id}/files/${first}/detach`, {})).status).toBe(409);
  const sent = await leader('POST', `/api/reports/${id}/approve`, { version: asked.body.version });
  expect(sent.status, JSON.stringify(sent.body)).toBe(200);
  expect(names((await above('GET', `/api/reports/${id}`)).body.papers)).toEqual(['plan.pdf']);
  expect(names((await above('GET', `/api/reports/${id}/versions/1`)).body.papers)).toEqual(['plan.pdf']);
  expect((await above('GET', `/api/files/${first}/shown`)).status).toBe(200);
  expect((await above('GET', `/api/files/${second}/shown`)).status).toBe(404);
});
