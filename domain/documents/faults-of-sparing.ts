import type { Cite } from '../law/cite.ts';
import { at } from '../law/cite.ts';
import type { DocumentCheck, JudgedDocument } from './judged-document.ts';
import { fault } from './judged-document.ts';
import { isFilled } from './printed-values.ts';

interface SparingRow {
  readonly kinds: 'no-filing' | 'no-penalty-decision-';
  readonly field?: string;
  readonly words: readonly [string, string];
  readonly basis: Cite;
  readonly isOpen: (document: JudgedDocument) => boolean;
}

/** What keeps a clue from being declined, or a party from being spared, by paper. All of it blocks. */
const rows: readonly SparingRow[] = [
  {
    kinds: 'no-filing',
    words: [
      '案件已经立案，不予立案不再适用；应当撤销的，制作案件终止（撤销）审批表。',
      'The case is filed already; to end it, use the termination form.',
    ],
    basis: at('penalty-law', 54, 2),
    isOpen: ({ facts }) => facts.filedOn !== undefined,
  },
  {
    kinds: 'no-filing',
    field: 'handedTo',
    words: ['不属于本机关管辖的，应当写明移交给哪个机关。', 'Where it is not for this body, say to which body it is handed.'],
    basis: at('penalty-law', 54, 2),
    isOpen: ({ fields }) => fields.declineGround === 'not-ours' && (!isFilled(fields.handedTo) || fields.handedTo === '无'),
  },
  {
    kinds: 'no-penalty-decision-',
    words: ['案件尚未立案。', 'The case is not filed.'],
    basis: at('penalty-law', 54, 2),
    isOpen: ({ facts }) => facts.filedOn === undefined,
  },
  {
    kinds: 'no-penalty-decision-',
    words: ['对该当事人提出的是处罚建议，先修改处理建议。', 'A penalty is proposed for this party; change the proposal first.'],
    basis: at('penalty-law', 57, 1),
    isOpen: ({ facts }) => (facts.penaltyKinds ?? []).length > 0,
  },
  {
    kinds: 'no-penalty-decision-',
    field: 'articlesBroken',
    words: ['除违法事实不能成立外，应当写明违反的规定。', 'Unless the act is not proven, the articles broken are stated.'],
    basis: at('penalty-law', 33, 1),
    isOpen: ({ fields }) => fields.spareGround !== 'not-proven' && !isFilled(fields.articlesBroken),
  },
  {
    kinds: 'no-penalty-decision-',
    field: 'articlesBroken',
    words: ['违法事实不能成立的，不得写违反的规定。', 'Where the act is not proven, no article is broken.'],
    basis: at('penalty-law', 57, 1, 3),
    isOpen: ({ fields }) => fields.spareGround === 'not-proven' && isFilled(fields.articlesBroken),
  },
  {
    kinds: 'no-penalty-decision-',
    field: 'education',
    words: ['依法不予处罚的，应当对当事人进行教育并写明。', 'A party that is spared is educated, and the paper says so.'],
    basis: at('penalty-law', 33, 3),
    isOpen: ({ fields }) => fields.spareGround !== 'not-proven' && !isFilled(fields.education),
  },
  {
    kinds: 'no-penalty-decision-',
    words: ['应当经法制审核，尚未审核。', 'Legal review is compulsory and not done.'],
    basis: at('penalty-law', 58, 1),
    isOpen: ({ facts, day }) => facts.reviewRequired === true && (facts.reviewedOn === undefined || facts.reviewedOn > day),
  },
  {
    kinds: 'no-penalty-decision-',
    words: ['应当由机关负责人集体讨论决定，尚无集体讨论记录。', 'The heads must decide together; there is no record of it.'],
    basis: at('penalty-law', 57, 2),
    isOpen: ({ facts, day }) => facts.discussionRequired === true && (facts.discussedOn === undefined || facts.discussedOn > day),
  },
  {
    kinds: 'no-penalty-decision-',
    words: ['回避申请尚未决定。', 'A recusal is not settled.'],
    basis: at('penalty-law', 43, 3),
    isOpen: ({ facts }) => facts.recusalOpen === true,
  },
];

/** 行政处罚法第三十三条、第五十四条第二款、第五十七条第一款。 */
export const sparingSteps: DocumentCheck = (document) =>
  rows
    .filter(({ kinds, isOpen }) => document.kind.id.startsWith(kinds) && isOpen(document))
    .map(({ field, words, basis }) => fault('blocks', field, words, basis));
