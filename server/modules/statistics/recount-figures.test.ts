import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { foldDeltas } from '../figures/fold-deltas.ts';
import { recountFigures } from './recount-figures.ts';

let server: TestApp;
let officer: Caller;
let reviewer: Caller;
const firms: string[] = [];
const staff: string[] = [];

beforeAll(async () => {
  server = await testApp();
  const first = await server.account('320102.enforcement', 'officer');
  const second = await server.account('320102.enforcement', 'officer', 'second-officer');
  staff.push(first.personId, second.personId);
  officer = await server.as(first);
  reviewer = await server.as(await server.account('320102.enforcement', 'reviewer'));
  for (const n of [1, 2, 3]) {
    const made = await officer('POST', '/api/enterprises', {
      name: `示例${'甲乙丙'[n - 1]}金属制品厂（虚构）`,
      unlicensed: true,
      regionCode: '320102002',
      tradeSector: n,
      address: `示例路 ${n} 号`,
      responsiblePerson: '张甲',
      confirmedNew: firms,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    firms.push(made.body.id);
  }
});
afterAll(() => server.close());

const steps = [
  'register',
  'hazard',
  'check',
  'void-check',
  'correct-on-spot',
  'order-rectification',
  'claim-rectified',
  'recheck-passed',
  'recheck-failed',
  'void',
  'later',
  'fold',
] as const;
type Step = { step: (typeof steps)[number]; pick: number };

/** Plays one history through HTTP; an act that the record does not allow is refused and changes nothing. */
async function play(history: readonly Step[]): Promise<void> {
  const problems: string[] = [];
  const checks: string[] = [];
  let day = 5;
  for (const { step, pick } of history) {
    const firm = firms[pick % firms.length] as string;
    const today = `2009-05-${String(day).padStart(2, '0')}`;
    if (step === 'later') server.setDay(`2009-05-${String((day = Math.min(29, day + 3))).padStart(2, '0')}`);
    else if (step === 'fold') await server.system(foldDeltas);
    else if (step === 'register' || step === 'hazard') {
      const what =
        step === 'register'
          ? { nature: 'illegal-act', kind: String(4 + (pick % 5)), subKind: pick % 5 === 1 ? null : `${4 + (pick % 5)}.1` }
          : { nature: 'hazard', grade: 'general' };
      const { body } = await officer('POST', '/api/problems', {
        ...what,
        region: '320102002',
        sector: 1 + (pick % 3),
        facts: '虚构的事实。',
        foundOn: today,
        enterpriseId: firm,
      });
      expect(body.id, JSON.stringify(body)).toBeDefined();
      problems.push(body.id);
    } else if (step === 'check') {
      const { body } = await officer('POST', '/api/checks', {
        enterpriseId: firm,
        madeOn: today,
        officerIds: staff,
        teams: 1 + (pick % 2),
        summary: '',
        foundNothing: true,
        fileIds: [],
      });
      if (body.id) checks.push(body.id);
    } else if (step === 'void-check') {
      const id = checks[pick % Math.max(1, checks.length)];
      if (id) await officer('POST', `/api/checks/${id}/void`, { version: 1, reason: '登记有误' });
    } else {
      const id = problems[pick % Math.max(1, problems.length)];
      if (!id) continue;
      const call = step.startsWith('recheck') || step === 'void' ? reviewer : officer;
      const { body: problem } = await call('GET', `/api/problems/${id}`);
      await call('POST', `/api/problems/${id}/${step}`, { version: problem.version, reason: '虚构理由', evidence: '虚构情况', day: '2009-06-30' });
    }
  }
}

test('over random histories the recount finds records, deltas and cubes equal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ step: fc.constantFrom(...steps), pick: fc.nat(20) }), { minLength: 10, maxLength: 40 }),
      async (history) => {
        server.setDay('2009-05-05');
        await play([{ step: 'register', pick: 1 }, { step: 'check', pick: 1 }, ...history]);
        const recount = await server.system(recountFigures);
        expect(recount).toMatchObject({ byCell: [], byRecord: [], byCube: [] });
        expect(recount.records).toBeGreaterThan(0);
      },
    ),
    { numRuns: 6, seed: 2009 },
  );
}, 120_000);

test('a delta that no record bears out is found by cell and by record, a spoilt cube by its grain', async () => {
  await server.system(async (work) => {
    await foldDeltas(work);
    await work.db
      .insertInto('deltas')
      .values({
        at: work.now,
        campaign_id: '1',
        measure: 'problems-found',
        region_code: '320102002',
        region_then: '320102002',
        sector: 1,
        kind: '1',
        period: '2009-05',
        value: 1,
        record_kind: 'problem',
        record_id: '999999',
      })
      .execute();
  });
  const planted = await server.system(recountFigures);
  expect(planted.byCell).toHaveLength(1);
  expect(planted.byRecord).toMatchObject([{ record: 'problem 999999', expected: 0, found: 1 }]);
  expect(planted.byCube).toEqual([]);
  const spoil = {
    campaign_id: '1',
    measure: 'problems-found',
    grain: 'city',
    region_code: '320300000',
    region_then: '320300000',
    sector: 9,
    kind: '1',
    period: '2009-05',
    value: '7',
  };
  await server.system((work) => work.db.insertInto('cubes').values(spoil).execute());
  const spoilt = await server.system(recountFigures);
  expect(spoilt.byCube).toMatchObject([{ grain: 'city', expected: 0, found: 7 }]);
});
