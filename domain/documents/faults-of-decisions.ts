import { dayLabel } from '../calendar/day-label.ts';
import { meets } from '../law/bound.ts';
import type { Gate } from '../law/decision-gates.ts';
import { collectiveDiscussion, hearingRight, simpleProcedureBar } from '../law/decision-gates.ts';
import type { Cite } from '../law/cite.ts';
import { at } from '../law/cite.ts';
import { penaltyKindKeys } from '../law/penalty-kinds.ts';
import { thresholdOn } from '../law/thresholds.ts';
import type { DocumentFault } from './document-fault.ts';
import type { DocumentCheck, JudgedDocument } from './judged-document.ts';
import { dueOf, fault, yuanOf } from './judged-document.ts';

interface DecisionGate {
  readonly field?: string;
  readonly weight: DocumentFault['weight'];
  readonly words: readonly [string, string];
  readonly basis: Cite;
  readonly isOpen: (document: JudgedDocument) => boolean;
}

const proposed = (document: JudgedDocument) => {
  const fine = yuanOf(document, 'fineYuan');
  const known = penaltyKindKeys.filter((key) => document.facts.penaltyKinds?.includes(key));
  const isPerson = document.facts.partyKind === 'person' || document.kind.id.endsWith('-person');
  return {
    day: document.day,
    party: isPerson ? ('person' as const) : ('unit' as const),
    kinds: known.length > 0 ? known : fine ? (['fine'] as const) : [],
    fine,
    confiscated: document.facts.confiscatedYuan,
  };
};
const hasHearingRight = (document: JudgedDocument) => document.facts.hearingApplies ?? hearingRight(proposed(document)).applies;
const needsDiscussion = (document: JudgedDocument) =>
  (document.facts.discussionRequired ?? false) || collectiveDiscussion(proposed(document), document.facts.isComplex ?? false).applies;
const isSettled = ({ facts, day }: JudgedDocument) => {
  const until = facts.defenceUntil ?? (facts.noticeServedOn === undefined ? undefined : dueOf('statement', { from: facts.noticeServedOn })?.dueDay);
  return facts.defenceSettled === true || (until !== undefined && day > until);
};
const hearingIsOver = ({ facts, day }: JudgedDocument) => {
  if (facts.hearingHeldOn !== undefined) return facts.hearingHeldOn <= day;
  if (facts.hearingWaived === true) return true;
  const until =
    facts.hearingAskUntil ?? (facts.noticeServedOn === undefined ? undefined : dueOf('hearing-request', { from: facts.noticeServedOn })?.dueDay);
  return facts.hearingAskedOn === undefined && until !== undefined && day > until;
};

/** What stands before a decision of the general procedure. */
const decisionGates: readonly DecisionGate[] = [
  {
    weight: 'blocks',
    words: ['案件尚未立案。', 'The case is not filed.'],
    basis: at('penalty-law', 54, 2),
    isOpen: ({ facts }) => facts.filedOn === undefined,
  },
  {
    weight: 'blocks',
    words: ['行政处罚告知书尚未送达，不得作出处罚决定。', 'The notice of penalty is not served; there can be no decision.'],
    basis: at('penalty-law', 62),
    isOpen: ({ facts, day }) => facts.noticeServedOn === undefined || facts.noticeServedOn > day,
  },
  {
    weight: 'blocks',
    words: ['陈述、申辩的期限未满，当事人也未陈述申辩或者放弃。', 'The time for the defence is not over, nor was it made or waived.'],
    basis: at('penalty-law', 45, 1),
    isOpen: (document) => document.facts.noticeServedOn !== undefined && !isSettled(document),
  },
  {
    weight: 'blocks',
    words: ['当事人有权要求听证，尚未送达听证告知书。', 'The party has a right to a hearing that was not told.'],
    basis: at('penalty-law', 63, 1),
    isOpen: (document) => hasHearingRight(document) && !document.facts.hearingNoticeNumber,
  },
  {
    weight: 'blocks',
    words: ['要求听证的期限未满，或者已要求听证而尚未举行。', 'The time to ask for a hearing is not over, or the hearing asked for was not held.'],
    basis: at('penalty-law', 64, undefined, 1),
    isOpen: (document) => hasHearingRight(document) && Boolean(document.facts.hearingNoticeNumber) && !hearingIsOver(document),
  },
  {
    weight: 'blocks',
    words: ['应当经法制审核，尚未审核。', 'Legal review is compulsory and not done.'],
    basis: at('penalty-law', 58, 1),
    isOpen: ({ facts, day }) => facts.reviewRequired === true && (facts.reviewedOn === undefined || facts.reviewedOn > day),
  },
  {
    weight: 'warns',
    words: ['法制审核人员与承办人员同名，应当由他人审核。', 'The legal reviewer bears a handler’s name; another person must review.'],
    basis: at('penalty-law', 58, 1),
    isOpen: ({ facts }) => facts.reviewedBy !== undefined && (facts.officers ?? []).some(({ name }) => name === facts.reviewedBy),
  },
  {
    weight: 'blocks',
    words: ['应当由机关负责人集体讨论决定，尚无集体讨论记录。', 'The heads must decide together; there is no record of it.'],
    basis: at('penalty-law', 57, 2),
    isOpen: (document) => needsDiscussion(document) && (document.facts.discussedOn === undefined || document.facts.discussedOn > document.day),
  },
  {
    weight: 'blocks',
    words: ['回避申请尚未决定。', 'A recusal is not settled.'],
    basis: at('penalty-law', 43, 3),
    isOpen: ({ facts }) => facts.recusalOpen === true,
  },
  {
    field: 'fineYuan',
    weight: 'blocks',
    words: [
      '罚款高于告知的数额，应当重新告知；不得因陈述申辩加重处罚。',
      'The fine is above the one notified; notify again. A defence never makes it heavier.',
    ],
    basis: at('penalty-law', 45, 2),
    isOpen: (document) => (yuanOf(document, 'fineYuan') ?? 0) > (document.facts.noticeFineYuan ?? Infinity),
  },
  {
    field: 'fineYuan',
    weight: 'blocks',
    words: ['罚款超出法定幅度上限。', 'The fine is above the range of the law.'],
    basis: at('order-31', 13),
    isOpen: (document) => (yuanOf(document, 'fineYuan') ?? 0) > (document.facts.fineMostYuan ?? Infinity),
  },
  {
    field: 'fineYuan',
    weight: 'warns',
    words: ['罚款低于法定幅度下限，须有减轻处罚的情节并写明。', 'The fine is below the range; a ground to reduce it must be there and written.'],
    basis: at('penalty-law', 32),
    isOpen: (document) => (yuanOf(document, 'fineYuan') ?? Infinity) < (document.facts.fineLeastYuan ?? 0),
  },
  {
    weight: 'warns',
    words: ['办案期限已经届满，须有批准的延期。', 'The time for the case is over; an extension must have been granted.'],
    basis: at('order-15', 31),
    isOpen: ({ facts, day }) => facts.finishBy !== undefined && facts.finishBy < day,
  },
];

