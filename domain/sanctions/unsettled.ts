import type { Words } from '../law/words.ts';
import type { CourtState } from './court-steps.ts';
import { type Fen, yuanText } from './money.ts';

interface OpenRecord {
  readonly words: string;
  readonly isOpen: boolean;
}

interface OpenMeasure extends OpenRecord {
  /** Ordered to last: what is closed, revoked or forbidden stays so after the case. */
  readonly lasts: boolean;
}

/** The money of one party. */
interface OpenMoney {
  readonly name: string;
  readonly open: Fen;
  readonly surplus: Fen;
  readonly execution: CourtState;
}

export interface UnsettledFacts {
  readonly money: readonly OpenMoney[];
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
    ...facts.money.flatMap(openMoney),
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

/** Money is paid, or its execution was ended by the court or by the body; a refusal by the court ends nothing. 行政强制法第四十条、第五十六条、第五十八条 */
function openMoney({ name, open, surplus, execution }: OpenMoney): Words[] {
  const words: Words[] = [];
  const isRefused = execution === 'refused' || execution === 'refused-for-good';
  if (open > 0 && execution !== 'ended')
    words.push({
      zh: `罚没款未缴清：${name}未缴${yuanText(open)}元${isRefused ? '，法院不予受理、不予执行不是终结，应向上一级法院申请复议、补正后重新申请或者依法终结执行' : ''}`,
      en: `Money is open: ${name}, ${yuanText(open)} yuan${isRefused ? "; the court's refusal ends nothing: ask the higher court, apply anew, or end the execution by law" : ''}`,
    });
  if (surplus > 0)
    words.push({
      zh: `多缴款项尚未退还：${name}${yuanText(surplus)}元`,
      en: `A surplus is not given back: ${name}, ${yuanText(surplus)} yuan`,
    });
  return words;
}
