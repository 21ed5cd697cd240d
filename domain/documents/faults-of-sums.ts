import { yuanOfCapitals } from '../law/capital-amount.ts';
import { at } from '../law/cite.ts';
import { LawRefusal } from '../law/law-refusal.ts';
import type { DocumentFault } from './document-fault.ts';
import type { DocumentCheck } from './judged-document.ts';
import { fault, yuanOf } from './judged-document.ts';
import { writtenTexts } from './written-texts.ts';

const capitals = '[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,30}[元圆][零壹贰叁肆伍陆柒捌玖角分整正]{0,8}';
const capitalsFirst = new RegExp(`(${capitals})\\s*[（(]\\s*(?:人民币)?[¥￥]?\\s*([\\d,，]{1,20}(?:\\.\\d{1,2})?)\\s*(万)?元?\\s*[）)]`, 'gu');
const figuresFirst = new RegExp(`([\\d,，]{1,20}(?:\\.\\d{1,2})?)\\s*(万)?元\\s*[（(]\\s*(?:人民币)?(${capitals})\\s*[）)]`, 'gu');
const figured = /罚款\s*(?:人民币)?\s*[¥￥]?\s*([\d,，]{1,20}(?:\.\d{1,2})?)\s*(万)?元/gu;
const lettered = new RegExp(`罚款\\s*(?:人民币)?\\s*(${capitals})`, 'gu');

/** A sum in capitals equals the figures beside it. */
export const sumsTwice: DocumentCheck = ({ kind, fields }) =>
  writtenTexts(kind, fields).flatMap(({ field, text }) => {
    const pairs = [
      ...[...text.matchAll(capitalsFirst)].map(([whole, words, figures, myriad]) => ({
        whole,
        words: words!,
        yuan: yuanOfFigures(figures!, myriad),
      })),
      ...[...text.matchAll(figuresFirst)].map(([whole, figures, myriad, words]) => ({ whole, words: words!, yuan: yuanOfFigures(figures!, myriad) })),
    ];
    return pairs
      .filter(({ words, yuan }) => readCapitals(words) !== yuan)
      .map(({ whole }): DocumentFault =>
        fault('blocks', field.key, [`“${whole}”大写与数字不一致。`, `"${whole}": capitals and figures do not agree.`]),
      );
  });

/** The sums written in the penalty are the fine: one of them, or all together where several acts are punished. */
export const fineInWords: DocumentCheck = (document) => {
  const text = document.fields.penaltyWords;
  const fine = yuanOf(document, 'fineYuan');
  if (typeof text !== 'string') return [];
  const written = [
    ...[...text.matchAll(figured)].map(([, figures, myriad]) => yuanOfFigures(figures!, myriad)),
    ...[...text.matchAll(lettered)].map(([, words]) => readCapitals(words!) ?? -1),
  ];
  if (written.length === 0) return [];
  if (fine === undefined)
    return [
      fault(
        'blocks',
        'fineYuan',
        ['处罚内容写有罚款，“罚款金额”未填写。', 'The penalty names a fine, but its sum is not filled in.'],
        at('penalty-law', 59, 1, 3),
      ),
    ];
  const total = written.reduce((sum, yuan) => sum + yuan, 0);
  if (written.includes(fine) || total === fine) return [];
  return [
    fault(
      'blocks',
      'penaltyWords',
      ['处罚内容中的罚款数额与“罚款金额”不一致。', 'The fine in the words of the penalty is not the sum filled in.'],
      at('penalty-law', 59, 1, 3),
    ),
  ];
};

const saysPenalty = (kind: string) => /^(penalty-decision-|spot-penalty-|penalty-notice$|hearing-right-notice$)/u.test(kind);

/** What is told and decided is what the case proposes: its sum is changed there, not on the paper. */
export const fineOfRecord: DocumentCheck = ({ kind, fields, facts }) => {
  if (!saysPenalty(kind.id) || facts.penaltyKinds === undefined) return [];
  const written = typeof fields.fineYuan === 'number' ? fields.fineYuan : 0;
  if (written === (facts.fineYuan ?? 0)) return [];
  return [
    fault(
      'blocks',
      'fineYuan',
      ['罚款金额与案件的处理建议不一致，应当先修改处理建议。', 'The fine is not that of the proposal in the case; change the proposal first.'],
      at('penalty-law', 62),
    ),
  ];
};

function yuanOfFigures(figures: string, myriad: string | undefined): number {
  return Math.round(Number(figures.replaceAll(/[,，]/gu, '')) * (myriad ? 10_000 : 1) * 100) / 100;
}

function readCapitals(text: string): number | undefined {
  try {
    return yuanOfCapitals(text);
  } catch (error) {
    if (error instanceof LawRefusal) return undefined;
    throw error;
  }
}
