import sharp from 'sharp';
import { openPlannedDuties } from '../../../server/modules/duties/open-planned-duties.ts';
import { foldDeltas } from '../../../server/modules/figures/fold-deltas.ts';
import { applyDueDivisionChanges } from '../../../server/modules/organisation/apply-due-division-changes.ts';
import { openReports } from '../../../server/modules/reports/open-reports.ts';
import { deliverNext } from '../../../server/platform/deliver-outbox.ts';
import { subscribers } from '../../../server/subscribers.ts';
import { type Answer, type Caller, testApp, type TestApp } from '../../support/test-app.ts';
import { enterDocuments } from './enter-documents.ts';
import { enterSanctions } from './enter-sanctions.ts';
import { enterInspections } from './enter-inspections.ts';
import { addMadeUnits } from './viewers.ts';

/** A record as it was entered: where and of which sector. Regions are those of its day. */
export interface Entered {
  id: string;
  region: string;
  sector: number;
}

export interface World {
  server: TestApp;
  enterprises: Entered[];
  checks: Entered[];
  problems: (Entered & { number: string })[];
  files: Entered[];
  /** Reports with a version that was sent. */
  sentReports: string[];
}

interface Place {
  county: string;
  township: string;
  firms: string[];
  call: Caller;
  officers: string[];
}

/** Eight counties of three cities, each with one of its townships. */
const counties: readonly [county: string, township: string][] = [
  ['320102', '320102002'],
  ['320104', '320104002'],
  ['320503', '320503000'],
  ['320505', '320505001'],
  ['320581', '320581001'],
  ['320602', '320602000'],
  ['320611', '320611000'],
  ['320683', '320683001'],
];
const sectors = [3, 1, 9, 2, 5, 14, 3];

/** Enters records through the acts that officials perform; 通州市 becomes 通州区 in between. The day at the end is 2009-07-27. */
export async function makeWorld(): Promise<World> {
  const server = await testApp();
  const world: World = { server, enterprises: [], checks: [], problems: [], files: [], sentReports: [] };
  await addMadeUnits(server);
  server.setDay('2009-05-18');
  const places = await Promise.all(counties.map(([county, township]) => openPlace(server, county, township)));
  for (const [index, place] of places.entries()) await enterRecords(world, place, index);
  await enterInspections(places, '2009-05-20');
  const bodies = [0, 2, 7].flatMap((place) => places[place] ?? []);
  await enterDocuments(bodies.map(({ call, county }) => ({ call, problems: world.problems.filter(({ region }) => region.startsWith(county)) })));
  const sanctioning = places.flatMap(({ officers: [personId], ...place }) => (personId === undefined ? [] : [{ ...place, personId }]));
  await enterSanctions(server, sanctioning, sectors);
  await openOwed(server);
  await sendReport(world, '320102002', '2009-05');
  await server.system(foldDeltas);
  server.setDay('2009-07-08');
  await server.system(applyDueDivisionChanges);
  const [tongzhou, ...rest] = [...places].reverse();
  if (tongzhou) await enterMore(world, { ...tongzhou, county: '320612', township: '320612001' }, 60);
  for (const place of rest.slice(0, 2)) await enterMore(world, place, 70);
  await openOwed(server);
  await sendReport(world, '320683001', '2009-05');
  server.setDay('2009-07-27');
  await openOwed(server);
  await issueCircular(server);
  await askAndHandOver(world);
  while (await deliverNext({ database: server.database, clock: server.clock, files: server.files }, subscribers)) continue;
  return world;
}

async function openPlace(server: TestApp, county: string, township: string): Promise<Place> {
  const officer = await server.account(`${county}.enforcement`, 'officer');
  const second = await server.account(`${county}.enforcement`, 'officer', `${county}.second`);
  return { county, township, firms: [], call: await server.as(officer), officers: [officer.personId, second.personId] };
}

