import type pg from 'pg';

export interface OutboxEvent {
  topic: string;
  payload: Record<string, unknown>;
}

/** Written in the act's own transaction; the worker delivers it afterwards, at least once. When it is tried is the machine's time. */
export async function writeOutbox(client: pg.ClientBase, at: Date, events: OutboxEvent[]): Promise<void> {
  if (events.length === 0) return;
  await client.query({
    name: 'write-outbox',
    text: `insert into outbox (at, next_try_at, topic, payload)
           select $1, $3, e->>'topic', e->'payload' from jsonb_array_elements($2::jsonb) e`,
    values: [at, JSON.stringify(events), new Date()],
  });
}
