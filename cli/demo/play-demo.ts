import { sql } from 'kysely';
import { addDays, instantOf } from '../../domain/calendar/day.ts';
import { isWorkingDay } from '../../domain/calendar/working-day.ts';
import type { App } from '../../server/app.ts';
import { campaignsOn } from '../../server/modules/campaign/for-other-modules.ts';
import { openPlannedDuties } from '../../server/modules/duties/open-planned-duties.ts';
import { openReports } from '../../server/modules/reports/open-reports.ts';
import { openCollectionDuties } from '../../server/modules/sanctions/for-other-modules.ts';
import { applyDueDivisionChanges } from '../../server/modules/organisation/for-other-modules.ts';
import type { rehearsalClock } from '../../server/platform/clock.ts';
import type { Config } from '../../server/platform/config.ts';
import type { OpenMeans } from '../../server/platform/open-means.ts';
import { deliverNext } from '../../server/platform/deliver-outbox.ts';
import { subscribers } from '../../server/subscribers.ts';
import { runAsSystem } from '../../server/platform/run-as-system.ts';
import type { Work } from '../../server/platform/work.ts';
import { chanceFrom } from './chance.ts';
import { addDemoAccounts, countiesWithTownships, demoAccountList, demoPassword } from './demo-accounts.ts';
import { dayOfVisits, planMonthlyReports, planWorkPlans } from './demo-calendar.ts';
import { demoCallers } from './demo-caller.ts';
import { prepareBodies } from './demo-bodies.ts';
import { casesOf } from './demo-cases.ts';
import { issueCircular } from './demo-circulars.ts';
import { dayOfDraws } from './demo-draws.ts';
import { demoEnd } from './demo-end.ts';
import { dayOfFileReview } from './demo-file-review.ts';
import { registerFirms } from './demo-firms.ts';
import { dayOfInspections } from './demo-inspections.ts';
import type { Later } from './demo-problems.ts';
import { type DemoWorld, forAll, type Place } from './demo-world.ts';

const demoStart = '2009-04-01';
/** From May on bodies carry cases through. */
const casesStart = '2009-05-04';

interface Stage {
  app: App;
  means: OpenMeans;
  config: Config;
  clock: ReturnType<typeof rehearsalClock>;
  log(line: string): void;
}

/**
 * Plays the campaign from April to the morning of 23 September 2009 through the API, day by day: accounts sign in, firms are
 * registered, visits made, problems found and settled, reports sent, returned and accepted, circulars issued.
 */
export async function playDemo(stage: Stage): Promise<Record<string, number>> {
  const world = await setScene(stage);
  const waiting = new Map<string, Later[]>();
  const schedule = (later: Later) => void waiting.set(later.day, [...(waiting.get(later.day) ?? []), later]);
  world.setTime(demoStart, '09:00');
  await openWhatIsOwed(world);
  const firms = await registerFirms(world);
  await planWorkPlans(world, schedule);
  let enforcement: Awaited<ReturnType<typeof beginCases>> | undefined;
  for (let day = demoStart; day < demoEnd; day = addDays(day, 1)) {
    world.setTime(day, '09:00');
    await world.system(applyDueDivisionChanges);
    await openWhatIsOwed(world);
    if (day.endsWith('-16')) planMonthlyReports(world, day.slice(0, 7), schedule);
    await dayOfVisits(world, firms, schedule);
    if (day === casesStart) enforcement = await beginCases(world);
    await enforcement?.(firms, schedule);
    await playWaiting(world, day, waiting);
    if (day.endsWith('-28') && day > '2009-05') await issueCircular(world, day.slice(0, 7));
    if (day === messagesRead) await readMessages(world, stage.clock);
  }
  world.setTime(demoEnd, '09:00');
  await openWhatIsOwed(world);
  return world.counts;
}

/** From here on the chosen bodies plan inspections, draw firms by lot and carry cases through. */
async function beginCases(world: DemoWorld) {
  const bodies = await prepareBodies(world);
  const dayOfCases = casesOf(bodies);
  return async (firms: Awaited<ReturnType<typeof registerFirms>>, schedule: (later: Later) => void) => {
    if (isWorkingDay(world.day)) await dayOfInspections(world, bodies, firms, schedule);
    await dayOfDraws(world, bodies, schedule);
    await dayOfCases(world, schedule);
    await dayOfFileReview(world);
  };
}

