import type { Day } from '../calendar/day.ts';
import type { Cite } from '../law/cite.ts';
import { at, citesWords } from '../law/cite.ts';
import { citeOn } from '../law/cite-on.ts';
import type { Words } from '../law/words.ts';
import { legalReviewRowOn } from './legal-review-table.ts';

interface ReviewItem extends Words {
  readonly key: string;
  readonly points: number;
  /** Where it is not met the whole file fails. */
  readonly isFatal: boolean;
  readonly basis: readonly Cite[];
}

// 案卷评查：方案四(四)2；各项依据行政处罚法和总局令第15号。否决项不合格的，全卷不合格。
export const reviewItems: readonly ReviewItem[] = [
  {
    key: 'competence',
    zh: '主体合法，属本机关管辖',
    en: 'Competent body',
    points: 10,
    isFatal: true,
    basis: [at('penalty-law', 17), at('penalty-law', 22)],
  },
  {
    key: 'officers',
    zh: '两名以上持有效证件的执法人员办理',
    en: 'Two certified officers',
    points: 10,
    isFatal: true,
    basis: [at('penalty-law', 42, 1)],
  },
  { key: 'facts', zh: '违法事实清楚，当事人认定准确', en: 'Facts clear, party right', points: 15, isFatal: true, basis: [at('penalty-law', 40)] },
  {
    key: 'evidence',
    zh: '证据确凿充分，收集、保管程序合法',
    en: 'Evidence sufficient and lawfully kept',
    points: 15,
    isFatal: false,
    basis: [at('penalty-law', 46), at('order-15', 25)],
  },
  {
    key: 'law',
    zh: '适用依据正确，引用到条、款、项',
    en: 'Right law, cited to the item',
    points: 10,
    isFatal: true,
    basis: [at('penalty-law', 59, 1, 3)],
  },
  {
    key: 'notice',
    zh: '处罚前告知，听取陈述申辩，依法听证',
    en: 'Notice, defence and hearing',
    points: 10,
    isFatal: true,
    basis: [at('penalty-law', 44), at('penalty-law', 45, 1), at('penalty-law', 63, 1)],
  },
  {
    key: 'deliberation',
    zh: '法制审核、集体讨论、审批齐备',
    en: 'Review, discussion and approval',
    points: 10,
    isFatal: false,
    basis: [at('penalty-law', 57, 2), at('penalty-law', 58, 1)],
  },
  { key: 'discretion', zh: '裁量适当，理由充分', en: 'Discretion fitting and reasoned', points: 5, isFatal: false, basis: [at('penalty-law', 5, 2)] },
  { key: 'service', zh: '送达合法，期限计算正确', en: 'Service and periods right', points: 5, isFatal: false, basis: [at('penalty-law', 61)] },
  {
    key: 'performance',
    zh: '执行到位，结案手续齐全',
    en: 'Performed and properly closed',
    points: 5,
    isFatal: false,
    basis: [at('order-15', 65, 1)],
  },
  { key: 'filing', zh: '文书规范，立卷归档完整', en: 'Papers in form, file complete', points: 5, isFatal: false, basis: [at('order-15', 65)] },
];

/** Where each item stands in the law of a day, that of the decision or, without one, of the closing: by key of the item. */
export function reviewBases(day: Day): Record<string, Words> {
  const inForce = ({ law, article }: Cite) => law !== 'penalty-law' || article !== 58 || legalReviewRowOn(day) !== undefined;
  return Object.fromEntries(reviewItems.map(({ key, basis }) => [key, citesWords(basis.filter(inForce).map((cite) => citeOn(cite, day)))]));
}

/** What a reviewer said of one item; points may be given in part. */
export interface ReviewMark {
  readonly points: number;
  readonly remark: string;
}

export type ReviewGrade = 'excellent' | 'good' | 'passed' | 'failed';
export const reviewGrades: Readonly<Record<ReviewGrade, Words>> = {
  excellent: { zh: '优秀', en: 'Excellent' },
  good: { zh: '良好', en: 'Good' },
  passed: { zh: '合格', en: 'Passed' },
  failed: { zh: '不合格', en: 'Failed' },
};

/** Sum of points and grade: 90, 80, 60 of 100; a fatal item with no points fails the file. */
export function reviewResult(marks: Readonly<Record<string, ReviewMark>>): { score: number; grade: ReviewGrade } {
  const score = reviewItems.reduce((sum, { key, points }) => sum + Math.min(points, marks[key]?.points ?? 0), 0);
  const isFatal = reviewItems.some(({ key, isFatal: fatal }) => fatal && (marks[key]?.points ?? 0) === 0);
  return { score, grade: isFatal || score < 60 ? 'failed' : score >= 90 ? 'excellent' : score >= 80 ? 'good' : 'passed' };
}

/** First fault of marks: an item left out, or points beyond it; an item short of its points needs a remark. */
export function marksFault(marks: Readonly<Record<string, ReviewMark>>): (Words & { key: string }) | undefined {
  const wrong = reviewItems.find(({ key, points }) => marks[key] === undefined || marks[key].points < 0 || marks[key].points > points);
  if (wrong) return { key: wrong.key, zh: `“${wrong.zh}”应评 0 至 ${wrong.points} 分`, en: `"${wrong.en}" takes 0 to ${wrong.points} points` };
  const unsaid = reviewItems.find(({ key, points }) => (marks[key]?.points ?? 0) < points && (marks[key]?.remark ?? '').trim() === '');
  return unsaid && { key: unsaid.key, zh: `“${unsaid.zh}”扣分须写明理由`, en: `Say why "${unsaid.en}" lost points` };
}

/**
 * A sample that anyone can draw again: candidates in the order given, each ranked by a hash of seed and id (FNV-1a, 32 bits, twice), the
 * lowest taken. Returns ids in the order drawn.
 */
export function drawSample(candidates: readonly string[], seed: string, size: number): string[] {
  const rank = (id: string) => `${hash(`${seed}:${id}`)}${hash(`${id}:${seed}`)}`;
  return candidates
    .map((id) => ({ id, rank: rank(id) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .slice(0, size)
    .map(({ id }) => id);
}

function hash(text: string): string {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b) >>> 0;
  return (state ^ (state >>> 13)).toString(16).padStart(8, '0').slice(-8);
}
