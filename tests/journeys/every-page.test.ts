import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyRoute } from '@tanstack/react-router';
import { ROLES } from '../../domain/organisation/roles.ts';
import { moduleList } from '../../web/console/module-list.ts';
import type { ConsoleModule } from '../../web/console/module.ts';
import { made } from '../support/made-documents.ts';
import { testApp, type TestApp } from '../support/test-app.ts';
import { type ConsoleBrowser, openConsole } from './console-browser.ts';
import { visitorOf } from './page-visits.ts';
import { drawReview } from './draw-review.ts';
import { recordExamples } from './record-examples.ts';
import { playMay, sendReport } from './play-may.ts';

/** One post of every role. The first of a kind go to every page and must find the month's records; the others to the front of each place. */
const posts = [
  { role: 'government', unit: '320102.government', isThorough: true },
  { role: 'officer', unit: '320102.enforcement', isThorough: true },
  { role: 'office', unit: '320000.office', isThorough: true },
  { role: 'leader', unit: '320000.leading-group', isThorough: true },
  { role: 'administrator', unit: '320000.office', isThorough: true },
  { role: 'auditor', unit: '320000.office', isThorough: true },
  { role: 'reviewer', unit: '320102.enforcement', isThorough: false },
  { role: 'section-head', unit: '320102.enforcement', isThorough: false },
  { role: 'legal-reviewer', unit: '320102.enforcement', isThorough: false },
  { role: 'accountant', unit: '320102.enforcement', isThorough: false },
  { role: 'leader', unit: '320102.enforcement', isThorough: false },
  { role: 'liaison', unit: 'group-03', isThorough: false },
  { role: 'staff', unit: 'body-police', isThorough: false },
  { role: 'supervisor', unit: '320000.office', isThorough: false },
] as const;

const modules: readonly ConsoleModule<readonly AnyRoute[]>[] = moduleList;

/** The addresses that a post may enter; those of one record only where examples are given. */
function addressesOf({ role, unit, isThorough }: (typeof posts)[number], examples: Record<string, string> | undefined): string[] {
  const places: readonly string[] = ROLES.find(({ id }) => id === role)?.places ?? [];
  return modules
    .filter(({ place }) => places.includes(place))
    .flatMap(({ routes }) => routes.slice(0, isThorough ? routes.length : 1).map((route) => (route.options as { path: string }).path))
    .flatMap((path) => {
      if (!path.includes('$')) return [path === '/figures/records' ? `${path}?measure=problems-found` : path];
      if (examples === undefined) return [];
      if (path === '/circulars/$id' && unit.startsWith('320102')) return []; // circulars go to cities and bodies
      if (path === '/desk/duties/$id' && !places.includes('problems')) return []; // duties are for those who read the record
      if (path.startsWith('/cases/reviews/$id') && unit.startsWith('320102')) return []; // drawn and read by those above
      if (path === '/problems/handed-over/$id') return []; // for one who gave a record out of sight: its own test
      const example = examples[path];
      if (example === undefined) throw new Error(`no example for the page ${path}: add one to this test`);
      return [example];
    });
}

/** Every address of every role given, two people at a time; gives the faults. */
async function walk(
  server: TestApp,
  browser: ConsoleBrowser,
  roles: readonly (typeof posts)[number][],
  examples?: Record<string, string>,
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...roles];
  const walkOne = async () => {
    for (let post = waiting.shift(); post !== undefined; post = waiting.shift()) {
      const { role, unit } = post;
      const page = await browser.enter(await server.account(unit, role), { path: '/campaign' });
      const visitor = visitorOf(page);
      await page.reload();
      await page.locator('main h1').waitFor();
      for (const address of addressesOf(post, examples)) {
        faults.push(...(await visitor.visit(address)).map((fault) => `${role} ${fault}`));
      }
      await page.context().close();
    }
  };
  await Promise.all([walkOne(), walkOne()]);
  return [...faults, ...browser.faults];
}

let server: TestApp;
let browser: ConsoleBrowser;
beforeAll(async () => {
  server = await testApp();
  browser = await openConsole(server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('every page with nothing in it yet, for those who write and who administer', async () => {
  expect(
    await walk(
      server,
      browser,
      posts.filter(({ role }) => role === 'government' || role === 'administrator'),
    ),
  ).toEqual([]);
}, 400_000);

test('every page of every role with a month of records, in Chinese and English, without faults, leftovers or overflow', async () => {
  const may = await playMay(server);
  const as = async (unit: string, role: string) => server.as(await server.account(unit, role));
  const clerk = await as('320102.government', 'government');
  const leader = await as('320102.government', 'leader');
  const report = await sendReport(clerk, leader);
  const city = await as('320100.government', 'government');
  const back = await city('POST', `/api/reports/${report}/return`, {
    version: (await city('GET', `/api/reports/${report}`)).body.version,
    reason: '虚构：请核对。',
    cells: [],
  });
  await clerk('POST', `/api/reports/${report}/revise`, { version: back.body.version });
  await sendReport(clerk, leader);
  server.setDay('2009-05-27');
  const office = await as('320000.office', 'office');
  const { body: circular } = await office('POST', '/api/circulars', { period: '2009-05' });
  await (
    await as('320000.leading-group', 'leader')
  )('POST', `/api/circulars/${circular.id}/issue`, { version: circular.version });
  const { unitId } = await server.account('320102.government', 'government');
  const { body: duties } = await clerk('GET', '/api/desk');
  const { review, reviewed } = await drawReview(server, office);
  const asked = await made(
    office('POST', '/api/guidance/questions', {
      title: '示例问题（虚构）',
      words: '虚构：请说明如何认定未经培训上岗。',
      targetUnitId: unitId,
      sector: 3,
      dueOn: '2009-06-10',
    }),
  );
  const examples = {
    ...(await recordExamples(server, may.firm)),
    '/desk/questions/$id': `/desk/questions/${asked.id}`,
    '/cases/reviews/$id': `/cases/reviews/${review}`,
    '/cases/reviews/$id/$caseId': `/cases/reviews/${review}/${reviewed}`,
    '/desk/duties/$id': `/desk/duties/${duties.owed.rows[0].id}`,
    '/problems/$id': `/problems/${may.overdue}`,
    '/problems/$id/dossier': `/problems/${may.closed}/dossier`,
    '/enterprises/$id': `/enterprises/${may.firm}`,
    '/enterprises/$id/change': `/enterprises/${may.firm}/change`,
    '/inspections/$id': `/inspections/${may.check}`,
    '/reports/$id': `/reports/${report}`,
    '/reports/$id/versions/$version': `/reports/${report}/versions/1`,
    '/reports/$id/difference': `/reports/${report}/difference?from=1&to=2`,
    '/reports/$id/summation': `/reports/${report}/summation`,
    '/circulars/$id': `/circulars/${circular.id}`,
    '/organisation/$unitId': `/organisation/${unitId}`,
    '/organisation/$unitId/change': `/organisation/${unitId}/change`,
  };
  expect(await walk(server, browser, posts, examples)).toEqual([]);
}, 400_000);
