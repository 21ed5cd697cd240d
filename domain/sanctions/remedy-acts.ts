import type { Day } from '../calendar/day.ts';
import type { DaySpan } from '../law/span-days.ts';
import type { Words } from '../law/words.ts';
import type { Fen } from './money.ts';
import type { SanctionActRow } from './sanction-act.ts';

type TellingAct = 'changeDecision' | 'setAside' | 'findUnlawful';

export const REMEDY_KINDS = [
  { id: 'review', zh: '行政复议', en: 'Reconsideration' },
  { id: 'lawsuit', zh: '行政诉讼', en: 'Lawsuit' },
] as const;
export type RemedyKind = (typeof REMEDY_KINDS)[number]['id'];

export const REMEDY_STATES = [
  { id: 'asked', zh: '已提出', en: 'Asked for', isOpen: true },
  { id: 'accepted', zh: '已受理', en: 'Accepted', isOpen: true },
  { id: 'not-accepted', zh: '不予受理', en: 'Not accepted', isOpen: false },
  { id: 'concluded', zh: '已终结', en: 'Concluded', isOpen: false },
] as const;
export type RemedyState = (typeof REMEDY_STATES)[number]['id'];

/**
 * `act`: what the case is told of the decision; without one it stands as it was. One that is found unlawful and not set aside stands too, but what
 * was published of it is withdrawn as of every other. 行政处罚法第四十八条第二款；行政诉讼法(2014年修正)第七十四条、第七十五条；行政复议法(2023)第六十五条、第六十七条
 */
export const REMEDY_OUTCOMES = [
  { id: 'upheld', zh: '维持（驳回）', en: 'Upheld' },
  { id: 'withdrawn', zh: '撤回', en: 'Withdrawn by the party' },
  { id: 'settled', zh: '调解、和解', en: 'Settled' },
  { id: 'changed', zh: '变更', en: 'Changed', act: 'changeDecision' },
  { id: 'set-aside', zh: '撤销', en: 'Set aside', act: 'setAside' },
  { id: 'unlawful', zh: '确认违法（不撤销）', en: 'Found unlawful, not set aside', act: 'findUnlawful' },
  { id: 'void', zh: '确认无效', en: 'Found void', act: 'setAside' },
] as const satisfies readonly (Words & { id: string; act?: TellingAct })[];
export type RemedyOutcome = (typeof REMEDY_OUTCOMES)[number]['id'];

/** 复议、诉讼不停止执行；期间不计加处罚款。行政处罚法第七十三条 */
export const REMEDY_ACTS = [
  {
    act: 'recordRemedy',
    zh: '登记复议、诉讼',
    en: 'Record reconsideration or lawsuit',
    from: ['new'],
    to: 'asked',
    permission: 'cases.handle',
    unit: 'own',
    basis: '行政处罚法第七十三条；行政复议法第二十条；行政诉讼法第四十六条',
  },
  {
    act: 'acceptRemedy',
    zh: '登记受理',
    en: 'Record its acceptance',
    from: ['asked'],
    to: 'accepted',
    permission: 'cases.handle',
    unit: 'own',
    basis: '行政复议法第三十条；行政诉讼法第五十一条',
  },
  {
    act: 'refuseRemedy',
    zh: '登记不予受理',
    en: 'Record that it was not accepted',
    from: ['asked'],
    to: 'not-accepted',
    permission: 'cases.handle',
    unit: 'own',
    basis: '行政复议法第三十条；行政诉讼法第五十一条',
  },
  {
    act: 'concludeRemedy',
    zh: '登记结果',
    en: 'Record its outcome',
    from: ['asked', 'accepted'],
    to: 'concluded',
    permission: 'cases.handle',
    unit: 'own',
    basis: '行政处罚法第四十八条第二款、第七十三条',
  },
] as const satisfies readonly SanctionActRow[];
export type RemedyAct = (typeof REMEDY_ACTS)[number]['act'];

/** A remedy that was asked for, as the ledger sees it. */
export interface AskedRemedy {
  readonly kind: RemedyKind;
  readonly state: RemedyState;
  readonly askedOn: Day;
  readonly concludedOn: Day | null;
  readonly outcome: RemedyOutcome | null;
  /** The fine as changed. */
  readonly changedFine: Fen | null;
}

/** Days without add-on fine: from the application to its end; none for one that was not accepted. 行政处罚法第七十三条第三款 */
export function pausesOf(remedies: readonly AskedRemedy[], day: Day): DaySpan[] {
  return remedies.flatMap(({ state, askedOn, concludedOn }) => {
    if (state === 'not-accepted' || askedOn > day) return [];
    const to = concludedOn !== null && concludedOn < day ? concludedOn : day;
    return to < askedOn ? [] : [{ from: askedOn, to }];
  });
}

/** What is left of the decision's sums after the last change by a remedy; nothing once it was set aside. `remedies`: those against this very decision. */
export function sumsAfter(
  decided: { fine: Fen; confiscation: Fen; isSetAside: boolean },
  remedies: readonly AskedRemedy[],
): { fine: Fen; confiscation: Fen } {
  const { fine, confiscation, isSetAside } = decided;
  if (isSetAside) return { fine: 0, confiscation: 0 };
  const last = remedies
    .filter(({ outcome }) => outcome === 'changed')
    .toSorted((a, b) => ((a.concludedOn ?? '') < (b.concludedOn ?? '') ? -1 : 1))
    .at(-1);
  return { fine: last?.changedFine ?? fine, confiscation };
}

/**
 * Whether a remedy, a plan or a step of that day concerns the decision that stands: what was asked, allowed or done on one before it fell
 * with that one.
 */
export function concernsDecision(decidedOn: Day | undefined, day: Day): boolean {
  return decidedOn !== undefined && day >= decidedOn;
}

/** The act by which the case is told of this outcome; undefined for one that leaves the decision as it was. */
export function actOfOutcome(outcome: RemedyOutcome): TellingAct | undefined {
  const row = REMEDY_OUTCOMES.find(({ id }) => id === outcome);
  return row && 'act' in row ? row.act : undefined;
}
