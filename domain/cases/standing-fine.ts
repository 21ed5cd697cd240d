import type { PartyOutcome } from './case-facts.ts';

/** What a decision asks as a fine today, in yuan: as a remedy changed it, nothing once it was set aside. */
export function standingFineYuan({ fineYuan, changed, setAsideOn }: PartyOutcome): number {
  return setAsideOn === null ? (changed?.fineYuan ?? fineYuan) : 0;
}
