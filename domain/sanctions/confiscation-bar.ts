import type { PartyFacts } from '../cases/case-facts.ts';
import type { Words } from '../law/words.ts';

/**
 * Why things that are held may not be confiscated: nothing but a penalty decision of the case takes them from their owner. undefined where one
 * stands. 行政强制法第二十七条；行政处罚法(2021)第九条第二项、第五十七条
 */
export function confiscationBar(parties: readonly Pick<PartyFacts, 'outcome'>[]): Words | undefined {
  const isDecided = parties.some(
    ({ outcome }) => outcome?.kind === 'penalty' && outcome.setAsideOn === null && outcome.kinds.includes('confiscate-goods'),
  );
  if (isDecided) return undefined;
  return {
    zh: '本案没有没收非法财物的处罚决定，不得没收查封、扣押的物品；先作出决定，或者选择其他处理',
    en: 'No decision of the case confiscates goods: what is held is not confiscated; decide so first, or choose another end',
  };
}
