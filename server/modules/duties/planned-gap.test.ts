import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CalendarGap } from '../../../domain/calendar/working-day.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { openPlannedDuties } from './open-planned-duties.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

test('a duty whose day cannot be reckoned for want of a holiday notice holds up no other', async () => {
  const due = JSON.stringify({ rule: 'on-day', day: '2035-05-01', shift: 'next-working-day' });
  await server.system((work) =>
    sql`update campaigns set definition = jsonb_set(definition, '{duties,0,due}', ${due}::jsonb), definition_hash = 'with a gap'`.execute(work.db),
  );
  const gaps: CalendarGap[] = [];
  const opened = await server.system((work) => openPlannedDuties(work, gaps));
  expect(gaps.map(({ year }) => year)).toEqual([2035]);
  expect(opened).toBeGreaterThan(1_000);
  expect(await server.system((work) => openPlannedDuties(work))).toBe(0);
});
