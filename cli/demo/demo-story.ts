import { isWorkingDay } from '../../domain/calendar/working-day.ts';
import { demoEnd } from './demo-end.ts';
import type { Later } from './demo-problems.ts';
import { addDays } from '../../domain/calendar/day.ts';
import type { DemoWorld } from './demo-world.ts';

/** What befalls one record, told in order: each day that it yields is waited for, and what follows happens on that day. */
export type Story = AsyncGenerator<string, void>;

/** Plays a story up to the next day that it waits for. One that waits beyond the end of the demo stays where it is. */
export async function tell(story: Story, schedule: (later: Later) => void): Promise<void> {
  const { done, value } = await story.next();
  if (!done && value < demoEnd) schedule({ day: value, act: () => tell(story, schedule) });
}

/** So many days after today, on a working day: weekends and holidays are passed over. */
export function workdayAfter(world: DemoWorld, days: number): string {
  let day = addDays(world.day, days);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
