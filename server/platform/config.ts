import { resolve } from 'node:path';

/** Everything that the environment decides; read once, at the composition root. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  /** Set: that PostgreSQL is used and the embedded one never starts. */
  databaseUrl: string | null;
  /** Set beside it: the application role's own address; otherwise the role is entered after connecting. */
  databaseAppUrl: string | null;
  schema: string;
  rehearsal: boolean;
  /** Addresses of proxies whose forwarding headers are believed. */
  trustProxy: string[];
  secureCookies: boolean;
  /** Argon2id memory in KiB and passes; a rehearsal uses less. */
  passwordCost: { memoryCost: number; timeCost: number };
  idleMinutes: number;
  absoluteHours: number;
  poolSize: number;
}

export function readConfig(env: NodeJS.ProcessEnv, changes: Partial<Config> = {}): Config {
  const port = Number(env['PORT'] ?? 8400);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${env['PORT']}"`);
  }
  const schema = env['ANZHI_SCHEMA'] ?? 'anzhi';
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(schema)) throw new Error(`ANZHI_SCHEMA must be a plain lower-case name, not "${schema}"`);
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port,
    dataDir: resolve(env['ANZHI_DATA'] ?? 'data'),
    databaseUrl: env['DATABASE_URL'] || null,
    databaseAppUrl: env['DATABASE_APP_URL'] || null,
    schema,
    rehearsal: false,
    trustProxy: (env['TRUST_PROXY'] ?? '')
      .split(',')
      .map((s) => s.trim())
      .filter(Boolean),
    secureCookies: env['SECURE_COOKIES'] === '1',
    passwordCost: { memoryCost: 65_536, timeCost: 3 },
    idleMinutes: 30,
    absoluteHours: 12,
    poolSize: 10,
    ...changes,
  };
}
