import { addDays, partsOf } from '../../domain/calendar/day.ts';
import { isWorkingDay } from '../../domain/calendar/working-day.ts';
import type { DemoFirm } from './demo-firms.ts';
import { type Later, visitFirm } from './demo-problems.ts';
import { receiveReport, returnReport, sendReport, type Who } from './demo-reports.ts';
import { type DemoWorld, forAll, type Place } from './demo-world.ts';

type Schedule = (later: Later) => void;
const placeOf = (place: Place) => (place.level === 'township' ? place.code : place.code.slice(0, 6));
const people = (key: string) => ({ clerk: `${key}.government`, leader: `${key}.leader` });

/** Visits of the counties' officers, spread over the working days: a firm is seen every two or three months. */
export async function dayOfVisits(world: DemoWorld, firms: ReadonlyMap<string, DemoFirm[]>, schedule: Schedule): Promise<void> {
  if (!isWorkingDay(world.day)) return;
  const share = world.day < '2009-05-01' ? 0.03 : 0.085;
  const visited = world.counties.filter(() => world.chance.happens(share));
  await forAll(visited, (county) => visitFirm(world, world.chance.pick(firms.get(county.code) ?? []), schedule));
}

/** April: plans of townships, counties, cities and bodies; some file late and a few not at all, as units do. */
export async function planWorkPlans(world: DemoWorld, schedule: Schedule): Promise<void> {
  const plan = (day: string, who: Who, dutyKey: string, receiver: string) =>
    schedule({
      day,
      act: async () => {
        const sent = await sendReport(world, who, { dutyKey });
        if (sent !== undefined) schedule({ day: addDays(day, 2), act: () => receiveReport(world, receiver, sent) });
      },
    });
  for (const place of [...world.townships, ...world.counties]) {
    if (world.chance.happens(0.02)) continue;
    const above = place.level === 'township' ? place.code.slice(0, 6) : `${place.code.slice(0, 4)}00`;
    const day = world.chance.happens(0.06) ? '2009-04-27' : `2009-04-${world.chance.between(15, 23)}`;
    plan(day, people(placeOf(place)), 'work-plan-local', `${above}.government`);
  }
  for (const [n, city] of world.cities.entries())
    plan(n === 10 ? '2009-05-06' : `2009-04-${22 + (n % 7)}`, people(placeOf(city)), 'work-plan', '320000.office');
  for (const [n, body] of world.campaign.bodies.filter(({ reports }) => reports).entries()) {
    plan(
      n === 5 || n === 11 ? '2009-05-05' : `2009-04-${23 + (n % 6)}`,
      { clerk: `${body.key}.staff`, leader: `${body.key}.leader` },
      'work-plan',
      '320000.office',
    );
  }
}

/** The month's reports: townships, then counties, then cities and bodies; most in time, some late, some returned. */
export function planMonthlyReports(world: DemoWorld, period: string, schedule: Schedule): void {
  const { chance } = world;
  const { year, month } = partsOf(`${period}-01`);
  const on = (day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const send = (day: string, who: Who, dutyKey: string, receiver: string) =>
    schedule({
      day,
      act: async () => {
        const sent = await sendReport(world, who, { dutyKey, period });
        if (sent === undefined) return;
        const receive = async () => {
          const last = chance.happens(0.06) ? await returnReport(world, receiver, who, sent, true) : sent;
          await receiveReport(world, receiver, last);
        };
        schedule({ day: addDays(day, 1), act: receive });
      },
    });
  for (const township of world.townships)
    send(on(chance.between(18, 21)), people(placeOf(township)), 'monthly-report-local', `${township.code.slice(0, 6)}.government`);
  for (const county of world.counties) {
    if (chance.happens(0.03)) continue;
    const day = chance.happens(0.07) ? on(26 + chance.between(0, 1)) : on(chance.between(21, 23));
    send(day, people(placeOf(county)), 'monthly-report-local', `${county.code.slice(0, 4)}00.government`);
  }
  for (const city of world.cities) send(chance.happens(0.1) ? on(27) : on(24), people(placeOf(city)), 'monthly-report', '320000.office');
  for (const { key, reports } of world.campaign.bodies) {
    if (reports && !chance.happens(0.04))
      send(
        chance.happens(0.1) ? on(26) : on(chance.between(19, 23)),
        { clerk: `${key}.staff`, leader: `${key}.leader` },
        'monthly-report',
        '320000.office',
      );
  }
}
