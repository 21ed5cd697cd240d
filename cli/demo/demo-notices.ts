import type { CaseDesk } from './demo-case-desk.ts';
import { issuePaper, servePaper } from './demo-case-papers.ts';
import type { Story } from './demo-story.ts';
import { count } from './demo-world.ts';

/** Review of legality, discussion where the sum asks for it, the notices with what the parties make of them, up to the day of the decision. */
export async function* notify(desk: CaseDesk, { isGrave = false, mayBeHeard = true } = {}): Story {
  yield desk.after(0, 2);
  await desk.act('legal-reviewer', 'review-legality', { agrees: true, text: '主体适格，事实清楚，证据充分，依据准确，程序合法。' });
  const isDiscussed = isGrave || [...desk.fines.values()].some((fine) => fine >= 30_000);
  if (isDiscussed) await discuss(desk);
  for (const [index, partyId] of desk.parties.entries()) {
    const hasRight = (isGrave && index === 0) || (desk.fines.get(partyId) ?? 0) >= (index === 0 ? 30_000 : 10_000);
    const paper = await issuePaper(desk, hasRight ? 'hearing-right-notice' : 'penalty-notice', { partyId });
    await servePaper(desk, paper);
    if (index > 0) continue;
    const answer = desk.chance.next();
    if (hasRight && mayBeHeard && answer < 0.7) yield* hear(desk, partyId);
    else if (answer < 0.5) yield* defend(desk, partyId);
    else if (!hasRight && answer < 0.8) await waive(desk, partyId);
  }
  // The three days of those who keep silent, with the holidays that they may end on.
  yield desk.after(7, 9);
}

async function waive(desk: CaseDesk, partyId: string): Promise<void> {
  await desk.act('officer', 'waive-defence', { partyId, day: desk.world.day, text: '当事人书面表示放弃陈述、申辩。' });
}

async function* defend(desk: CaseDesk, partyId: string): Story {
  yield desk.after(1);
  await desk.act('officer', 'defence', { partyId, day: desk.world.day, text: '当事人称已着手改正，请求从轻处罚。' });
  yield desk.after(1);
  await desk.act('officer2', 'answer-defence', { partyId, agrees: false, text: '改正情况在拟处罚款中已经考虑，维持原处理意见。' });
  count(desk.world, 'defences');
}

/** Asked for within three days, notified seven days ahead, held by the legal reviewer; now and then the party stays away. */
async function* hear(desk: CaseDesk, partyId: string): Story {
  yield desk.after(1);
  await desk.act('officer', 'ask-hearing', { partyId, day: desk.world.day, text: '当事人书面要求举行听证。' });
  const day = desk.after(10, 13);
  await desk.act('legal-reviewer', 'arrange-hearing', {
    partyId,
    day,
    hostId: desk.body.legal,
    clerkId: desk.body.accountant,
    panelIds: [],
    text: '本机关三楼会议室',
  });
  const paper = await issuePaper(desk, 'hearing-notice', { partyId });
  await servePaper(desk, paper);
  yield day;
  const stayedAway = desk.chance.happens(0.15);
  await desk.act('legal-reviewer', stayedAway ? 'no-show' : 'hold-hearing', {
    partyId,
    text: stayedAway ? '当事人无正当理由未出席，视为放弃听证。' : '双方陈述、质证完毕。主持人认为事实清楚，证据充分，程序合法，建议按拟定意见处罚。',
  });
  count(desk.world, 'hearings');
}

/** The heads sit together; their talk is on paper. */
async function discuss(desk: CaseDesk): Promise<void> {
  await desk.act('director', 'discuss', {
    hostId: desk.body.director,
    attendeeIds: [desk.body.director, desk.body.head],
    agrees: true,
    text: '同意承办机构的处理意见，依法告知后作出决定。',
  });
  const { day } = desk.world;
  await issuePaper(desk, 'discussion-record', {
    fields: {
      startsAt: `${day}T10:00`,
      endsAt: `${day}T10:40`,
      discussionPlace: '本机关三楼会议室',
      discussionHost: '机关负责人',
      discussionReporter: '承办人',
      recorder: '执法科（演练）',
      discussionQuestions: '1.当事人主体资格；2.办案程序；3.事实和证据；4.适用依据；5.处罚种类和幅度。',
      discussionSpeeches: '承办人汇报案情、证据和处理建议。\n审核人员：程序合法，同意。\n负责人：裁量在幅度之内，同意。',
    },
  });
}
