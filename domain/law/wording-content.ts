import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { citesWords, citeWords } from './cite.ts';
import type { DiscretionFactor } from './discretion-table.ts';
import { factorDoubt } from './discretion.ts';
import { discretionFactors } from './discretion-table.ts';
import { bodyWords, type NumberWord, numberWords } from './number-word-table.ts';
import type { ListedRow } from './pack-content.ts';
import { isOfPack } from './pack-content.ts';
import type { PackId } from './pack-table.ts';
import { getPack } from './packs.ts';
import { remediesWording, remedyPeriods } from './remedies-wording.ts';
import type { Words } from './words.ts';
import { doubtWords } from './words.ts';

const effects: Record<DiscretionFactor['effect'], Words> = {
  none: { zh: '不予处罚', en: 'no penalty' },
  'may-be-none': { zh: '可以不予处罚', en: 'may be left without penalty' },
  lighter: { zh: '从轻或者减轻', en: 'lighter' },
  heavier: { zh: '从重', en: 'heavier' },
};
const places = { government: '（本级人民政府）', higherDepartment: '（上一级主管部门）', court: '（有管辖权的人民法院）' };
const remedy = { zh: '救济途径告知', en: 'what the party is told of its remedies' };
const decision = { zh: '行政处罚决定书', en: 'penalty decision' };
const forms = { zh: '安全生产行政执法文书式样（2010）', en: 'Forms of enforcement documents (2010)' };

/** Circumstances that make a penalty lighter or heavier, of rules in force on some day of the pack. */
export function discretionList(pack: PackId): ListedRow[] {
  return discretionFactors.filter(isOfPack(pack)).map((factor) => ({
    name: factor.words,
    of: effects[factor.effect],
    content: effects[factor.effect],
    basis: citeWords(factor.basis),
    from: factor.from,
    to: factor.to,
    doubt: factorDoubt(factor, getPack(pack).to ?? '9999-12-31'),
  }));
}

/** How a decision tells the party its remedies, and the words that stand in numbers of documents. */
export function wordingList(pack: PackId): ListedRow[] {
  const remedies = remedyPeriods.map(({ from, basis }, place): ListedRow & { to: Day | undefined } => {
    const later = remedyPeriods[place - 1]?.from;
    return {
      name: remedy,
      of: decision,
      content: remediesWording(from, places).text,
      basis: citesWords(basis),
      from,
      to: later && addDays(later, -1),
      doubt: undefined,
    };
  });
  const numbers = bodyWords.flatMap(({ word, from, to, confidence }): ListedRow[] =>
    Object.values(numberWords).map((kind: NumberWord) => ({
      name: { zh: kind.zh, en: kind.zh },
      of: { zh: '文书字号', en: 'number of a document' },
      content: { zh: `（地区简称）${word}${kind.word}〔年〕n号`, en: `（地区简称）${word}${kind.word}〔年〕n号` },
      basis: forms,
      from,
      to,
      doubt: doubtWords({ confidence: kind.confidence ?? confidence }),
    })),
  );
  return [...remedies, ...numbers].filter(isOfPack(pack));
}
