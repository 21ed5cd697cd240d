import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from './endpoint.ts';
import { writePrivateFile } from './hand-over.ts';
import type { Home } from './prepare-home.ts';
import type { Binaries } from './provide-binaries.ts';

/** 'full': what is acknowledged survives a power cut. 'none': faster, for tests and throw-away data only. */
export type Durability = 'full' | 'none';

/** Text of the server's settings file. The caller's `settings` win, except over where the server listens and logs. */
export function settingsText(binaries: Binaries, endpoint: Endpoint, durability: Durability, settings: Record<string, string>): string {
  const all: Record<string, string> = {
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    ...(durability === 'none' ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
    ...settings,
    listen_addresses: endpoint.kind === 'loopback' ? '127.0.0.1' : '',
    port: String(endpoint.port),
    unix_socket_directories: endpoint.kind === 'socket' ? `"${endpoint.folder.replaceAll('"', '""')}"` : '',
    unix_socket_permissions: '0700',
    logging_collector: 'off',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${quoted(name, value)}`);
  return `# Written at every start; changes made here are lost.\n# Programs: ${binaries.postgres} ${binaries.version}\n${lines.join('\n')}\n`;
}

/** Writes the settings file into the cluster. */
export function writeSettings({ cluster, user }: Home, text: string): void {
  writePrivateFile(join(cluster, 'anzhi.conf'), text, user);
}

/** The settings the server was last started with; empty when it never was. */
export function readSettings({ cluster }: Home): string {
  const file = join(cluster, 'anzhi.conf');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function quoted(name: string, value: string): string {
  if (!/^[a-z][a-z0-9_.]*$/i.test(name) || /[\n\r\0]/.test(value)) throw new TypeError(`The setting ${name} cannot be written.`);
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