/** A decision is made only after every step that the law puts before it. */
export const decisionSteps: DocumentCheck = (document) =>
  document.kind.id.startsWith('penalty-decision-')
    ? decisionGates.filter(({ isOpen }) => isOpen(document)).map(({ weight, field, words, basis }) => fault(weight, field, words, basis))
    : [];

/** What a penalty on the spot may not be. 行政处罚法第五十一条。 */
export const spotBounds: DocumentCheck = (document) => {
  if (!document.kind.id.startsWith('spot-penalty-')) return [];
  const bar: Gate = simpleProcedureBar(proposed(document));
  const basis = at(document.day >= '2021-07-15' ? 'penalty-law' : 'penalty-law-1996', document.day >= '2021-07-15' ? 51 : 33);
  const faults = bar.reasons.map(({ zh, en }) => fault('blocks', 'fineYuan', [`不适用简易程序：${zh}。`, `Not for simple procedure: ${en}.`], basis));
  const fine = yuanOf(document, 'fineYuan') ?? 0;
  if (document.fields.payWay === 'none' && fine > 0)
    faults.push(fault('blocks', 'payWay', ['有罚款的，应当选择缴纳方式。', 'A fine needs a way of payment.'], at('penalty-law', 52, 2)));
  const cash = thresholdOn('spot-cash', 'any', document.day);
  if (document.fields.payWay === 'spot' && cash && !meets(cash.row.bound, fine))
    faults.push(
      fault(
        'warns',
        'payWay',
        ['超过当场收缴的数额，须符合事后难以执行等法定情形。', 'Above the sum for cash on the spot; another case of the law must apply.'],
        cash.basis,
      ),
    );
  return faults;
};

/** Which notice goes with the penalty proposed. */
export const rightNotice: DocumentCheck = (document) => {
  const applies = hasHearingRight(document);
  if (document.kind.id === 'penalty-notice' && applies && !document.facts.hearingNoticeNumber)
    return [
      fault(
        'warns',
        undefined,
        ['拟作处罚达到听证标准，还应当制发听证告知书。', 'The penalty gives a right to a hearing; its notice is needed too.'],
        at('penalty-law', 63, 1),
      ),
    ];
  if (document.kind.id === 'hearing-right-notice' && !applies)
    return [fault('warns', undefined, ['拟作处罚未达到听证标准。', 'The penalty does not give a right to a hearing.'], at('penalty-law', 63, 1))];
  return [];
};

/** An application to the court waits for both remedies and the reminder, and is not late. */
export const courtSteps: DocumentCheck = ({ kind, facts, fields, day }) => {
  if (kind.id !== 'execution-request') return [];
  const faults = [];
  if (facts.remediesOver !== true)
    faults.push(fault('blocks', undefined, ['复议、诉讼的期限尚未届满。', 'The periods of the remedies are not over.'], at('coercion-law', 53)));
  const reminded = typeof fields.reminderServedOn === 'string' ? dueOf('urge-before-court', { from: fields.reminderServedOn }) : undefined;
  if (reminded && day <= reminded.dueDay)
    faults.push(
      fault(
        'blocks',
        'reminderServedOn',
        [
          `催告书送达未满十日（至${dayLabel(reminded.dueDay).zh}）。`,
          `Ten days have not passed since the reminder (until ${dayLabel(reminded.dueDay).en}).`,
        ],
        at('coercion-law', 54),
      ),
    );
  if (facts.courtApplyBy !== undefined && day > facts.courtApplyBy)
    faults.push(fault('blocks', undefined, ['已超过申请强制执行的期限。', 'The time to apply is over.'], at('coercion-law', 53)));
  return faults;
};
