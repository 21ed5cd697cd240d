import { addDays, instantOf } from '../../domain/calendar/day.ts';
import { type CaseDesk, recordOf } from './demo-case-desk.ts';
import { issuePaper, servePaper } from './demo-case-papers.ts';
import { close, decide, fileCase, inquire, openCase, proposePenalties } from './demo-case-steps.ts';
import { collect } from './demo-collection.ts';
import { notify } from './demo-notices.ts';
import type { Story } from './demo-story.ts';
import { count } from './demo-world.ts';

/** 2009年的文书式样没有查封（扣押）文书，恢复生产的审查意见用纸。 */
const outside = { outsideReason: '当时的文书式样没有此种文书，以纸质制发（演练）' };

/** Production stopped on the spot, the site seen again, not ready and then ready; the case goes on beside it. */
export async function* stopAndRestart(desk: CaseDesk): Story {
  await openCase(desk);
  const paper = await stopOnSite(desk);
  const made = await desk.start('officer', 'measures', {
    kind: 'temporary-stop',
    takenOn: desk.world.day,
    words: '责令暂时停产停业，撤出作业人员。',
    document: paper.number,
  });
  count(desk.world, 'stops of production');
  const act = recordOf(desk, 'measures', made);
  yield* fileCase(desk);
  yield* inquire(desk, (one) => proposePenalties(one));
  yield* notify(desk, { mayBeHeard: false });
  yield* decide(desk);
  await act('officer', 'askRestart', { day: desk.world.day, reason: '企业书面报告隐患已经排除，申请恢复生产。' });
  yield desk.after(2, 6);
  if (desk.chance.happens(0.4)) {
    await act('director', 'failRestart', {
      reviewedOn: desk.world.day,
      reason: '通风设施尚未验收，继续停产。',
      document: '恢复生产审查意见（演练）',
      ...outside,
    });
    yield desk.after(6, 12);
    await act('officer', 'askRestart', { day: desk.world.day, reason: '补充整改完成，再次申请。' });
    yield desk.after(2, 5);
  }
  if (desk.chance.happens(0.25)) return;
  await act('director', 'passRestart', {
    reviewedOn: desk.world.day,
    reason: '现场审查合格，同意恢复生产。',
    document: '恢复生产审查意见（演练）',
    ...outside,
  });
  count(desk.world, 'restarts after review');
  yield* collect(desk, 'in-time');
  yield* close(desk);
}

async function stopOnSite(desk: CaseDesk) {
  const { day } = desk.world;
  const paper = await issuePaper(desk, 'on-site-measure', {
    partyId: desk.parties[0] ?? '',
    fields: {
      problems: ['作业现场存在重大危险，排除前无法保证安全'],
      measureBasis: [{ law: 'order-15', article: 14, paragraph: 1 }],
      stopMeasure: 'stop-production',
      peopleOut: 'yes',
      stopObject: '存在重大危险的作业场所',
      stopFrom: day,
      measureEndsOn: addDays(day, 60),
    },
  });
  await servePaper(desk, paper);
  return paper;
}

/** Things held on the spot, the decision written within 48 hours; given back, kept, or left until the fifteen days are over. */
export async function* seize(desk: CaseDesk, end: 'released' | 'disposed' | 'lapsed'): Story {
  await openCase(desk);
  const isUrgent = desk.chance.happens(0.5);
  const made = await desk.start('officer', 'seizures', {
    kind: desk.chance.pick(['hold', 'seizure']),
    madeAt: instantOf(desk.world.day, '08:40').toISOString(),
    isUrgent,
    place: '企业仓库',
    keeper: '本机关保管室',
    reason: '不符合国家标准的设施、器材，存在现实危险。',
    ...(isUrgent ? {} : { document: '查封扣押决定（演练）', ...outside }),
    items: [
      { name: '铁桶', quantity: desk.chance.between(4, 40), unitWord: '只', condition: '锈蚀', value: 120_000 },
      { name: '输送泵', quantity: 1, unitWord: '台', condition: '无合格证' },
    ],
  });
  count(desk.world, 'seizures');
  const act = recordOf(desk, 'seizures', made);
  if (isUrgent) await act('director', 'approveSeizure', { document: '查封扣押决定（演练）', ...outside });
  yield* fileCase(desk);
  const paper = { document: '查封扣押处理决定（演练）', ...outside };
  if (end === 'disposed') {
    const fates = [
      { number: 1, fate: 'destroyed' },
      { number: 2, fate: 'returned' },
    ];
    await act('officer', 'decideSeizure', { ...paper, reason: '铁桶无法修复，予以销毁；泵整修合格后退还。', fates });
  }
  yield* inquire(desk, (one) => proposePenalties(one));
  if (end === 'released') await act('officer', 'releaseSeizure', { ...paper, reason: '设施已更换，危险消除，予以解除。' });
  if (end === 'lapsed') {
    yield desk.after(16, 18);
    if (desk.chance.happens(0.5)) return;
    await act('officer', 'releaseSeizure', { ...paper, reason: '期限届满，予以解除。' });
  }
  yield* notify(desk);
  yield* decide(desk);
  yield* collect(desk, 'in-time');
  yield* close(desk);
}

