import { afterAll, beforeAll, expect, test } from 'vitest';
import { heardCase } from '../../../tests/support/heard-case.ts';
import { actOnCase, type CaseBodyOfTest, caseBody, issuePaper, serveDirectly } from '../../../tests/support/made-cases.ts';
import { made } from '../../../tests/support/made-documents.ts';
import { testApp, type TestApp } from '../../../tests/support/test-app.ts';
import { closeRenderer } from '../../platform/official-documents/renderer.ts';

const today = '2024-03-04';
let server: TestApp;
let body: CaseBodyOfTest;
beforeAll(async () => {
  server = await testApp();
  server.setDay(today);
  body = await caseBody(server);
  await server.system(({ db }) =>
    db.updateTable('persons').set({ certificate_until: '2027-12-31' }).where('id', 'in', Object.values(body.ids)).execute(),
  );
});
afterAll(async () => {
  closeRenderer();
  await server.close();
});

const ok = (id: string, path: string, given: object, who = body.first) => made(actOnCase(who, id, path, given));
const detail = (id: string) => made(body.first('GET', `/api/cases/${id}`));
const agree = { agrees: true, text: '虚构：事实清楚，程序合法。' };

test('a review is made anew after a hearing or a defence that came later, and the decision waits for it', async () => {
  const { id, partyId } = await heardCase(body, today, { isComplex: true });
  await ok(id, 'arrange-hearing', { partyId, day: '2024-03-18', hostId: body.ids.head, text: '会议室' }, body.legal);
  const { id: notice } = await made(issuePaper(body, 'hearing-notice', id, partyId));
  await made(serveDirectly(body, notice, today));
  server.setDay('2024-03-18');
  await ok(id, 'hold-hearing', { partyId, text: '虚构：如期举行。' }, body.legal);
  await ok(id, 'review-legality', agree, body.legal);
  const chaired = { hostId: body.ids.leader, attendeeIds: [body.ids.head], agrees: true, text: '虚构：同意。' };
  await ok(id, 'discuss', chaired, body.leader);
  expect((await detail(id)).review.staleSince).toEqual([]);
  await ok(id, 'defence', { partyId, day: '2024-03-18', text: '虚构：补充陈述。' });
  await ok(id, 'answer-defence', { partyId, agrees: false, text: '虚构：不予采纳。' });
  const stale = await detail(id);
  expect(stale.review.staleSince).toEqual([{ zh: '收到新的陈述、申辩', en: 'a new defence came in' }]);
  expect(stale.duties.filter((one: any) => one.kind === 'legal-review' && one.doneAt === null)).toHaveLength(1);
  const shut = stale.acts.find((one: any) => one.act === 'decidePenalty').parties[0].whyNot.find((one: any) => one.id === 'reviewed');
  expect(shut.zh).toBe('法制审核（2024-03-18）之后收到新的陈述、申辩，须由法制审核人员重新审核后再作决定');
  const early = await issuePaper(body, 'penalty-decision-unit', id, partyId);
  expect([409, 422], JSON.stringify(early.body)).toContain(early.status);
  await ok(id, 'review-legality', agree, body.legal);
  expect((await detail(id)).review.staleSince).toEqual([]);
  await made(issuePaper(body, 'penalty-decision-unit', id, partyId));
});
