import { openPlannedDuties } from './modules/duties/open-planned-duties.ts';
import { remindOfDuties } from './modules/notifications/remind-of-duties.ts';
import { applyDueDivisionChanges } from './modules/organisation/for-other-modules.ts';
import type { Subscribers } from './platform/deliver-outbox.ts';

/** Who hears of which act; one line a topic. */
export const subscribers: Subscribers = {
  'clock-stepped': [async (work) => void (await applyDueDivisionChanges(work)), async (work) => void (await openPlannedDuties(work)), remindOfDuties],
};
