import type { Campaign } from './campaign-schema.ts';
import type { ReadingCue } from './kinds-schema.ts';

/** A cue that a description meets, and the words it was met by. */
export type ReadingAdvice = { cue: ReadingCue; metBy: string[] };

/**
 * What a description reads like, for plain advice on the form: the cues met, most words first.
 * Advice only: the registrant decides whether it is an illegal act or a hazard.
 */
export function readingAdvice(campaign: Campaign, description: string): ReadingAdvice[] {
  const lowerCase = description.toLowerCase();
  return campaign.readingCues
    .map((cue) => ({ cue, metBy: [...cue.words.zh, ...cue.words.en].filter((word) => lowerCase.includes(word.toLowerCase())) }))
    .filter((advice) => advice.metBy.length > 0)
    .toSorted((a, b) => b.metBy.length - a.metBy.length);
}
