import { z } from 'zod';
import type { Subscriber } from '../../platform/deliver-outbox.ts';
import { writeNotifications } from './write-notifications.ts';

/** What an event carries of which units are told: whom it concerns, what it is about, in words. */
const unitMessage = z.object({
  unitIds: z.array(z.string()),
  objectKind: z.string().min(1),
  objectId: z.string().min(1),
  words: z.object({ zh: z.string().min(1), en: z.string().min(1) }),
  regionCode: z.string().length(9),
  sector: z.number().int(),
});

/** Subscriber of a topic that names its units: one message for each of them. */
export function notifyUnits(topic: string): Subscriber {
  return async (work, payload, eventId) => {
    const { unitIds, ...message } = unitMessage.parse(payload);
    await writeNotifications(
      work,
      unitIds.map((unitId) => ({ unitId, source: `event ${eventId}`, topic, ...message })),
    );
  };
}
