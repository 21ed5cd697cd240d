import type { CaseFacts } from './case-facts.ts';

/** Whether this person handles the case or ever did: he investigated, and neither reviews, hosts nor decides. 行政处罚法第五十七条、第五十八条、第六十四条第四项 */
export function hasHandled(facts: CaseFacts, personId: string): boolean {
  return handledIds(facts).includes(personId);
}

/** Whether it was decided that this person stays out of the case. 行政处罚法第四十三条 */
export function isRecused(facts: CaseFacts, personId: string): boolean {
  return recusedIds(facts).includes(personId);
}

/** Everyone who signs no step of approval of the case: who handled it, and who stays out of it. 行政处罚法第四十三条；总局令第15号第二十八条第一款 */
export function barredFromDeciding(facts: CaseFacts): string[] {
  return [...handledIds(facts), ...recusedIds(facts)];
}

const handledIds = ({ handlers, formerHandlerIds = [] }: CaseFacts) => [...handlers.map(({ personId }) => personId), ...formerHandlerIds];

const recusedIds = ({ recusals }: CaseFacts) => recusals.filter(({ isUpheld }) => isUpheld).map(({ personId }) => personId);
