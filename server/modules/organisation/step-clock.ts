import type { Clock } from '../../platform/clock.ts';
import { Refused } from '../../platform/refused.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';

/** Moves a rehearsal's clock forward, never back; an ordinary server has no such clock. */
export async function stepClock(work: Work, hours: number, clock: Clock): Promise<{ now: string; today: string }> {
  if (!clock.rehearsal) {
    throw new Refused(403, 'not-a-rehearsal', { zh: '只有演练环境可以推进时钟。', en: 'Only a rehearsal’s clock can be moved.' });
  }
  const next = new Date(work.now.getTime() + hours * 3_600_000);
  await work.db.updateTable('rehearsal_clock').set({ moment: next }).execute();
  work.audit({ act: 'stepClock', objectKind: 'rehearsal', objectId: 'clock', details: { from: work.now, to: next }, regionCode: '320000000' });
  work.tell('clock-stepped', { from: work.now.toISOString(), to: next.toISOString() });
  return { now: next.toISOString(), today: dayOf(next) };
}