function made<T extends Answer>(answer: T): T['body'] {
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function enterRecords(world: World, place: Place, index: number): Promise<void> {
  for (let n = 0; n < 4; n += 1) {
    const region = n % 2 === 0 ? place.township : `${place.county}000`;
    await enterCase(world, place, { region, sector: sectors[(index + n) % sectors.length] ?? 3, n: index * 10 + n });
  }
  const { id, region, sector } = world.problems.at(-1) ?? { id: '', region: '', sector: 0 };
  const photo = made(await upload(place.call, await samePhoto));
  made(await place.call('POST', `/api/problems/${id}/files`, { fileIds: [photo.id] }));
  world.files.push({ id: photo.id, region, sector });
}

async function enterMore(world: World, place: Place, n: number): Promise<void> {
  for (const sector of [3, 5]) await enterCase(world, place, { region: place.township, sector, n: n + sector });
}

/** A firm with a licence, a check of it with a paper, and two problems, one of them with a paper and a day. */
async function enterCase(world: World, place: Place, { region, sector, n }: { region: string; sector: number; n: number }): Promise<void> {
  const { call } = place;
  const today = world.server.clock.now(null).toISOString().slice(0, 10);
  const firm = made(
    await call('POST', '/api/enterprises', {
      name: `示例第${n}${n % 3 === 0 ? '化工' : '机械'}厂（虚构）`,
      unlicensed: true,
      regionCode: region,
      tradeSector: sector,
      address: `示例路 ${n} 号`,
      responsiblePerson: '张甲',
      licences: [{ kind: 'other', number: `虚构-${n}`, validTo: '2009-08-01' }],
      confirmedNew: place.firms,
    }),
  );
  place.firms.push(firm.id);
  world.enterprises.push({ id: firm.id, region, sector: 0 });
  const paper = async (words: string) =>
    made(await upload(call, Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${words} ${region} ${n}\n%%EOF\n`))).id as string;
  const onCheck = await paper('check');
  const check = made(
    await call('POST', '/api/checks', { enterpriseId: firm.id, madeOn: today, officerIds: place.officers, foundNothing: false, fileIds: [onCheck] }),
  );
  world.checks.push({ id: check.id, region, sector });
  const onProblem = await paper('problem');
  world.files.push({ id: onCheck, region, sector }, { id: onProblem, region, sector });
  const facts = { enterpriseId: firm.id, region, sector, facts: `虚构：第 ${n} 处未取得许可证从事生产。`, foundOn: today, checkId: check.id };
  const first = made(await call('POST', '/api/problems', { ...facts, nature: 'illegal-act', kind: '5', fileIds: [onProblem] }));
  const grade = n % 4 === 0 ? { grade: 'major', hazardStandard: 'hazard-provisions-2008', hazardClause: '第三条' } : { grade: 'general' };
  const second = made(await call('POST', '/api/problems', { ...facts, nature: 'hazard', ...grade, facts: `虚构：第 ${n} 处通道堵塞。` }));
  if (n % 2 === 0) made(await call('POST', `/api/problems/${first.id}/order-rectification`, { version: 1, day: today.replace(/\d\d$/, '22') }));
  for (const { id, number } of [first, second]) world.problems.push({ id, number, region, sector });
}

/** Lies in every county: a photo that is on record elsewhere is named only to who may see it there. */
const samePhoto = sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
  .jpeg()
  .toBuffer();

function upload(call: Caller, bytes: Buffer) {
  const boundary = 'a-boundary-of-a-test';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="evidence"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return call('POST', '/api/files', body, { 'content-type': `multipart/form-data; boundary=${boundary}` });
}

/** One circular sent to the cities and the bodies, and one that is still a draft. */
async function issueCircular(server: TestApp): Promise<void> {
  const office = await server.as(await server.account('320000.office', 'office'));
  const leader = await server.as(await server.account('320000.leading-group', 'leader'));
  const { id, version } = made(await office('POST', '/api/circulars', { period: '2009-05' }));
  made(await leader('POST', `/api/circulars/${id}/issue`, { version }));
  made(await office('POST', '/api/circulars', { period: '2009-06' }));
}

/** Questions to units of three levels, and a problem that a county passed into another sector. */
async function askAndHandOver({ server, problems }: World): Promise<void> {
  const unitId = async (key: string) =>
    (await server.system((work) => work.db.selectFrom('units').select('id').where('key', '=', key).executeTakeFirstOrThrow())).id;
  const words = { title: '虚构：排查进度', words: '虚构：请说明排查进度。', dueOn: '2009-08-10' };
  for (const [asker, role, target, sector] of [
    ['320000.office', 'office', '320100.government', 0],
    ['group-03', 'liaison', '320102.government', 3],
    ['group-03', 'liaison', '320602.government', 3],
    ['320000.office', 'office', 'body-police', 1],
  ] as const) {
    const call = await server.as(await server.account(asker, role, `asks.${target}`));
    made(await call('POST', '/api/guidance/questions', { ...words, targetUnitId: await unitId(target), sector }));
  }
  const officer = await server.as(await server.account('320102.enforcement', 'officer', 'passes.on'));
  // A general hazard that nobody has ordered.
  const own = problems.filter(({ region }) => region.startsWith('320102'))[3]?.id ?? '';
  const { version } = made(await officer('GET', `/api/problems/${own}`));
  const given = { version, targetUnitId: await unitId('320102.government'), reason: '虚构：属消防领域。', sector: 9 };
  made(await officer('POST', `/api/problems/${own}/pass`, given));
  for (const one of problems) if (one.id === own) one.sector = 9;
}

async function openOwed(server: TestApp): Promise<void> {
  await server.system(async (work) => {
    await openPlannedDuties(work);
    await openReports(work);
  });
}

async function sendReport(world: World, township: string, period: string): Promise<void> {
  const { server } = world;
  const clerk = await server.as(await server.account(`${township}.government`, 'government'));
  const leader = await server.as(await server.account(`${township}.government`, 'leader'));
  const { id } = made(await clerk('GET', `/api/reports?side=mine&period=${period}&dutyKey=monthly-report,monthly-report-local`)).rows[0];
  const { version, findings } = made(await clerk('GET', `/api/reports/${id}`));
  const explanations = Object.fromEntries(findings.map((one: { id: string }) => [one.id, '已逐条核对，如实报送。']));
  const texts = { T1: '本月组织排查，登记问题均已交办。', T5: '下月继续排查。' };
  const kept = made(await clerk('PUT', `/api/reports/${id}/draft`, { version, texts, explanations }));
  const asked = made(await clerk('POST', `/api/reports/${id}/ask-approval`, { version: kept.version, isZeroReport: false }));
  made(await leader('POST', `/api/reports/${id}/approve`, { version: asked.version, isZeroReport: false }));
  world.sentReports.push(id);
}
