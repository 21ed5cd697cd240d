import type { Endpoint } from './endpoint.ts';

/** Name of the application's database in the embedded cluster. */
export const databaseName = 'anzhi';

/** Connection string for pg and libpq. Without `password` the role's password has to come from elsewhere. */
export function connectionUrl(endpoint: Endpoint, role: string, password?: string, database = databaseName): string {
  const who = password === undefined ? encodeURIComponent(role) : `${encodeURIComponent(role)}:${encodeURIComponent(password)}`;
  const address = endpoint.kind === 'loopback' ? `127.0.0.1:${endpoint.port}` : `localhost:${endpoint.port}`;
  const socket = endpoint.kind === 'socket' ? `&host=${encodeURIComponent(endpoint.folder)}` : '';
  return `postgresql://${who}@${address}/${encodeURIComponent(database)}?sslmode=disable${socket}`;
}
