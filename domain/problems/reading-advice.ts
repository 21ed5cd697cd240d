import type { HazardGrade, ProblemNature } from './problem-facts.ts';

/** Words that make a description read like one or the other; fits the cues of a campaign file. */
export interface CueWords {
  key: string;
  reads: ProblemNature;
  kind?: string;
  grade?: HazardGrade;
  words: { zh: readonly string[]; en: readonly string[] };
  advice: { zh: string; en: string };
}

/** A cue word found in the text: which, where it begins (UTF-16 index), and what it reads like. */
export interface FoundCue {
  word: string;
  at: number;
  cue: string;
  reads: ProblemNature;
}

/** How a description reads: advice beside the field, never a decision. */
export interface ReadingAdvice {
  reads: ProblemNature | 'both' | 'unclear';
  /** Kind of illegal act and grade of hazard that most words point to, where the cues name one. */
  kind: string | null;
  grade: HazardGrade | null;
  found: FoundCue[];
  zh: string;
  en: string;
}

/**
 * Says which of illegal act and hazard a description reads like, with the words that say so. Of words that overlap the longer
 * counts ("未取得许可证" before "许可证"). An illegal act is something done against the law, a hazard a state of things that may
 * lead to an accident: 总局令第16号第三条.
 */
export function adviseNature(text: string, cues: readonly CueWords[]): ReadingAdvice {
  const found = findCues(text, cues);
  const illegal = new Set(found.filter((one) => one.reads === 'illegal-act').map((one) => one.word)).size;
  const hazard = new Set(found.filter((one) => one.reads === 'hazard').map((one) => one.word)).size;
  const reads = readingOf(illegal, hazard);
  const named = found.flatMap((one) => cues.filter((cue) => cue.key === one.cue));
  return {
    reads,
    kind: reads === 'illegal-act' ? mostFrequent(named.flatMap((cue) => (cue.kind === undefined ? [] : [cue.kind]))) : null,
    grade: reads === 'hazard' ? mostFrequent(named.flatMap((cue) => (cue.grade === undefined ? [] : [cue.grade]))) : null,
    found,
    ...sentenceOf(reads, found),
  };
}

function findCues(text: string, cues: readonly CueWords[]): FoundCue[] {
  const lower = text.toLowerCase();
  const words = cues
    .flatMap((cue) => [...cue.words.zh, ...cue.words.en].map((word) => ({ word, cue: cue.key, reads: cue.reads })))
    .toSorted((a, b) => b.word.length - a.word.length);
  const found: FoundCue[] = [];
  const isTaken = (from: number, to: number) => found.some((one) => from < one.at + one.word.length && to > one.at);
  for (const { word, cue, reads } of words) {
    const needle = word.toLowerCase();
    if (needle === '') continue;
    for (let at = lower.indexOf(needle); at !== -1; at = lower.indexOf(needle, at + needle.length)) {
      if (!isTaken(at, at + needle.length) && isWholeWord(lower, at, needle)) found.push({ word, at, cue, reads });
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** English cues stand as words of their own ("bare" is not in "barely"); Chinese has no spaces between words. */
function isWholeWord(text: string, at: number, needle: string): boolean {
  const isLetter = (character: string | undefined) => character !== undefined && /[a-z]/.test(character);
  const isCutBefore = isLetter(needle[0]) && isLetter(text[at - 1]);
  return !isCutBefore && !(isLetter(needle.at(-1)) && isLetter(text[at + needle.length]));
}

function readingOf(illegal: number, hazard: number): ReadingAdvice['reads'] {
  if (illegal === 0 && hazard === 0) return 'unclear';
  if (illegal === hazard) return 'both';
  return illegal > hazard ? 'illegal-act' : 'hazard';
}

function mostFrequent<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function sentenceOf(reads: ReadingAdvice['reads'], found: readonly FoundCue[]): { zh: string; en: string } {
  const words = (nature: ProblemNature) => [...new Set(found.filter((one) => one.reads === nature).map((one) => one.word))];
  const zh = (nature: ProblemNature) =>
    words(nature)
      .map((word) => `“${word}”`)
      .join('、');
  const en = (nature: ProblemNature) =>
    words(nature)
      .map((word) => `"${word}"`)
      .join(', ');
  if (reads === 'illegal-act') return { zh: `描述像非法违法行为：${zh(reads)}`, en: `This reads like an illegal act: ${en(reads)}` };
  if (reads === 'hazard') return { zh: `描述像事故隐患：${zh(reads)}`, en: `This reads like a hazard: ${en(reads)}` };
  if (reads === 'unclear')
    return { zh: '从描述看不出是非法违法行为还是事故隐患', en: 'The words do not show whether this is an illegal act or a hazard' };
  return {
    zh: `描述兼有非法违法行为（${zh('illegal-act')}）和事故隐患（${zh('hazard')}），如为两件事，请分别登记`,
    en: `This reads like an illegal act (${en('illegal-act')}) and like a hazard (${en('hazard')}); register two problems where there are two`,
  };
}