/** Two evenings before the end everybody has read what came in: what is unread at the start is of the last days. */
const messagesRead = addDays(demoEnd, -2);

async function readMessages(world: DemoWorld, clock: Stage['clock']): Promise<void> {
  while (await deliverNext({ ...world.means, clock }, subscribers));
  const accounts = [
    '320000.office',
    ...world.campaign.bodies.map(({ key }) => `${key}.staff`),
    ...world.campaign.groups.map(({ key }) => `${key}.liaison`),
    ...[...world.cities, ...world.counties].flatMap(({ code }) => ['government', 'officer'].map((role) => `${code.slice(0, 6)}.${role}`)),
    ...world.townships.map(({ code }) => `${code}.government`),
  ];
  await forAll(accounts, async (account) => void (await world.as(account)('POST', '/api/notifications/read', {})));
}

/** What the worker's jobs do of a morning. */
async function openWhatIsOwed(world: DemoWorld): Promise<void> {
  await world.system(openPlannedDuties);
  await world.system(openReports);
  await world.system(openCollectionDuties);
}

/** Acts of a day, until none is left: an act may bring about another of the same day. */
async function playWaiting(world: DemoWorld, day: string, waiting: Map<string, Later[]>): Promise<void> {
  world.setTime(day, '14:00');
  for (let due = waiting.get(day); due !== undefined; due = waiting.get(day)) {
    waiting.delete(day);
    await forAll(due, (later) => later.act());
  }
}

async function setScene({ app, means, config, clock, log }: Stage): Promise<DemoWorld> {
  const setTime = (day: string, time: string) => {
    world.day = day;
    clock.pin(instantOf(day, time));
  };
  const system = <T>(act: (work: Work) => Promise<T>) => runAsSystem({ ...means, clock }, act);
  const world: DemoWorld = {
    app,
    means,
    system,
    setTime,
    log,
    day: demoStart,
    counts: {},
    found: [],
    chance: chanceFrom(20_090_408),
    cities: [],
    counties: [],
    townships: [],
    as: demoCallers(app, demoPassword),
    campaign: undefined as never,
  };
  setTime(demoStart, '08:00');
  await system(async (work) => {
    const [campaign] = await campaignsOn(work, demoStart);
    if (campaign === undefined) throw new Error('demo: the campaign of 2009 is not loaded');
    world.campaign = campaign;
    const places = await findPlaces(work);
    world.cities = places.filter(({ level }) => level === 'city');
    world.counties = places.filter(({ level }) => level === 'county');
    world.townships = countiesWithTownships.flatMap((county) =>
      places.filter(({ code, level }) => level === 'township' && code.startsWith(county)).slice(0, 4),
    );
    await narrowTownships(work, campaign.id, world.townships);
    const list = demoAccountList(campaign, [...world.cities, ...world.counties, ...world.townships]);
    await addDemoAccounts(work, list, config.passwordCost);
    world.counts['accounts'] = list.length;
  });
  return world;
}

async function findPlaces(work: Work): Promise<Place[]> {
  const rows = await work.db
    .selectFrom('divisions')
    .select(['code', 'name', 'level'])
    .where('level', 'in', ['city', 'county', 'township'])
    .where(sql<boolean>`coalesce(valid_from, '0001-01-01') <= ${demoStart}::date and coalesce(valid_to, '9999-12-31') > ${demoStart}::date`)
    .orderBy('code')
    .execute();
  return rows as Place[];
}

/** Only some townships take part in the demo: the others' 1,400 reports a month would drown what is to be seen. */
async function narrowTownships(work: Work, campaignId: string, kept: readonly Place[]): Promise<void> {
  const left = await sql`
    delete from campaign_units c using units u
    where c.unit_id = u.id and c.campaign_id = ${campaignId} and u.level = 'township' and not u.region_code = any(${kept.map(({ code }) => code)})`.execute(
    work.db,
  );
  work.audit({
    act: 'narrowRehearsal',
    objectKind: 'campaign',
    objectId: campaignId,
    details: { townships: kept.length, leftOut: Number(left.numAffectedRows ?? 0) },
    regionCode: '320000000',
  });
}
