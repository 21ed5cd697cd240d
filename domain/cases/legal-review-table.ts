import type { Day } from '../calendar/day.ts';
import type { Cite } from '../law/cite.ts';
import { at } from '../law/cite.ts';
import type { Confidence, Words } from '../law/words.ts';

export type ReviewReason = 'decision' | 'hearing' | 'complex';

/** When the law asks for a legal review before the decision: from which day, why, where it stands. Before 2018 no law does. */
interface LegalReviewRow {
  readonly from: Day;
  readonly to?: Day;
  readonly basis: Cite;
  readonly reasons: readonly ReviewReason[];
  readonly confidence: Confidence;
  readonly doubt?: Words;
}

// 行政处罚法（2021）第五十八条第一款；此前自2018年起，2017年修正增加的第三十八条第三款，条文未读，待核实。
const legalReviewRows: readonly LegalReviewRow[] = [
  {
    from: '2018-01-01',
    to: '2021-07-14',
    basis: at('penalty-law-1996', 38, 3),
    reasons: ['decision'],
    confidence: 'medium',
    doubt: {
      zh: '2017年修正增加的第三十八条第三款尚未与正式文本核对，暂按一般程序的决定均须审核办理',
      en: 'paragraph 3 of Art. 38, added in 2017, was not compared with the official text; every decision of general procedure is taken to need it',
    },
  },
  { from: '2021-07-15', basis: at('penalty-law', 58, 1), reasons: ['hearing', 'complex'], confidence: 'high' },
];

/** The row of a day; undefined before 2018. */
export const legalReviewRowOn = (day: Day): LegalReviewRow | undefined =>
  legalReviewRows.find(({ from, to = '9999-12-31' }) => from <= day && day <= to);

export const reviewReasonWords: Readonly<Record<ReviewReason, Words>> = {
  decision: { zh: '一般程序作出决定之前', en: 'before a decision of general procedure' },
  hearing: { zh: '经过听证程序', en: 'went through a hearing' },
  complex: { zh: '情节复杂或者重大', en: 'complex or grave' },
};
