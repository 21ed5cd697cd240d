import type { Words } from '../law/words.ts';
import type { Cite } from '../law/cite.ts';
import { at } from '../law/cite.ts';
import type { DocumentFault } from './document-fault.ts';
import type { DocumentPerson } from './document-person.ts';
import type { DocumentCheck, JudgedDocument } from './judged-document.ts';
import { fault } from './judged-document.ts';
import { isFilled } from './printed-values.ts';

interface StepRow {
  readonly kinds: readonly string[];
  readonly field?: string;
  readonly weight: DocumentFault['weight'];
  readonly words: readonly [string, string];
  readonly basis: Cite | Words;
  readonly isOpen: (document: JudgedDocument) => boolean;
}

const inspectionRules: Words = { zh: '国办发〔2024〕54号', en: 'State Council Office 2024 No. 54' };
const isOverCap = ({ fields }: JudgedDocument) =>
  fields.visitsCap !== undefined && fields.visitsCap !== '' && Number(fields.visitsThisYear ?? 0) >= Number(fields.visitsCap);

/** What must have gone before a paper, and what belongs into it, kind by kind. */
const steps: readonly StepRow[] = [
  {
    kinds: ['inspection-approval'],
    field: 'overCapReason',
    weight: 'blocks',
    words: ['本年度检查已达频次上限，应当写明理由。', 'The yearly cap of visits is reached; the reason must be written.'],
    basis: inspectionRules,
    isOpen: (document) => isOverCap(document) && !isFilled(document.fields.overCapReason),
  },
  {
    kinds: ['inspection-notice', 'site-inspection-record'],
    weight: 'blocks',
    words: ['检查尚未批准。', 'The inspection is not approved.'],
    basis: inspectionRules,
    isOpen: ({ facts, day }) => facts.inspectionApprovedOn === undefined || facts.inspectionApprovedOn > day,
  },
  {
    kinds: ['coercive-measure-approval'],
    field: 'doneAt',
    weight: 'blocks',
    words: ['紧急先行实施的，应当写明实施时间。', 'Where it was done first, say when.'],
    basis: at('coercion-law', 19),
    isOpen: ({ fields }) => fields.urgency === 'yes' && !isFilled(fields.doneAt),
  },
  {
    kinds: ['coercive-measure-approval'],
    field: 'doneAt',
    weight: 'warns',
    words: ['先行实施已超过二十四小时，应当立即补办。', 'More than twenty-four hours since the measure; approval is overdue.'],
    basis: at('coercion-law', 19),
    isOpen: ({ fields, day }) => fields.urgency === 'yes' && typeof fields.doneAt === 'string' && daysAfter(fields.doneAt.slice(0, 10), day) > 1,
  },
  {
    kinds: ['evidence-hold-decision', 'evidence-hold-disposal-approval'],
    weight: 'warns',
    words: ['先行登记保存的处理期限已过，登记保存自动解除。', 'The time to decide is over; the hold has lapsed.'],
    basis: at('penalty-law', 56),
    isOpen: ({ facts, day }) => facts.holdDecideBy !== undefined && facts.holdDecideBy < day,
  },
  {
    kinds: ['seizure-disposal', 'seizure-disposal-approval'],
    weight: 'warns',
    words: ['查封、扣押期限已满，应当立即解除。', 'The time of the hold or seizure is over; it must be lifted at once.'],
    basis: at('coercion-law', 28, 1, 4),
    isOpen: ({ facts, day }) => facts.seizureEndsOn !== undefined && facts.seizureEndsOn < day,
  },
  {
    kinds: ['discussion-record'],
    field: 'discussionPeople',
    weight: 'blocks',
    words: ['集体讨论的出席人员不得少于两名负责人。', 'At least two heads take part in a collective discussion.'],
    basis: at('penalty-law', 57, 2),
    isOpen: ({ fields }) => ((fields.discussionPeople ?? []) as readonly DocumentPerson[]).length < 2,
  },
  {
    kinds: ['hearing-notice', 'hearing-record', 'hearing-report'],
    field: 'hearingHost',
    weight: 'blocks',
    words: ['听证主持人不得由本案承办人员担任。', 'A handler of the case may not host the hearing.'],
    basis: at('penalty-law', 64, undefined, 4),
    isOpen: ({ fields, facts }) => {
      const hosts = ((fields.hearingHost ?? []) as readonly DocumentPerson[]).map(({ name }) => name);
      return (facts.officers ?? []).some(({ name }) => hosts.includes(name));
    },
  },
  {
    kinds: ['instalment-approval'],
    field: 'instalmentOrder',
    weight: 'blocks',
    words: ['分期缴纳的，应当写明第几期。', 'Say which instalment it is.'],
    basis: at('penalty-law', 66, 2),
    isOpen: ({ fields }) => fields.leaveKind === 'instalment' && !isFilled(fields.instalmentOrder),
  },
  {
    kinds: ['instalment-approval'],
    weight: 'blocks',
    words: ['延期（分期）缴纳尚未批准。', 'Deferral or instalments are not approved.'],
    basis: at('penalty-law', 66, 2),
    isOpen: ({ facts }) => facts.deferralApprovedOn === undefined,
  },
  {
    kinds: ['transfer-letter'],
    weight: 'blocks',
    words: ['移送尚未批准。', 'The transfer is not approved.'],
    basis: at('transfer-regulation', 5, 2),
    isOpen: ({ facts }) => facts.transferApprovedOn === undefined,
  },
  {
    kinds: ['transfer-letter'],
    weight: 'warns',
    words: ['批准移送已超过二十四小时。', 'More than twenty-four hours since the transfer was approved.'],
    basis: at('transfer-regulation', 5, 2),
    isOpen: ({ facts, day }) => facts.transferApprovedOn !== undefined && daysAfter(facts.transferApprovedOn, day) > 1,
  },
  {
    kinds: ['closing'],
    weight: 'warns',
    words: [
      '罚款尚未缴清；申请法院强制执行已受理或者终止案件的除外。',
      'The fine is not fully paid, save where the court has accepted or the case is ended.',
    ],
    basis: at('order-15', 65),
    isOpen: ({ facts }) => (facts.unpaidYuan ?? 0) > 0,
  },
];

export const earlierSteps: DocumentCheck = (document) =>
  steps
    .filter(({ kinds, isOpen }) => kinds.includes(document.kind.id) && isOpen(document))
    .map(({ weight, field, words, basis }) => fault(weight, field, words, basis));

function daysAfter(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
