import type { CaseFacts } from './case-facts.ts';

/** Whether this person handles the case or ever did: he investigated, and neither reviews, hosts nor decides. 行政处罚法第五十七条、第五十八条、第六十四条第四项 */
export function hasHandled(facts: CaseFacts, personId: string): boolean {
  return facts.handlers.some((one) => one.personId === personId) || (facts.formerHandlerIds ?? []).includes(personId);
}

/** Whether it was decided that this person stays out of the case. 行政处罚法第四十三条 */
export function isRecused(facts: CaseFacts, personId: string): boolean {
  return facts.recusals.some((one) => one.isUpheld && one.personId === personId);
}
