import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller, TestApp } from '../../../tests/support/test-app.ts';
import { testApp } from '../../../tests/support/test-app.ts';

let server: TestApp;
let officer: Caller;
let firmId: string;
beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  firmId = (
    await officer('POST', '/api/enterprises', {
      name: '示例木器厂（虚构）',
      unlicensed: true,
      regionCode: '320102002',
      tradeSector: 9,
      address: '示例路 2 号',
      responsiblePerson: '李乙',
    })
  ).body.id;
});
afterAll(() => server.close());

async function upload(call: Caller, bytes: Buffer, name: string) {
  const boundary = 'a-boundary-of-a-test';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`;
  return call('POST', '/api/files', Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]), {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  });
}

/** A photo lying on its side, with the place of its taking in it. */
const photo = (colour: string) =>
  sharp({ create: { width: 80, height: 40, channels: 3, background: colour } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Example' }, IFD3: { GPSLatitude: '32/1 3/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

const register = (fileIds: string[]) =>
  officer('POST', '/api/problems', {
    nature: 'hazard',
    grade: 'general',
    enterpriseId: firmId,
    region: '320102002',
    sector: 9,
    facts: '虚构：通道堵塞',
    foundOn: '2009-05-04',
    fileIds,
  });

test('a photo is shown upright without its metadata, the original is kept with its hash and leaves a line when read', async () => {
  const original = await photo('#336699');
  const { status, body } = await upload(officer, original, '现场..\\照片.png');
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body).toMatchObject({ purpose: 'photo', mediaType: 'image/jpeg', size: original.length, alsoIn: [] });
  const shown = await officer('GET', `/api/files/${body.id}/shown`);
  expect(shown.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-type': 'image/jpeg' });
  expect(await sharp(shown.raw).metadata()).toMatchObject({ width: 40, height: 80 });
  expect((await sharp(shown.raw).metadata()).exif).toBeUndefined();
  expect((await officer('GET', `/api/files/${body.id}/original`)).raw.equals(original)).toBe(true);
  const colleague = await server.as(await server.account('320102.enforcement', 'officer', 'colleague'));
  expect((await colleague('GET', `/api/files/${body.id}/shown`)).status).toBe(404);

  const problem = await register([body.id]);
  expect(problem.status).toBe(200);
  const listed = await colleague('GET', `/api/files?subjectKind=problem&subjectId=${problem.body.id}`);
  expect(listed.body.rows).toMatchObject([{ id: body.id }]);
  const clerk = await server.as(await server.account('320102.government', 'government'));
  expect((await clerk('GET', `/api/files/${body.id}/shown`)).status).toBe(200);
  expect((await clerk('GET', `/api/files/${body.id}/original`)).status).toBe(403);
  const neighbour = await server.as(await server.account('320104.enforcement', 'officer'));
  expect((await neighbour('GET', `/api/files/${body.id}/shown`)).status).toBe(404);
  const lines = await server.system((work) => work.db.selectFrom('audit_log').select('object_id').where('act', '=', 'readOriginalFile').execute());
  expect(lines).toEqual([{ object_id: body.id }]);
  expect((await register([body.id])).body.fields[0].path).toBe('fileIds');
  expect((await officer('DELETE', `/api/files/${body.id}`)).status).toBe(404);
});

test('files are for those who may read the record: administrators and auditors are in range, and are refused', async () => {
  const { body: file } = await upload(officer, await photo('#225522'), '乙.jpg');
  const { body: problem } = await register([file.id]);
  for (const role of ['administrator', 'auditor']) {
    const other = await server.as(await server.account('320102.government', role));
    for (const path of [`/api/files?subjectKind=problem&subjectId=${problem.id}`, `/api/files/${file.id}/shown`, `/api/files/${file.id}/original`]) {
      expect((await other('GET', path)).status, `${role} ${path}`).toBe(403);
    }
    expect((await other('GET', '/api/files?subjectKind=draft')).body.rows).toEqual([]);
  }
});

test('the same photo on another problem is pointed out on both', async () => {
  const bytes = await photo('#993333');
  const first = await upload(officer, bytes, '甲.jpg');
  const one = (await register([first.body.id])).body;
  const second = await upload(officer, bytes, '乙.jpg');
  expect(second.body.alsoIn).toEqual([{ kind: 'problem', id: one.id }]);
  const two = (await register([second.body.id])).body;
  const { files } = (await officer('GET', `/api/problems/${two.id}`)).body;
  expect(files[0].alsoInProblems).toMatchObject([{ number: one.number }]);
});

test('what is no photo, half a photo or too large is refused in words; a whole PDF is a paper', async () => {
  expect((await upload(officer, Buffer.from('<html>no photo</html>'), '照片.jpg')).status).toBe(415);
  const whole = await photo('#113355');
  const half = await upload(officer, whole.subarray(0, whole.length / 2), '照片.jpg');
  expect(half.status).toBe(422);
  expect(half.body.message).toContain('不是一张完整的照片');
  expect((await upload(officer, Buffer.alloc(21 * 1024 * 1024, 0xff), '大.jpg')).status).toBe(413);
  const paper = await upload(officer, Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n'), '整改通知书.pdf');
  expect(paper.body).toMatchObject({ purpose: 'paper', mediaType: 'application/pdf' });
  expect((await officer('GET', `/api/files/${paper.body.id}/shown`)).headers['content-disposition']).toMatch(/^attachment/);
  expect((await officer('DELETE', `/api/files/${paper.body.id}`)).status).toBe(200);
  expect((await officer('GET', `/api/files?subjectKind=draft`)).body.rows).toEqual([]);
});
