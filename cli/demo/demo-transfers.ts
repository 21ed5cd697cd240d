import { at } from '../../domain/law/cite.ts';
import { type CaseDesk, recordOf } from './demo-case-desk.ts';
import { issuePaper } from './demo-case-papers.ts';
import { close, decide, fileCase, inquire, openCase, proposePenalties } from './demo-case-steps.ts';
import { collect } from './demo-collection.ts';
import { notify } from './demo-notices.ts';
import type { Story } from './demo-story.ts';
import { count } from './demo-world.ts';

const papersOfTransfer = [
  ['涉嫌犯罪案件情况的调查报告', '1份', '3页'],
  ['涉案物品清单', '1份', '1页'],
];

export type PoliceAnswer = 'filed' | 'reviewed' | 'procuratorate' | 'returned' | 'waiting';

/** A suspected crime: reported, allowed by the form, handed over with the letter; filed, contested, or taken back and punished here. */
export async function* transferToPolice(desk: CaseDesk, answer: PoliceAnswer): Story {
  await openCase(desk);
  yield* fileCase(desk);
  yield* inquire(desk, (one) => proposePenalties(one));
  const { rows } = (await desk.as('officer')('GET', `/api/cases/${desk.id}/sanction-targets?kind=police&find=公安`)).body;
  await desk.start('officer', 'transfers', {
    kind: 'police',
    toUnitId: rows[0].id,
    offence: '重大责任事故罪',
    words: '拒不停止危险作业，造成人员伤亡，涉嫌犯罪。',
    persons: 1,
  });
  yield desk.after(1, 2);
  await issuePaper(desk, 'transfer-approval', { fields: { transferBasis: [at('transfer-regulation', 3, 1)] } });
  await issuePaper(desk, 'transfer-letter', { fields: { transferPapers: papersOfTransfer } });
  const [handed] = (await desk.sanctions()).transfers;
  const act = recordOf(desk, 'transfers', handed);
  count(desk.world, 'transfers to the police');
  if (answer === 'waiting') return;
  yield desk.after(2, 3);
  const told = (outcome: string, words: string) => act('police', 'answerTransfer', { outcome, words, document: '公安机关通知书（演练）' });
  if (answer === 'filed') await told('filed', '经审查，决定立案。');
  else {
    await told('not-filed', '经审查，不符合立案条件，不予立案。');
    yield desk.after(1, 2);
    if (answer === 'returned') {
      await act('director', 'acceptRefusal', { reason: '证据不足以证明犯罪，由本机关依法处罚。' });
      yield* finishHere(desk);
      return;
    }
    const document = answer === 'reviewed' ? '提请复议书（演练）' : '建议立案监督函（演练）';
    await act('officer', answer === 'reviewed' ? 'askPoliceReview' : 'askProcuratorate', { document, reason: '事实清楚，后果严重，应当立案。' });
    yield desk.after(3, 6);
    await told('filed', '经复核，决定立案。');
  }
  yield desk.after(1, 2);
  await act('officer', 'handOverItems', { document: '涉案物品移交清单（演练）' });
  yield* close(desk);
}

async function* finishHere(desk: CaseDesk): Story {
  yield* notify(desk);
  yield* decide(desk);
  yield* collect(desk, 'in-time');
  yield* close(desk);
}

/** What another body has to deal with: 无照经营 goes to the industry and commerce bureau. */
export async function* handOver(desk: CaseDesk, isTaken: boolean): Story {
  await openCase(desk);
  yield desk.after(1, 4);
  const made = await desk.start('officer', 'transfers', {
    kind: 'body',
    toName: `${desk.body.county.name}工商行政管理局（演练）`,
    words: '无营业执照从事经营，属工商行政管理机关管辖。',
    document: '案件移送书（演练）',
    outsideReason: '移送书以纸质制发（演练）',
  });
  count(desk.world, 'transfers to other bodies');
  if (!isTaken) return;
  const act = recordOf(desk, 'transfers', made);
  yield desk.after(3, 9);
  await act('officer', 'recordTransferAnswer', { outcome: 'filed', day: desk.world.day, words: '已接收，依法处理。', document: '接收函（演练）' });
}
