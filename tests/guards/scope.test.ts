import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeRenderer } from '../../server/platform/official-documents/renderer.ts';
import { auditPaths } from './scope/audit-paths.ts';
import { documentPaths } from './scope/document-paths.ts';
import { casePaths } from './scope/case-paths.ts';
import { dutyPaths } from './scope/duty-paths.ts';
import { figurePaths } from './scope/figure-paths.ts';
import { guidancePaths } from './scope/guidance-paths.ts';
import { inspectionPaths } from './scope/inspection-paths.ts';
import { idsOf, may, openOracle, type Oracle, sees } from './scope/oracle.ts';
import type { ReadPath } from './scope/read-path.ts';
import { recordPaths } from './scope/record-paths.ts';
import { reportPaths } from './scope/report-paths.ts';
import { sanctionPaths } from './scope/sanction-paths.ts';
import { unscopedPaths } from './scope/unscoped-paths.ts';
import { signInViewers, type ScopeViewer } from './scope/viewers.ts';
import { makeWorld, type World } from './scope/world.ts';

/** Invariant 4: whoever reads, by whatever way, sees the rows of his division and sectors and no other; the rest is not found. */
const seed = 20_090_331;
const paths = [
  ...recordPaths,
  ...casePaths,
  ...inspectionPaths,
  ...documentPaths,
  ...dutyPaths,
  ...reportPaths,
  ...figurePaths,
  ...guidancePaths,
  ...sanctionPaths,
  ...auditPaths,
];

let world: World;
let oracle: Oracle;
let viewers: ScopeViewer[];
beforeAll(async () => {
  world = await makeWorld();
  oracle = await openOracle(world.server.ownerUrl);
  viewers = await signInViewers(world.server);
  console.log(`scope: seed ${seed}, ${viewers.length} viewers, ${paths.length} ways to read`);
}, 120_000);
afterAll(async () => {
  closeRenderer();
  await oracle?.close();
  await world?.server.close();
});

/** Where a division that was changed stands today. */
const today = (region: string) => region.replace(/^320683/, '320612');

test('the rows lie where they were entered: under the division of their day, and under today’s', async () => {
  for (const kind of ['enterprises', 'checks', 'problems', 'files'] as const) {
    const entered = world[kind].map(({ id, region, sector }) => `${id} ${today(region)} ${region} ${sector}`);
    const rows = (await oracle.rows(kind)).filter((row) => kind !== 'files' || !['circular', 'document'].includes(String(row['subject_kind'])));
    expect(rows.map((row) => `${row.id} ${row.region_code} ${row['region_then']} ${row.sector}`).sort()).toEqual(entered.sort());
  }
  expect(world.problems.length).toBeGreaterThan(60);
  expect(world.problems.some(({ region }) => region.startsWith('320683')) && world.problems.some(({ region }) => region.startsWith('320612'))).toBe(
    true,
  );
});

test('the viewers differ: some see all, some nothing, most a part', async () => {
  const counts = await Promise.all(viewers.map(async (viewer) => (await oracle.seen(viewer, 'problems')).length));
  expect(new Set(counts).size).toBeGreaterThan(12);
  expect(Math.max(...counts)).toBe(world.problems.length);
  expect(Math.min(...counts)).toBe(0);
});

async function tryPath(path: ReadPath, viewer: ScopeViewer, pick: <T>(some: readonly T[]) => T): Promise<void> {
  if (path.permission !== null && !may(viewer, path.permission)) return;
  await path.holds({ world, oracle, viewer, pick });
}

test.each(paths)(
  '$endpoint',
  async (path) => {
    const property = fc.asyncProperty(fc.nat(viewers.length - 1), fc.gen(), async (place, gen) => {
      await tryPath(path, viewers[place] as ScopeViewer, (some) => some[gen(fc.nat, some.length - 1)] as never);
    });
    await fc.assert(property, { seed, numRuns: 20, endOnFailure: true });
  },
  60_000,
);

test('every endpoint that reads is tried here, or says why no scope narrows it', () => {
  const reads = world.server.app.served.filter(({ method }) => method === 'GET').map(({ id }) => id);
  expect(unclassified(reads)).toEqual([]);
  const known = new Set(world.server.app.served.map(({ id }) => id));
  expect([...paths.map(({ endpoint }) => endpoint), ...Object.keys(unscopedPaths)].filter((id) => !known.has(id))).toEqual([]);
});

function unclassified(reads: readonly string[]): string[] {
  const tried = new Set(paths.map(({ endpoint }) => endpoint));
  return reads.filter((id) => !tried.has(id) && !(id in unscopedPaths));
}

test('the guard bites: a new way to read, a row shown too many, a row out of sight that says it exists', async () => {
  expect(unclassified(['listProblems', 'listEverything'])).toEqual(['listEverything']);
  expect(sees({ region: '320102000', sectors: [3] }, { region_code: '320104000', sector: 3 })).toBe(false);
  expect(sees({ region: '320102000', sectors: [3] }, { region_code: '320102002', sector: 2 })).toBe(false);
  expect(sees({ region: '320102000', sectors: [3] }, { region_code: '320102002', sector: 0 })).toBe(true);

  const county = viewers.find(({ name }) => name === '320102.government.government') as ScopeViewer;
  const province = viewers.find(({ name }) => name === '320000.office.office') as ScopeViewer;
  const first = <T>(some: readonly T[]) => some[0] as T;
  const list = paths.find(({ endpoint }) => endpoint === 'listProblems') as ReadPath;
  await tryPath(list, county, first);
  await expect(tryPath(list, { ...county, call: province.call }, first)).rejects.toThrow();
  const detail = paths.find(({ endpoint }) => endpoint === 'getProblem') as ReadPath;
  const far = idsOf((await oracle.rows('problems')).filter((row) => !sees(county, row)));
  const pickFar = <T>(some: readonly T[]) => (some.find((one) => far.includes((one as { id: string }).id)) ?? some[0]) as T;
  await tryPath(detail, county, pickFar);
  const forbidding: ScopeViewer = { ...county, call: async () => ({ status: 403, body: {} as never, headers: {}, raw: Buffer.alloc(0) }) };
  await expect(tryPath(detail, forbidding, pickFar)).rejects.toThrow();
});
