import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../tests/support/test-app.ts';
import { clearAway, keptDays } from './clear-away.ts';

let folder: string;
let server: TestApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anzhi-clear-'));
  server = await testApp({ filesFolder: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day);
const contents = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

async function keep(text: string, days: number): Promise<string> {
  const sha256 = await server.files.put(Buffer.from(text));
  utimesSync(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), ago(days), ago(days));
  return sha256;
}

const fileRow = (sha256: string, subjectKind: string, uploadedAt: Date) => ({
  subject_kind: subjectKind,
  subject_id: '1',
  purpose: 'paper',
  name: 'paper',
  media_type: 'application/pdf',
  size: 1,
  sha256,
  shown_sha256: sha256,
  shown_media_type: 'application/pdf',
  region_code: '320102000',
  region_then: '320102000',
  uploaded_at: uploadedAt,
});

test('what has done its service goes after its time, and nothing else does', async () => {
  const { name } = await server.account('320102.enforcement', 'officer');
  const { id: accountId } = await server.system((work) =>
    work.db.selectFrom('accounts').select('id').where('name', '=', name).executeTakeFirstOrThrow(),
  );
  const [attached, lost, draft, fresh] = [await keep('attached', 90), await keep('lost', 90), await keep('draft', 90), await keep('fresh', 1)];
  writeFileSync(join(folder, 'incoming', 'half'), 'half');
  utimesSync(join(folder, 'incoming', 'half'), ago(9), ago(9));
  await server.system(async (work) => {
    const uploaded = (days: number) => new Date(work.now.getTime() - days * day);
    await work.db
      .insertInto('files')
      .values([
        fileRow(attached, 'problem', uploaded(90)),
        fileRow(draft, 'draft', uploaded(keptDays.drafts + 1)),
        fileRow(fresh, 'draft', uploaded(1)),
      ])
      .execute();
    await work.db
      .insertInto('idempotency_keys')
      .values([8, 6].map((days) => ({ account_id: accountId, endpoint: 'e', key: `key-${days}`, request_hash: 'h', at: ago(days) })))
      .execute();
    await work.db
      .insertInto('sessions')
      .values(
        [31, 1].map((days) => ({
          token_hash: Buffer.from(`token ${days}`),
          account_id: accountId,
          created_at: ago(days),
          last_seen_at: ago(days),
          ended_at: ago(days),
        })),
      )
      .execute();
    await work.db
      .insertInto('outbox')
      .values(
        [ago(31), ago(1), null].map((delivered) => ({
          at: ago(40),
          topic: 'test-topic',
          payload: '{}',
          next_try_at: ago(40),
          delivered_at: delivered,
        })),
      )
      .execute();
    await work.db
      .insertInto('sign_in_failures')
      .values([
        { subject: 'old', failures: 1, last_at: ago(2) },
        { subject: 'new', failures: 1, last_at: ago(0) },
      ])
      .execute();
  });
  const lines: string[] = [];
  const counts = await clearAway(server, (line) => lines.push(line));
  expect(counts).toEqual({ idempotencyKeys: 1, sessions: 1, deliveredEvents: 1, signInFailures: 1, accountNetworks: 0, drafts: 1, contents: 3 });
  expect(lines).toEqual([expect.stringContaining('"contents":3')]);
  expect(
    contents()
      .map((path) => path.slice(-64))
      .sort(),
  ).toEqual([attached, fresh].sort());
  expect([await server.files.has(lost), await server.files.has(draft)]).toEqual([false, false]);
  const left = await server.system(async (work) => ({
    events: await work.db.selectFrom('outbox').select('id').where('topic', '=', 'test-topic').execute(),
    line: await work.db.selectFrom('audit_log').select('details').where('act', '=', 'clearAway').executeTakeFirstOrThrow(),
  }));
  expect(left.events).toHaveLength(2);
  expect(JSON.parse(left.line.details)).toEqual(counts);
  expect(Object.values(await clearAway(server)).every((count) => count === 0)).toBe(true);
});
