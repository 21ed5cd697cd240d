import { type SystemMeans, runAsSystem } from './run-as-system.ts';
import type { Work } from './work.ts';

/** What hears of a topic. Runs in the transaction that marks the event delivered: both happen, or neither. */
export type Subscriber = (work: Work, payload: Record<string, unknown>, eventId: string) => Promise<void>;
export type Subscribers = Readonly<Record<string, readonly Subscriber[]>>;

const mostTries = 12;

/**
 * Delivers one waiting event, if there is one that no other worker holds. A failing event waits longer each time, without
 * keeping others waiting. Returns whether there may be more.
 */
export async function deliverNext(means: SystemMeans, subscribers: Subscribers): Promise<boolean> {
  let failing: { id: string; message: string } | undefined;
  const more = await runAsSystem(means, async (work) => {
    const event = await work.db
      .selectFrom('outbox')
      .selectAll()
      .where('delivered_at', 'is', null)
      .where('next_try_at', '<=', work.now)
      .where('tries', '<', mostTries)
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!event) return false;
    try {
      for (const hear of subscribers[event.topic] ?? []) await hear(work, event.payload as Record<string, unknown>, event.id);
    } catch (error) {
      failing = { id: event.id, message: (error as Error).message };
      throw error;
    }
    await work.db.updateTable('outbox').set({ delivered_at: work.now }).where('id', '=', event.id).execute();
    return true;
  }).catch((error: unknown) => {
    if (failing === undefined) throw error;
    return true;
  });
  if (failing !== undefined) await putOff(means, failing);
  return more;
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
