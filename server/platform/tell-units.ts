import type { Words } from './refused.ts';
import type { Work } from './work.ts';

/** What an outbox event carries whose topic units are told of: whom it concerns, what it is about, in words. */
export interface UnitMessage {
  unitIds: readonly string[];
  objectKind: string;
  objectId: string;
  words: Words;
  regionCode: string;
  sector: number;
}

/** Tells units of an act: an outbox event from which each of them, but the acting one, gets a message. */
export function tellUnits(work: Work, topic: string, message: UnitMessage): void {
  const unitIds = [...new Set(message.unitIds)].filter((id) => id !== work.viewer.unitId);
  if (unitIds.length > 0) work.tell(topic, { ...message, unitIds });
}
