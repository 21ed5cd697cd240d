import type { Day } from '../calendar/day.ts';
import type { PartyFacts } from './case-facts.ts';

type Published = Pick<PartyFacts, 'publishedOn' | 'unpublishedOn' | 'publishedSeq' | 'outcome' | 'remade'>;

const isAfter = ({ publishedOn, publishedSeq }: Published, seq: number, day: Day): boolean =>
  publishedSeq === undefined ? (publishedOn ?? '') >= day : publishedSeq > seq;

/** Whether the decision as it was made was published; the publication of one before it is none of this one. 行政处罚法第四十八条第一款 */
export function wasPublished(party: Published): boolean {
  const { publishedOn, outcome } = party;
  return publishedOn !== null && outcome !== null && isAfter(party, outcome.seq, outcome.decidedOn);
}

/** 行政处罚法第四十八条第二款：what was changed, set aside or found unlawful is withdrawn from the public, with the reason. */
export function isWronglyPublic(party: Published): boolean {
  const { publishedOn, unpublishedOn, outcome } = party;
  if (publishedOn === null || unpublishedOn !== null) return false;
  if (outcome === null || outcome.setAsideOn !== null || !wasPublished(party)) return true;
  const { changed, foundUnlawful } = outcome;
  const since = Math.max(changed?.seq ?? -1, foundUnlawful?.seq ?? -1);
  return since >= 0 && !(party.publishedSeq !== undefined && party.publishedSeq > since);
}

/** The day on which it came to stand wrongly in public; null where the record does not say. */
export function wronglyPublicSince({ outcome, remade }: Published): Day | null {
  return outcome?.setAsideOn ?? outcome?.changed?.on ?? outcome?.foundUnlawful?.on ?? remade?.on ?? null;
}
