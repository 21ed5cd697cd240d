import { type SystemMeans, runAsSystem } from './run-as-system.ts';
import type { Work } from './work.ts';

/** What hears of a topic. Runs in the transaction that marks the event delivered: both happen, or neither. */
export type Subscriber = (work: Work, payload: Record<string, unknown>, eventId: string) => Promise<void>;
export type Subscribers = Readonly<Record<string, readonly Subscriber[]>>;

/** An event that failed so often is left for the administrator. */
export const mostTries = 12;

/**
 * Delivers the oldest waiting events that no other worker holds, so many in one transaction. One that fails is undone alone, by a
 * savepoint, and put off: the others of its batch are delivered. It waits longer each time by the machine's clock, so that it is
 * tried again also where a rehearsal's clock stands still. Returns whether there may be more.
 */
export async function deliverNext(means: SystemMeans, subscribers: Subscribers, most = 50): Promise<boolean> {
  return runAsSystem(means, async (work) => {
    const at = new Date();
    const events = await work.db
      .selectFrom('outbox')
      .select(['id', 'topic', 'payload', 'tries'])
      .where('delivered_at', 'is', null)
      .where('next_try_at', '<=', at)
      .where('tries', '<', mostTries)
      .orderBy('id')
      .limit(most)
      .forUpdate()
      .skipLocked()
      .execute();
    const delivered: string[] = [];
    for (const event of events) {
      const failure = await alone(work, async (part) => {
        for (const hear of subscribers[event.topic] ?? []) await hear(part, event.payload as Record<string, unknown>, event.id);
      });
      if (failure === undefined) delivered.push(event.id);
      else await putOff(work, event, failure, at);
    }
    if (delivered.length > 0) await work.db.updateTable('outbox').set({ delivered_at: at }).where('id', 'in', delivered).execute();
    return events.length === most;
  });
}

/** Runs `act` so that its failure undoes its own writes, lines and events only. Returns the failure's words. */
async function alone(work: Work, act: (part: Work) => Promise<void>): Promise<string | undefined> {
  const said: (() => void)[] = [];
  const part: Work = {
    ...work,
    audit: (line) => void said.push(() => work.audit(line)),
    tell: (topic, payload) => void said.push(() => work.tell(topic, payload)),
  };
  await work.client.query('SAVEPOINT event');
  try {
    await act(part);
  } catch (error) {
    await work.client.query('ROLLBACK TO SAVEPOINT event');
    return (error as Error).message || 'failed';
  }
  await work.client.query('RELEASE SAVEPOINT event');
  for (const say of said) say();
  return undefined;
}

async function putOff(work: Work, { id, tries }: { id: string; tries: number }, message: string, at: Date): Promise<void> {
  const wait = Math.min(3_600, 2 ** tries) * 1_000;
  await work.db
    .updateTable('outbox')
    .set({ tries: tries + 1, failure: message.slice(0, 500), next_try_at: new Date(at.getTime() + wait) })
    .where('id', '=', id)
    .execute();
}
