import { dayLabel } from '../calendar/day-label.ts';
import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/day.ts';
import { at, citesWords } from '../law/cite.ts';
import type { ClockKey } from '../law/clocks.ts';
import type { DocumentFault } from './document-fault.ts';
import type { DocumentCheck, JudgedDocument } from './judged-document.ts';
import { dayOfField, dueOf, fault, formBasis } from './judged-document.ts';

/** Days and times that lie ahead when the paper is issued. */
const ahead: readonly string[] = [
  'rectifyBy',
  'stopFrom',
  'measureEndsOn',
  'seizureEndsOn',
  'decisionOn',
  'inquiryAt',
  'appraisalBy',
  'hearingAt',
  'payNowBy',
  'deferredTo',
  'extendTo',
  'plannedTo',
];

/** No deadline of the paper is past on the day of issue. */
export const pastDays: DocumentCheck = (document) =>
  document.kind.fields.flatMap(({ key, zh, en }) => {
    const on = ahead.includes(key) ? dayOfField(document, key) : undefined;
    if (on === undefined || on >= document.day) return [];
    return [fault('blocks', key, [`“${zh}”（${dayLabel(on).zh}）已经过去。`, `"${en}" (${dayLabel(on).en}) is past.`])];
  });

/** Pairs of fields of which the second comes after the first. */
const inOrder: readonly (readonly [string, string])[] = [
  ['startsAt', 'endsAt'],
  ['plannedFrom', 'plannedTo'],
  ['stopFrom', 'measureEndsOn'],
  ['seizedOn', 'seizureEndsOn'],
  ['filedOn', 'closedOn'],
  ['closedOn', 'archivedOn'],
];

/** What ends does not end before it begins. */
export const orderOfDays: DocumentCheck = ({ kind, fields }) =>
  inOrder.flatMap(([first, second]) => {
    const [a, b] = [first, second].map((key) => kind.fields.find((one) => one.key === key));
    const [from, to] = [fields[first], fields[second]];
    if (!a || !b || typeof from !== 'string' || typeof to !== 'string' || to > from) return [];
    if (to === from && from.length === 10) return [];
    return [fault('blocks', second, [`“${b.zh}”应当晚于“${a.zh}”。`, `"${b.en}" must come after "${a.en}".`])];
  });

/** Each item of an order has a deadline ahead, none after the last. */
export const itemDeadlines: DocumentCheck = ({ kind, fields, day }) => {
  if (kind.id !== 'rectification-order') return [];
  const rows = (fields.orderItems ?? []) as readonly (readonly string[])[];
  const last = fields.rectifyBy as Day | undefined;
  return rows.flatMap(([item = '', by = '']): DocumentFault[] => {
    if (!isDay(by)) return [fault('blocks', 'orderItems', [`${item}没有写明整改期限。`, `${item} has no deadline.`], at('safety-law', 65, 1, 2))];
    if (by < day) return [fault('blocks', 'orderItems', [`${item}的整改期限已经过去。`, `The deadline of ${item} is past.`])];
    if (last !== undefined && by > last)
      return [fault('blocks', 'orderItems', [`${item}的整改期限晚于最后期限。`, `The deadline of ${item} is after the last one.`])];
    return [];
  });
};

interface LimitRow {
  readonly kind: string;
  readonly field: string;
  readonly rule: ClockKey;
  /** The day from which the clock runs. */
  readonly from: (document: JudgedDocument) => Day | undefined;
  readonly extended?: (document: JudgedDocument) => number;
  /** The field's day lies at the latest on the last day of the clock. */
  readonly weight: DocumentFault['weight'];
}

const heldOn = (document: JudgedDocument) => dayOfField(document, 'heldOn') ?? document.facts.heldOn;
const seizedOn = (document: JudgedDocument) => dayOfField(document, 'seizedOn') ?? document.facts.seizedOn ?? document.day;
const isExtended = ({ fields, facts }: JudgedDocument) => (fields.approvalFor === 'extend' || facts.seizureExtended ? 1 : 0);

/** Days that the law bounds. */
const limits: readonly LimitRow[] = [
  { kind: 'evidence-hold-notice', field: 'decisionOn', rule: 'evidence-hold', from: heldOn, weight: 'blocks' },
  { kind: 'seizure-approval', field: 'seizureEndsOn', rule: 'seizure', from: seizedOn, extended: isExtended, weight: 'blocks' },
  { kind: 'seizure-decision', field: 'seizureEndsOn', rule: 'seizure', from: seizedOn, extended: isExtended, weight: 'blocks' },
  {
    kind: 'on-site-measure',
    field: 'measureEndsOn',
    rule: 'stop-production-limit',
    from: (document) => dayOfField(document, 'stopFrom') ?? document.day,
    weight: 'warns',
  },
  {
    kind: 'extension-own',
    field: 'extendTo',
    rule: 'filing-to-finish',
    from: ({ fields }) => fields.filedOn as Day,
    extended: () => 1,
    weight: 'blocks',
  },
  {
    kind: 'extension-superior',
    field: 'extendTo',
    rule: 'filing-to-finish',
    from: ({ fields }) => fields.filedOn as Day,
    extended: () => 2,
    weight: 'blocks',
  },
];

/** Periods set by the officer stay within those of the law. */
export const legalLimits: DocumentCheck = (document) =>
  limits.flatMap(({ kind, field, rule, from, extended, weight }) => {
    const set = kind === document.kind.id ? dayOfField(document, field) : undefined;
    const start = set === undefined ? undefined : from(document);
    const answer = start === undefined ? undefined : dueOf(rule, { from: start, extended: extended?.(document) ?? 0 });
    if (set === undefined || !answer || set <= answer.dueDay) return [];
    const last = dayLabel(answer.dueDay);
    const basis = answer.version.basis.length > 0 ? citesWords(answer.version.basis) : formBasis;
    return [fault(weight, field, [`超过法定期限，最晚为${last.zh}。`, `Beyond the time of the law; at the latest ${last.en}.`], basis)];
  });

/** The hearing lies the days of the law behind its notice. */
export const hearingAhead: DocumentCheck = (document) => {
  const hearing = document.kind.id === 'hearing-notice' ? dayOfField(document, 'hearingAt') : undefined;
  const answer = hearing === undefined ? undefined : dueOf('hearing-notice', { from: hearing });
  if (!answer || document.day <= answer.dueDay) return [];
  const last = dayLabel(answer.dueDay);
  return [
    fault(
      'blocks',
      'hearingAt',
      [`通知距听证不足法定天数，最晚应于${last.zh}通知。`, `Too late for this hearing; notice was due by ${last.en}.`],
      citesWords(answer.version.basis),
    ),
  ];
};
