import pg from 'pg';
import { inject as provided } from 'vitest';
import { databaseUrl } from './start-test-postgres.ts';

export interface TestDatabase {
  /** The superuser's address. */
  ownerUrl: string;
  /** The application role's address. */
  appUrl: string;
  drop(): Promise<void>;
}

let count = 0;

/** A database of its own on the test run's server: a copy of the template, or with nothing in it. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const name = `test_${process.pid}_${Date.now().toString(36)}_${++count}`;
  const adminUrl = provided('ownerUrl');
  await runOn(adminUrl, `create database ${name}${empty ? '' : ' template template_anzhi'}`);
  const ownerUrl = databaseUrl(adminUrl, name);
  return {
    ownerUrl,
    appUrl: ownerUrl.replace(/\/\/[^@]+@/, `//anzhi_app:${provided('rolePassword')}@`),
    drop: () => runOn(adminUrl, `drop database ${name} with (force)`),
  };
}

async function runOn(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
