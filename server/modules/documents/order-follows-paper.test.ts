import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { act, draftOn, made, orderFields, registerFirm, registerProblem, write } from '../../../tests/support/made-documents.ts';
import { testApp, type Caller, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

let server: TestApp;
let officer: Caller;
let second: Caller;
let leader: Caller;
let firm: string;
let officers: object[];
beforeAll(async () => {
  server = await testApp();
  officer = await server.as(await server.account('320102.enforcement', 'officer'));
  second = await server.as(await server.account('320102.enforcement', 'officer', 'second'));
  leader = await server.as(await server.account('320102.enforcement', 'leader'));
  firm = await registerFirm(officer, '320102002');
  officers = ['320102.enforcement.officer', 'second'].map((name) => ({ name: `测试员${name}`, certificate: `测-${name}` }));
});
beforeEach(() => server.setDay('2009-05-04'));
afterAll(async () => {
  closeRenderer();
  await server.close();
});

async function ordered(rectifyBy = '2009-05-15') {
  const problem = await registerProblem(officer, firm);
  const items = { rectifyBy, orderItems: [['第1项', rectifyBy]] };
  const draft = await write(officer, await draftOn(officer, problem.id), { ...orderFields, ...items, officers });
  return { problem, paper: await made(act(officer, draft.id, 'issue')) };
}
const reissued = async (id: string, rectifyBy: string) => {
  const draft = await made(act(officer, id, 'supersede', { reason: '期限写错' }));
  await write(officer, draft, { rectifyBy, orderItems: [['第1项', rectifyBy]] });
  return act(officer, draft.id, 'issue');
};
const problemNow = (id: string) => made(officer('GET', `/api/problems/${id}`));
const voided = (id: string, reason = '对象有误') => act(leader, id, 'void', { reason });
const dutiesOf = (id: string) =>
  server.system(async ({ db }) => {
    const rows = await db.selectFrom('duties').selectAll().where('subject_kind', '=', 'problem').where('subject_id', '=', id).orderBy('id').execute();
    return rows.map(
      (row) => `${row.kind} ${row.cancelled_at ? 'cancelled' : row.done_at ? 'done' : 'open'} ${row.due_at?.toISOString().slice(0, 10)}`,
    );
  });
const counted = (id: string) =>
  server.system(async ({ db }) => {
    const rows = await db
      .selectFrom('deltas')
      .select(['measure', 'value'])
      .where('record_kind', '=', 'problem')
      .where('record_id', '=', id)
      .execute();
    const sums = new Map<string, number>();
    for (const row of rows) sums.set(row.measure, (sums.get(row.measure) ?? 0) + Number(row.value));
    return [...sums].filter(([, sum]) => sum !== 0).map(([measure]) => measure);
  });

test('voided: the order is withdrawn on the problem, with its reason, its paper, its duty and its figures', async () => {
  const { problem, paper } = await ordered();
  const before = await counted(problem.id);
  expect(before.length).toBeGreaterThan(1);
  expect((await problemNow(problem.id)).moves.at(-1).document).toEqual({ id: paper.id, number: paper.number });
  await made(voided(paper.id));
  const after = await problemNow(problem.id);
  expect([after.status, after.dueOn]).toEqual(['registered', null]);
  expect(after.moves.at(-1)).toMatchObject({ act: 'withdrawOrder', reason: `${paper.number}作废：对象有误`, document: { id: paper.id } });
  expect(await dutiesOf(problem.id)).toEqual(['problem-rectification cancelled 2009-05-15']);
  const fresh = await registerProblem(officer, firm);
  expect(await counted(problem.id)).toEqual(await counted(fresh.id));
  const audited = await server.system(({ db }) =>
    db.selectFrom('audit_log').select('act').where('object_id', '=', problem.id).where('act', '=', 'withdrawOrder').execute(),
  );
  expect(audited).toHaveLength(1);
  expect(after.acts.some((one: { act: string }) => one.act === 'withdrawOrder')).toBe(false);
  const again = await write(officer, await draftOn(officer, problem.id), { ...orderFields, officers });
  await made(act(officer, again.id, 'issue'));
  expect((await problemNow(problem.id)).status).toBe('ordered');
  expect(await counted(problem.id)).toEqual(before);
});

test('voided where an order by hand came before: that one holds again with its day', async () => {
  const problem = await registerProblem(officer, firm);
  await made(officer('POST', `/api/problems/${problem.id}/order-rectification`, { version: 1, day: '2009-05-12', reason: '' }));
  const draft = await write(officer, await draftOn(officer, problem.id), { ...orderFields, officers });
  const paper = await made(act(officer, draft.id, 'issue'));
  expect((await problemNow(problem.id)).dueOn).toBe('2009-05-15');
  await made(voided(paper.id));
  const after = await problemNow(problem.id);
  expect([after.status, after.dueOn, after.moves.at(-1).act]).toEqual(['ordered', '2009-05-12', 'changeOrder']);
  expect(await dutiesOf(problem.id)).toEqual(['problem-rectification open 2009-05-12']);
});

test('issued anew: the new day and number hold, an earlier day too; the one that was replaced no longer binds', async () => {
  const { problem, paper } = await ordered('2009-05-25');
  const successor = await made(reissued(paper.id, '2009-05-12'));
  const after = await problemNow(problem.id);
  expect([after.dueOn, after.moves.at(-1).document.number]).toEqual(['2009-05-12', successor.number]);
  expect(await dutiesOf(problem.id)).toEqual(['problem-rectification open 2009-05-12']);
  await made(voided(successor.id));
  expect((await problemNow(problem.id)).status).toBe('registered');
});

test('a day that is past is not moved by issuing the order anew; its other words may be put right', async () => {
  const { problem, paper } = await ordered();
  server.setDay('2009-05-18');
  const refused = await reissued(paper.id, '2009-05-30');
  expect([refused.status, refused.body.message]).toEqual([
    409,
    expect.stringContaining('整改期限已过，换发的指令书不得改变整改期限，应写明2009-05-15'),
  ]);
  expect((await problemNow(problem.id)).daysOverdue).toBe(3);
});

test('claimed or re-checked: not voided, and the reason says what to do', async () => {
  const { problem, paper } = await ordered();
  const { version } = await problemNow(problem.id);
  await made(officer('POST', `/api/problems/${problem.id}/claim-rectified`, { version, evidence: '虚构：已培训' }));
  const claimed = await voided(paper.id);
  expect([claimed.status, claimed.body.message]).toEqual([409, expect.stringContaining('请先复查')]);
  await made(second('POST', `/api/problems/${problem.id}/recheck-passed`, { version: version + 1, evidence: '虚构：已培训' }));
  expect((await voided(paper.id)).body.message).toContain('问题已据此复查，不能作废；文字有误的请换发');
  const opinion = await write(second, await draftOn(second, problem.id, 're-check-opinion'), { officers });
  await made(act(second, opinion.id, 'issue'));
  const last = await voided(opinion.id);
  expect([last.status, last.body.message]).toEqual([409, expect.stringContaining('已据复查结果销号')]);
  const twice = await write(second, await draftOn(second, problem.id, 're-check-opinion'), { officers });
  await made(act(second, twice.id, 'issue'));
  await made(voided(twice.id, '重复制发'));
});