/** Stop for rectification as a penalty beside the fine: hearing, discussion, filing upward, and proof that it was done. */
export async function* stopAsPenalty(desk: CaseDesk): Story {
  await openCase(desk);
  yield* fileCase(desk);
  yield* inquire(desk, (one) => proposePenalties(one, { kinds: ['stop-production'] }));
  yield* notify(desk, { isGrave: true });
  yield* decide(desk);
  yield* collect(desk, 'by-bank');
  const [partyId] = desk.parties;
  yield desk.after(15, 25);
  await desk.act('officer', 'prove-done', { partyId, kinds: ['stop-production'], day: desk.world.day, text: '停产整顿期满，现场验收合格。' });
  yield* close(desk);
}

export type ProposedMeasure = 'close' | 'suspend-licence' | 'revoke-licence' | 'detention';
const asked: Record<ProposedMeasure, { words: string; find?: string; answer: string }> = {
  close: { words: '不具备安全生产条件，经停产整顿仍不具备，提请关闭。', answer: '经研究，同意依法予以关闭。' },
  'suspend-licence': { words: '安全生产条件不符合许可要求，提请暂扣许可证。', answer: '决定暂扣许可证三个月。' },
  'revoke-licence': { words: '降低安全生产条件，情节严重，提请吊销许可证。', answer: '决定吊销许可证。' },
  detention: { words: '拒不执行停产指令，负责人逃匿，建议给予行政拘留。', find: '公安', answer: '决定行政拘留。' },
};

/** Closure, licence and detention are decided elsewhere: asked for, reminded where no answer comes, answered or still waiting. */
export async function* propose(desk: CaseDesk, kind: ProposedMeasure, end: 'granted' | 'refused' | 'waiting'): Story {
  await openCase(desk);
  yield* fileCase(desk);
  yield* inquire(desk, (one) => proposePenalties(one));
  const { words, find, answer } = asked[kind];
  const query = new URLSearchParams({ kind, ...(find === undefined ? {} : { find }) });
  const { rows } = (await desk.as('officer')('GET', `/api/cases/${desk.id}/sanction-targets?${query}`)).body;
  const made = await desk.start('officer', 'proposals', {
    kind,
    toUnitId: rows[0].id,
    words,
    document: '提请函（演练）',
    answerDueOn: addDays(desk.world.day, 15),
  });
  count(desk.world, 'proposals');
  const act = recordOf(desk, 'proposals', made);
  yield* notify(desk, { mayBeHeard: false });
  yield* decide(desk);
  if (end === 'waiting') {
    yield desk.after(12, 16);
    await act('officer', 'remindProposal', { reason: '已逾请求答复的日期。' });
    return;
  }
  const outcome = { outcome: end, words: end === 'granted' ? answer : '事实尚需进一步核实，暂不采纳。', document: '复函（演练）' };
  const effect = end === 'granted' ? { effectOn: desk.world.day } : {};
  const persons = kind === 'detention' && end === 'granted' ? { persons: 1 } : {};
  const post = kind === 'close' ? 'government' : kind === 'detention' ? 'police' : undefined;
  if (post === undefined) await act('officer', 'recordProposalAnswer', { ...outcome, ...effect, day: desk.world.day });
  else await act(post, 'answerProposal', { ...outcome, ...effect, ...persons });
  yield* collect(desk, 'in-time');
  yield* close(desk);
}
