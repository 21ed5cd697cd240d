import { z } from 'zod';
import type { UnitMessage } from '../../platform/tell-units.ts';
import type { Work } from '../../platform/work.ts';
import { writeNotifications } from './write-notifications.ts';

const unitMessage: z.ZodType<UnitMessage> = z.object({
  unitIds: z.array(z.string()),
  objectKind: z.string().min(1),
  objectId: z.string().min(1),
  words: z.object({ zh: z.string().min(1), en: z.string().min(1) }),
  regionCode: z.string().length(9),
  sector: z.number().int(),
});

/** Subscriber of a topic told by tellUnits(): one message for each unit that it names. */
export function notifyUnits(topic: string) {
  return async (work: Work, payload: Record<string, unknown>, eventId: string): Promise<void> => {
    const { unitIds, ...message } = unitMessage.parse(payload);
    await writeNotifications(work, unitIds.map((unitId) => ({ unitId, source: `event ${eventId}`, topic, ...message })));
  };
}
