import { type SystemMeans, runAsSystem } from './run-as-system.ts';
import type { Work } from './work.ts';

/** What hears of a topic. Runs in the transaction that marks the event delivered: both happen, or neither. */
export type Subscriber = (work: Work, payload: Record<string, unknown>, eventId: string) => Promise<void>;
export type Subscribers = Readonly<Record<string, readonly Subscriber[]>>;

/** An event that failed so often is left for the administrator. */
export const mostTries = 12;

/**
 * Delivers the oldest waiting events that no other worker holds, so many in one transaction. Where one of them fails, it
 * alone is tried next, and then waits longer each time without keeping others waiting. Returns whether there may be more.
 */
export async function deliverNext(means: SystemMeans, subscribers: Subscribers, most = 50): Promise<boolean> {
  let failing: { id: string; message: string } | undefined;
  const delivered = await runAsSystem(means, async (work) => {
    const events = await work.db
      .selectFrom('outbox')
      .select(['id', 'topic', 'payload'])
      .where('delivered_at', 'is', null)
      .where('next_try_at', '<=', work.now)
      .where('tries', '<', mostTries)
      .orderBy('id')
      .limit(most)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id, topic, payload } of events) {
      try {
        for (const hear of subscribers[topic] ?? []) await hear(work, payload as Record<string, unknown>, id);
      } catch (error) {
        failing = { id, message: (error as Error).message };
        throw error;
      }
    }
    const ids = events.map(({ id }) => id);
    if (ids.length > 0) await work.db.updateTable('outbox').set({ delivered_at: work.now }).where('id', 'in', ids).execute();
    return ids.length;
  }).catch((error: unknown) => {
    if (failing === undefined) throw error;
    return undefined;
  });
  if (delivered !== undefined) return delivered === most;
  if (most > 1) return deliverNext(means, subscribers, 1);
  if (failing !== undefined) await putOff(means, failing);
  return true;
}

async function putOff(means: SystemMeans, { id, message }: { id: string; message: string }): Promise<void> {
  await runAsSystem(means, async (work) => {
    const { tries } = await work.db.selectFrom('outbox').select('tries').where('id', '=', id).executeTakeFirstOrThrow();
    const wait = Math.min(3_600, 2 ** tries) * 1_000;
    await work.db
      .updateTable('outbox')
      .set({ tries: tries + 1, failure: message.slice(0, 500), next_try_at: new Date(work.now.getTime() + wait) })
      .where('id', '=', id)
      .execute();
  });
}
