import type { Words } from '../law/words.ts';

interface OpenRecord {
  readonly words: string;
  readonly isOpen: boolean;
}

interface OpenMeasure extends OpenRecord {
  /** Ordered to last: what is closed, revoked or forbidden stays so after the case. */
  readonly lasts: boolean;
}

export interface UnsettledFacts {
  readonly seizures: readonly OpenRecord[];
  readonly measures: readonly OpenMeasure[];
  readonly proposals: readonly OpenRecord[];
  readonly transfers: readonly OpenRecord[];
  readonly remedies: readonly OpenRecord[];
}

/** 结案：what still stands open beside the decisions. 总局令第15号第六十五条第一款；行政强制法第二十七条、第二十八条 */
export function unsettledOf(facts: UnsettledFacts): Words[] {
  const say = (zh: string, en: string, rows: readonly OpenRecord[]) =>
    rows.filter(({ isOpen }) => isOpen).map(({ words }): Words => ({ zh: `${zh}：${words}`, en: `${en}: ${words}` }));
  return [
    ...say('查封、扣押的物品尚未处理', 'Things held are not disposed of', facts.seizures),
    ...say(
      '措施尚未解除',
      'A measure is still in force',
      facts.measures.filter(({ lasts }) => !lasts),
    ),
    ...say('提请尚未答复', 'A proposal has no answer yet', facts.proposals),
    ...say('移送尚未办结', 'A transfer is not done', facts.transfers),
    ...say('复议、诉讼尚未终结', 'A remedy is still open', facts.remedies),
  ];
}
