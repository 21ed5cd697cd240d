import { forbidden } from '../../platform/refused.ts';
import { mostTries } from '../../platform/deliver-outbox.ts';
import type { Work } from '../../platform/work.ts';

/** Lets the worker try again what it gave up. Throws forbidden below the province: the machine is the province's. */
export async function redeliverEvents(work: Work): Promise<{ events: number }> {
  if (work.viewer.unitLevel !== 'province') throw forbidden();
  const waiting = await work.db
    .updateTable('outbox')
    .set({ tries: 0, next_try_at: new Date() })
    .where('delivered_at', 'is', null)
    .where('tries', '>=', mostTries)
    .returning('id')
    .execute();
  work.audit({
    act: 'redeliverEvents',
    objectKind: 'system',
    objectId: 'outbox',
    details: { events: waiting.length },
    regionCode: work.viewer.regionCode,
  });
  return { events: waiting.length };
}
