export type QuestionStatus = 'asked' | 'answered' | 'closed';
export type QuestionAct = 'askQuestion' | 'answerQuestion' | 'askAgain' | 'passOnQuestion' | 'closeQuestion';

/** Which unit may do an act: the one that asked, or the one that is asked. */
export type QuestionSide = 'asker' | 'asked';

/** What becomes of a question, by whom. 方案四(二)3: 各专项指导组加强指导、协调；办公室汇总情况，协调有关问题 */
export const QUESTION_TRANSITIONS = [
  { act: 'askQuestion', zh: '提出', en: 'Ask', from: [], to: 'asked', side: 'asker' },
  { act: 'answerQuestion', zh: '答复', en: 'Answer', from: ['asked'], to: 'answered', side: 'asked' },
  { act: 'askAgain', zh: '追问', en: 'Ask again', from: ['answered'], to: 'asked', side: 'asker' },
  { act: 'passOnQuestion', zh: '转交其他单位', en: 'Pass to another unit', from: ['asked', 'answered'], to: 'asked', side: 'asker' },
  { act: 'closeQuestion', zh: '办结', en: 'Close', from: ['asked', 'answered'], to: 'closed', side: 'asker' },
] as const satisfies readonly {
  act: QuestionAct;
  zh: string;
  en: string;
  from: readonly QuestionStatus[];
  to: QuestionStatus;
  side: QuestionSide;
}[];

export const QUESTION_STATUSES = [
  { id: 'asked', zh: '待答复', en: 'Waiting for an answer' },
  { id: 'answered', zh: '已答复', en: 'Answered' },
  { id: 'closed', zh: '已办结', en: 'Closed' },
] as const satisfies readonly { id: QuestionStatus; zh: string; en: string }[];

/** Standing of a question as the acts look at it. */
export interface QuestionStanding {
  status: QuestionStatus;
  askerUnitId: string;
  askedUnitId: string;
}

type Row = (typeof QUESTION_TRANSITIONS)[number];

export function questionTransition(act: QuestionAct): Row {
  const row = QUESTION_TRANSITIONS.find((one) => one.act === act);
  if (!row) throw new RangeError(`no such act: ${act}`);
  return row;
}

/** Why a unit may not do an act now: it is not its to do ('side'), or not at this point ('status'); undefined where it may. */
export function questionRefusal(act: QuestionAct, standing: QuestionStanding, unitId: string): 'side' | 'status' | undefined {
  const row = questionTransition(act);
  if (unitId !== (row.side === 'asker' ? standing.askerUnitId : standing.askedUnitId)) return 'side';
  const from: readonly QuestionStatus[] = row.from;
  return from.includes(standing.status) ? undefined : 'status';
}

/** What a unit may do with a question now, in the order of the table. */
export function questionActsFor(standing: QuestionStanding, unitId: string): QuestionAct[] {
  return QUESTION_TRANSITIONS.filter(({ act }) => questionRefusal(act, standing, unitId) === undefined).map(({ act }) => act);
}
