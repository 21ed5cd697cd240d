import type { Day } from '../calendar/day.ts';
import type { Words } from '../law/words.ts';
import type { ProblemFacts } from './problem-facts.ts';
import { isOverdue } from './problem-overdue.ts';

/** A line of a problem's history as far as its orders go. */
export interface OrderLine {
  act: string;
  day: Day | null;
  /** The paper by which it was done; null where it was entered by hand. */
  documentId: string | null;
}

/** The paper that is issued or voided, and those before it that it took the place of. */
export interface OrderPaper {
  id: string;
  unitId: string;
  supersededIds: readonly string[];
}

/** What becomes of a problem by its paper; null: nothing. */
export type OrderChange = { act: 'changeOrder'; day: Day } | { act: 'withdrawOrder' } | { refusal: Words } | null;

type Problem = Pick<ProblemFacts, 'status' | 'statusBeforePass' | 'dueDay' | 'holderUnitId'>;

const orders: readonly string[] = ['orderRectification', 'extendRectification', 'changeOrder', 'recheckFailed', 'withdrawOrder'];

/**
 * An order issued in place of another: its day holds while nobody has claimed or re-checked anything and the day is not past; later the
 * paper may be put right, but not the day. 总局令第15号第十六条
 */
export function orderReissued(
  problem: Problem,
  lines: readonly OrderLine[],
  paper: OrderPaper,
  { day, now }: { day: Day; now: string | Date },
): OrderChange {
  if (problem.dueDay === null || problem.status === 'voided' || problem.status === 'merged') return null;
  if (day === problem.dueDay) return isElsewhere(problem, paper) ? null : { act: 'changeOrder', day };
  const own = lines.findLast(({ act, documentId }) => orders.includes(act) && documentId !== null && paper.supersededIds.includes(documentId));
  if (isElsewhere(problem, paper)) return kept(problem.dueDay, { zh: '问题已移送其他单位', en: 'The problem was passed to another unit' });
  if (problem.status !== 'ordered' || wasRechecked(lines, own))
    return kept(problem.dueDay, { zh: '问题已报告整改完成或者已经复查', en: 'It was claimed done or re-checked already' });
  if (isOverdue(problem, now)) return kept(problem.dueDay, { zh: '整改期限已过', en: 'The day of rectification is past' });
  if (own?.day === day)
    return kept(problem.dueDay, { zh: `整改期限其后已延长至${problem.dueDay}`, en: `The day was extended to ${problem.dueDay} since` });
  return { act: 'changeOrder', day };
}

/**
 * An order that is voided: what it ordered is withdrawn, or what held before it holds again. Refused where the problem has gone on from it.
 * `standing`: the papers that are in force.
 */
export function orderVoided(problem: Problem, lines: readonly OrderLine[], paper: OrderPaper, standing: ReadonlySet<string>): OrderChange {
  const byPaper = lines.findLast(({ act, documentId }) => orders.includes(act) && documentId !== null);
  if (problem.status === 'voided' || problem.status === 'merged') return null;
  if (byPaper?.documentId !== paper.id || byPaper.act === 'withdrawOrder') return null;
  const chain = [paper.id, ...paper.supersededIds];
  const isOfChain = ({ documentId }: OrderLine) => documentId !== null && chain.includes(documentId);
  const first = lines.findIndex(isOfChain);
  if (problem.status === 'closed' || wasRechecked(lines, lines[first]))
    return refused('问题已据此复查，不能作废；文字有误的请换发', 'The problem was re-checked on it; issue it anew where its words are wrong');
  if (problem.status === 'claimed-done')
    return refused('问题已报告整改完成，请先复查；文字有误的请换发', 'It was claimed done: re-check it first, or issue the order anew');
  if (problem.status === 'pass-proposed')
    return refused('问题已移送，待接收单位答复后再办理', 'It was passed to another unit, whose answer comes first');
  if (isElsewhere(problem, paper)) return refused('问题已由其他单位接收办理，不能作废', 'Another unit has accepted the problem');
  if (problem.status !== 'ordered') return null;
  const before = lines.slice(0, first).filter(({ act }) => orders.includes(act));
  const base = before.findLast(({ act, documentId }) => act === 'withdrawOrder' || documentId === null || standing.has(documentId));
  const last = lines.findLast(({ act }) => orders.includes(act));
  const day = last && isOfChain(last) ? base?.day : problem.dueDay;
  if (!base || base.act === 'withdrawOrder' || !day) return { act: 'withdrawOrder' };
  return { act: 'changeOrder', day };
}

const isElsewhere = ({ status, holderUnitId }: Problem, { unitId }: OrderPaper) => status === 'pass-proposed' || holderUnitId !== unitId;

function wasRechecked(lines: readonly OrderLine[], since: OrderLine | undefined): boolean {
  const from = since === undefined ? 0 : lines.indexOf(since);
  return lines.slice(from).some(({ act }) => act === 'recheckPassed' || act === 'recheckFailed');
}

const refused = (zh: string, en: string): OrderChange => ({ refusal: { zh, en } });

const kept = (day: Day, { zh, en }: Words): OrderChange =>
  refused(`${zh}，换发的指令书不得改变整改期限，应写明${day}`, `${en}: an order issued anew keeps the day, ${day}`);
