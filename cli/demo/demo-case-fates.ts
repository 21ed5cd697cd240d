import { type CaseDesk, recordOf } from './demo-case-desk.ts';
import { issuePaper, servePaper } from './demo-case-papers.ts';
import { close, decide, fileCase, inquire, openCase, proposePenalties } from './demo-case-steps.ts';
import { type Collection, collect } from './demo-collection.ts';
import { notify } from './demo-notices.ts';
import { hazardPenalty, penaltyFor } from './demo-penalty-table.ts';
import type { Story } from './demo-story.ts';
import { count } from './demo-world.ts';

/** General procedure from clue to file; how the fine comes in is given. */
export async function* punish(desk: CaseDesk, way: Collection): Story {
  const { kind, subKind, sector } = desk.problem;
  await openCase(desk, { withHead: penaltyFor(kind, subKind, sector).reachesPersons && desk.chance.happens(0.4) });
  yield* fileCase(desk);
  if (desk.chance.happens(0.12)) {
    yield* inquire(desk, (one) => proposePenalties(one));
    await desk.act('director', 'extend-period', {
      document: '延期审批表（演练）',
      decidedBy: '机关负责人',
      reason: '须向外地调取培训记录，三十日内不能办毕。',
    });
  } else yield* inquire(desk, (one) => proposePenalties(one));
  yield* notify(desk);
  yield* decide(desk);
  yield* collect(desk, way);
  if (way !== 'never') yield* close(desk);
}

/** The file lies: filed, or proposed, and nothing more is done, so that its clock runs out. */
export async function* lieStill(desk: CaseDesk, step: 'clue' | 'filed' | 'investigated' | 'notified'): Story {
  await openCase(desk);
  if (step === 'clue') return;
  yield* fileCase(desk);
  if (step === 'filed') return;
  yield* inquire(desk, (one) => proposePenalties(one));
  if (step === 'investigated') return;
  yield* notify(desk, { mayBeHeard: false });
}

/** A warning, or a fine up to a thousand yuan, on the spot; reported to the own body within five days. */
export async function* decideOnSpot(desk: CaseDesk): Story {
  await openCase(desk, { procedure: 'simple' });
  const [partyId] = desk.parties;
  if (partyId === undefined) return;
  const fineYuan = desk.chance.happens(0.6) ? desk.chance.between(3, 10) * 100 : 0;
  const { fined, broken, basis } = hazardPenalty;
  await desk.act('officer', 'propose-penalty', {
    partyId,
    proposal: {
      isPenalty: true,
      kinds: fineYuan > 0 ? ['warning', 'fine'] : ['warning'],
      fineYuan,
      fined: fineYuan > 0 ? fined : null,
      reason: '违法事实确凿，情节轻微，当场处罚。',
      broken: [broken],
      basis: [basis],
      words: fineYuan > 0 ? '给予警告，并处罚款。' : '给予警告。',
    },
  });
  const paper = await issuePaper(desk, 'spot-penalty-unit', { partyId, fields: { payWay: fineYuan > 0 ? 'bank' : 'none' } });
  await servePaper(desk, paper);
  desk.decisions.set(partyId, paper);
  desk.fines.set(partyId, fineYuan);
  count(desk.world, 'decisions on the spot');
  if (desk.chance.happens(0.92)) {
    yield desk.after(1, 4);
    await desk.act('officer', 'record-filing', { partyId, day: desk.world.day, document: '当场处罚备案（演练）' });
  }
  if (fineYuan > 0) yield* collect(desk, desk.chance.happens(0.9) ? 'in-time' : 'late');
}

/** The clue does not carry a case. */
export async function* declineFiling(desk: CaseDesk): Story {
  await openCase(desk);
  yield desk.after(1, 5);
  await desk.act('director', 'decline-filing', { reason: '违法行为轻微并已当场改正，没有造成危害后果，不予立案。' });
  count(desk.world, 'cases not filed');
}

/** The party is spared: slight, put right, no harm. 行政处罚法（1996）第二十七条第二款 */
export async function* spare(desk: CaseDesk): Story {
  await openCase(desk);
  yield* fileCase(desk);
  const [partyId] = desk.parties;
  const reason = '违法行为轻微并及时纠正，没有造成危害后果，依法不予处罚；已对其负责人进行教育。';
  yield* inquire(desk, async (one) => {
    await one.act('officer', 'propose-penalty', {
      partyId,
      proposal: { isPenalty: false, kinds: [], reason, basis: [{ law: 'penalty-law-1996', article: 27, paragraph: 2 }], words: '不予行政处罚。' },
    });
  });
  yield desk.after(1, 4);
  await desk.act('director', 'no-penalty', { partyId, document: '不予处罚决定（演练）', reason });
  yield desk.after(1, 3);
  await desk.act('officer', 'tell-no-penalty', { partyId, day: desk.world.day, text: '当面送达不予处罚决定。' });
  count(desk.world, 'cases without penalty');
  yield* close(desk);
}

/** What was suspected is not proven: the case is withdrawn. */
export async function* withdraw(desk: CaseDesk): Story {
  await openCase(desk);
  yield* fileCase(desk);
  yield desk.after(6, 14);
  await issuePaper(desk, 'case-termination', {
    fields: { endKind: 'withdrawn', endReason: '经查，培训档案完整，原认定的违法事实不能成立，建议撤销案件。' },
  });
  count(desk.world, 'cases withdrawn');
  yield* close(desk);
}

/** The party asks for reconsideration: the add-on fine stands still, and the decision is upheld or changed. */
export async function* reconsider(desk: CaseDesk): Story {
  await openCase(desk);
  yield* fileCase(desk);
  yield* inquire(desk, (one) => proposePenalties(one));
  yield* notify(desk);
  yield* decide(desk);
  yield desk.after(6, 12);
  const [partyId] = desk.parties;
  const asked = await desk.start('officer', 'remedies', {
    partyId,
    kind: 'review',
    organ: `${desk.body.county.name}人民政府`,
    askedOn: desk.world.day,
  });
  const act = recordOf(desk, 'remedies', asked);
  yield desk.after(3, 5);
  await act('officer', 'acceptRemedy', { day: desk.world.day, document: '复议受理通知书（演练）' });
  count(desk.world, 'remedies');
  yield desk.after(25, 45);
  await act('officer', 'concludeRemedy', {
    day: desk.world.day,
    outcome: 'upheld',
    document: '行政复议决定书（演练）',
    reason: '事实清楚，程序合法，予以维持。',
  });
  yield* collect(desk, 'in-time');
  yield* close(desk);
}
