import type { Day } from '../calendar/day.ts';
import { ruleOn } from '../law/clocks.ts';
import { dueUnder } from '../law/due-under.ts';
import type { Words } from '../law/words.ts';
import { COLLECTION_STEPS, type CollectionStep } from './collection-steps.ts';

/** How far the execution of what is owed has come. */
export const COURT_STATES = [
  { id: 'none', zh: '未申请', en: 'Not applied for' },
  { id: 'applied', zh: '已申请', en: 'Applied for' },
  { id: 'accepted', zh: '已受理', en: 'Accepted' },
  { id: 'refused', zh: '不予受理、不予执行', en: 'Refused' },
  { id: 'under-review', zh: '已向上一级法院申请复议', en: 'Before the higher court' },
  { id: 'refused-for-good', zh: '复议维持不予受理、不予执行', en: 'Refused by the higher court' },
  { id: 'ruled', zh: '裁定准予执行', en: 'Execution ruled' },
  { id: 'ended', zh: '已终结执行', en: 'Execution ended' },
] as const;
export type CourtState = (typeof COURT_STATES)[number]['id'];

interface CourtMove {
  readonly step: CollectionStep;
  readonly from: readonly CourtState[];
  readonly to: CourtState;
  readonly basis: string;
}

/** 不予受理、不予执行不是终结：the body asks the higher court, mends its application, or ends the execution on a ground of the law. */
const COURT_MOVES: readonly CourtMove[] = [
  { step: 'court-application', from: ['none', 'refused', 'refused-for-good'], to: 'applied', basis: '行政强制法第五十三条、第五十五条' },
  { step: 'court-accepted', from: ['applied', 'under-review'], to: 'accepted', basis: '行政强制法第五十六条第一款' },
  { step: 'court-refused', from: ['applied', 'accepted'], to: 'refused', basis: '行政强制法第五十六条第二款、第五十八条第二款' },
  { step: 'court-review', from: ['refused'], to: 'under-review', basis: '行政强制法第五十六条第二款、第五十八条第三款' },
  { step: 'court-refused', from: ['under-review'], to: 'refused-for-good', basis: '行政强制法第五十六条第二款、第五十八条第三款' },
  { step: 'court-ruled', from: ['accepted', 'under-review'], to: 'ruled', basis: '行政强制法第五十七条、第五十八条' },
  { step: 'execution-ended', from: ['ruled'], to: 'ended', basis: '民事诉讼法（2023）第二百六十八条（待核实）' },
  { step: 'execution-run-ended', from: ['ruled'], to: 'ended', basis: '民事诉讼法司法解释（2022）第五百一十七条（待核实）' },
  { step: 'collection-ended', from: ['none', 'refused', 'refused-for-good'], to: 'ended', basis: '行政强制法第四十条' },
];

export interface TakenStep {
  readonly kind: CollectionStep;
  readonly onDay: Day;
}

export interface CourtStanding {
  readonly state: CourtState;
  /** Day of the step that led there. */
  readonly since: Day | null;
  /** Last day to ask the higher court; where it refused and the law of the day gives a period. */
  readonly reviewBy: Day | null;
}

/** How the execution stands after these steps, in the order in which they were taken. */
export function courtStanding(taken: readonly TakenStep[]): CourtStanding {
  let [state, since]: [CourtState, Day | null] = ['none', null];
  for (const { kind, onDay } of taken) {
    const move = COURT_MOVES.find(({ step, from }) => step === kind && from.includes(state));
    if (move) [state, since] = [move.to, onDay];
  }
  return { state, since, reviewBy: state === 'refused' && since !== null ? reviewBy(since) : null };
}

/** 行政强制法第五十六条第二款、第五十八条第三款：fifteen days from the refusal; none before the law was in force. */
function reviewBy(refusedOn: Day): Day | null {
  if (ruleOn('court-refusal-review', refusedOn) === undefined) return null;
  return dueUnder('court-refusal-review', { from: refusedOn, provisional: true }).dueDay;
}

function isCourtStep(kind: CollectionStep): boolean {
  return COURT_MOVES.some(({ step }) => step === kind);
}

/** The steps that end an execution. */
export function courtEndings(): CollectionStep[] {
  return COURT_MOVES.filter(({ to }) => to === 'ended').map(({ step }) => step);
}

/** The steps that may follow from here, whatever the day. */
export function courtStepsFrom(state: CourtState): CollectionStep[] {
  return COURT_MOVES.filter(({ from }) => from.includes(state)).map(({ step }) => step);
}

/** Why a step before the court may not be recorded on that day; undefined where it may. */
export function courtBar(kind: CollectionStep, onDay: Day, taken: readonly TakenStep[]): Words | undefined {
  const last = taken.findLast((step) => isCourtStep(step.kind));
  if (last && onDay < last.onDay) {
    const words = stepWords(last.kind);
    return {
      zh: `日期早于已登记的“${words.zh}”（${last.onDay}）`,
      en: `The day lies before what is recorded already: ${words.en}, ${last.onDay}`,
    };
  }
  const { state, reviewBy: until } = courtStanding(taken);
  if (!courtStepsFrom(state).includes(kind)) return barFrom(state, kind);
  if (kind === 'court-review' && until !== null && onDay > until)
    return {
      zh: `申请复议的期限已于${until}届满，可以补正后重新申请执行或者依法终结执行`,
      en: `The time to ask the higher court ended on ${until}; apply anew once it is mended, or end the execution by law`,
    };
  return undefined;
}

function barFrom(state: CourtState, kind: CollectionStep): Words {
  if (state === 'none') return { zh: '尚未申请法院强制执行', en: 'The court was not applied to yet' };
  if (state === 'applied' && kind === 'court-ruled') return { zh: '法院尚未受理', en: 'The court has not accepted it yet' };
  const now = COURT_STATES.find(({ id }) => id === state)!;
  const words = stepWords(kind);
  return { zh: `强制执行现为“${now.zh}”，不能登记“${words.zh}”`, en: `The execution stands at "${now.en}"; "${words.en}" cannot follow` };
}

const stepWords = (kind: CollectionStep): Words => COLLECTION_STEPS.find(({ id }) => id === kind)!;
