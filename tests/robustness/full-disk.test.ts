import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderFileStore } from '../../server/platform/file-store.ts';
import { refusalOf } from '../../server/platform/faults.ts';
import { type Caller, testApp, type TestApp } from '../support/test-app.ts';

let folder: string;
let isSmall = false;
let server: TestApp;
let officer: Caller;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anzhi-full-'));
  isSmall = mountSmallDisk(folder);
  server = await testApp({ filesFolder: folder });
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
});
afterAll(async () => {
  await server.close();
  if (isSmall) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

/** A disk of 1 MB where the machine lets the tests mount one; elsewhere a writer that fails like one. */
function mountSmallDisk(place: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'anzhi-test', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const noSpace = () => Object.assign(new Error('write'), { code: 'ENOSPC' });

function upload(bytes: Buffer) {
  const boundary = 'a-boundary-of-a-test';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="paper.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return officer('POST', '/api/files', body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
}

const paper = (size: number) =>
  Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% '), Buffer.alloc(size, 'x'), Buffer.from('\n%%EOF\n')]);
const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(place, name)).isFile());

test('a full disk: 507 in words, no half file and no row; with room again the same upload is taken', async () => {
  if (!isSmall) server.files.put = () => Promise.reject(noSpace());
  const kept = isSmall ? [] : filesIn(folder);
  const refused = await upload(paper(3_000_000));
  expect(refused.status, JSON.stringify(refused.body)).toBe(507);
  expect(refused.body).toMatchObject({ code: 'disk-full', message: expect.stringContaining('服务器磁盘已满，本次没有写入任何内容') });
  expect(filesIn(folder)).toEqual(kept);
  const rows = await server.system(({ db }) => db.selectFrom('files').select('id').execute());
  expect(rows).toEqual([]);
  if (!isSmall) server.files.put = folderFileStore(folder).put;
  expect((await upload(paper(1_000))).status).toBe(200);
});

test('a stream that ends in a fault leaves nothing behind; a quota used up is a full disk too', async () => {
  const before = filesIn(folder);
  const breaking = Readable.from(
    (async function* () {
      yield Buffer.alloc(1_000);
      throw noSpace();
    })(),
  );
  await expect(folderFileStore(folder).putStream(breaking)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(filesIn(folder)).toEqual(before);
  for (const code of ['ENOSPC', 'EDQUOT', '53100']) expect(refusalOf(Object.assign(new Error('write'), { code }))?.status).toBe(507);
});
