import { openPlannedDuties } from './modules/duties/open-planned-duties.ts';
import type { Subscribers } from './platform/deliver-outbox.ts';

/** Who hears of which act; one line a topic. */
export const subscribers: Subscribers = {
  'clock-stepped': [async (work) => void (await openPlannedDuties(work))],
};
