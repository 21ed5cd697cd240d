import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp, type App } from '../../server/app.ts';
import { type Clock, rehearsalClock } from '../../server/platform/clock.ts';
import { readConfig } from '../../server/platform/config.ts';
import { type Database, openDatabase } from '../../server/platform/database/open-database.ts';
import { folderFileStore, type FileStore } from '../../server/platform/file-store.ts';
import { runAsSystem } from '../../server/platform/run-as-system.ts';
import type { Work } from '../../server/platform/work.ts';
import { addTestAccount, type TestAccount } from './test-account.ts';
import { createTestDatabase } from './test-database.ts';

export interface TestApp {
  app: App;
  database: Database;
  clock: Clock & { pin(moment: Date | null): void };
  files: FileStore;
  ownerUrl: string;
  /** Sets the server's clock: '2009-06-01' (09:00) or a full instant. */
  setDay(moment: string): void;
  /** Makes an account with a post in the unit, once; its password is testPassword. */
  account(unitKey: string, role: string, name?: string): Promise<TestAccount>;
  /** A caller signed in with that account: call(method, path, body?, headers?) -> { status, body }. */
  as(account: TestAccount): Promise<Caller>;
  system<T>(act: (work: Work) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Answer<T = any> {
  status: number;
  body: T;
  headers: Record<string, unknown>;
  raw: Buffer;
}
export type Caller = <T = any>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<T>>;

/** A server of its own for one test file: its own copy of the template database, its own files folder, a clock that the test sets. */
export async function testApp(own: { filesFolder?: string; databaseUrl?: (appUrl: string) => string } = {}): Promise<TestApp> {
  const { ownerUrl, appUrl, drop } = await createTestDatabase();
  const database = openDatabase({ url: own.databaseUrl?.(appUrl) ?? appUrl, schema: 'anzhi', max: 8 });
  const folder = own.filesFolder ?? mkdtempSync(join(tmpdir(), 'anzhi-files-'));
  const files = folderFileStore(folder);
  const clock = rehearsalClock();
  clock.pin(new Date('2009-05-04T01:00:00Z'));
  const config = { ...readConfig({}, { dataDir: folder, rehearsal: true }), passwordCost: { memoryCost: 1024, timeCost: 1 } };
  const app = await makeApp({ config, database, clock, files });
  const means = { database, clock, files };
  const accounts = new Map<string, Promise<TestAccount>>();
  return {
    app,
    database,
    clock,
    files,
    ownerUrl,
    setDay: (moment) => clock.pin(new Date(moment.length === 10 ? `${moment}T09:00:00+08:00` : moment)),
    account(unitKey, role, accountName = `${unitKey}.${role}`) {
      const known = accounts.get(accountName) ?? runAsSystem(means, (work) => addTestAccount(work, { unitKey, role, name: accountName }));
      accounts.set(accountName, known);
      return known;
    },
    as: async (account) => callerOf(app, account),
    system: (act) => runAsSystem(means, act),
    async close() {
      await app.close();
      await database.close();
      if (own.filesFolder === undefined) rmSync(folder, { recursive: true, force: true });
      await drop();
    },
  };
}

async function callerOf(app: App, account: TestAccount): Promise<Caller> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { account: account.name, password: account.password, machine: true },
  });
  if (answer.statusCode !== 200) throw new Error(`sign-in of ${account.name}: ${answer.statusCode} ${answer.body}`);
  const authorization = `Bearer ${(answer.json() as { token: string }).token}`;
  return async (method, url, body, headers = {}) => {
    const result = await app.inject({
      method,
      url,
      headers: { authorization, ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const json = String(result.headers['content-type']).startsWith('application/json') && result.body !== '';
    return { status: result.statusCode, body: json ? JSON.parse(result.body) : result.body, headers: result.headers, raw: result.rawPayload };
  };
}
