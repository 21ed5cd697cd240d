import { retentions } from '../cases/archive-order.ts';
import { documentKinds } from '../documents/document-kinds.ts';
import type { Words } from '../law/words.ts';
import { COLLECTION_END_GROUNDS } from './collection-end-grounds.ts';
import { type Fen, yuanText } from './money.ts';
import { REMEDY_OUTCOMES } from './remedy-acts.ts';

/** What a history holds about an act: what the program says of it, and what a person typed, which stays as typed. */
export interface ReadWords {
  told: Words | null;
  typed: string;
}

/**
 * What the program writes into a history is stored in Chinese, as the papers of a case say it. Each form here is read back in both languages,
 * of the acts that write it only: the same words from a person's hand at another act are his.
 */
interface Form {
  readonly acts: readonly string[];
  readonly form: RegExp;
  /** Undefined: these are not the program's words after all. */
  read(...found: string[]): ReadWords | undefined;
}

const FORMS: readonly Form[] = [
  {
    acts: ['recordPaid'],
    form: /^缴款 ([\d,.]+) 元(?:，(票据|流水号) (.+))?$/u,
    read: (sum = '', by = '', name = '') => {
      const number = by === '票据' ? receiptNumber(name) : name;
      const en = by === '票据' ? `, receipt ${number}` : `, serial number ${number}`;
      return wholly(`缴款 ${sum} 元${by && `，${by} ${number}`}`, `${sum} yuan paid${by && en}`);
    },
  },
  {
    acts: ['endExecution'],
    form: /^(.*)，未缴 ([\d,.]+) 元$/su,
    read: (paper = '', sum = '') => ({ told: { zh: `未缴 ${sum} 元`, en: `${sum} yuan unpaid` }, typed: paper }),
  },
  {
    acts: ['changeDecision', 'setAside', 'findUnlawful', 'reopenCase'],
    form: /^(.+?)：(.*)$/su,
    read: (outcome, typed = '') => before(REMEDY_OUTCOMES, outcome, typed),
  },
  {
    acts: ['correctPaid'],
    form: /^缴款记录更正：(.*)$/su,
    read: (typed = '') => ({ told: { zh: '缴款记录更正', en: 'A payment on record was corrected' }, typed }),
  },
  { acts: ['archiveCase'], form: /^(.+)$/u, read: (kept) => before(retentions, kept, '', { zh: '保管期限：', en: 'Kept: ' }) },
  { acts: ['collection-ended'], form: /^(.+?)。(.*)$/su, read: (ground, typed = '') => before(COLLECTION_END_GROUNDS, ground, typed) },
  {
    acts: ['passRestart', 'failRestart', 'allowTransfer'],
    form: /^(.+)（(\d{4}-\d{2}-\d{2})）$/u,
    read: (paper, day = '') => {
      const kind = documentKinds.find(({ zh }) => zh === paper);
      return kind && wholly(`${kind.zh}（${day}）`, `${kind.en} (${day})`);
    },
  },
  {
    acts: ['approveMeasure'],
    form: /^(.+)已批准$/u,
    read: (paper) => {
      const kind = documentKinds.find(({ zh }) => zh === paper);
      return kind && wholly(`${kind.zh}已批准`, `${kind.en}: approved`);
    },
  },
  {
    acts: ['answerTransfer'],
    form: /^(.*)（本机关案件编号：(.+)）$/su,
    read: (typed = '', number = '') => ({
      told: { zh: `接收机关的案件编号：${number}`, en: `Number of the case at the body that took it: ${number}` },
      typed,
    }),
  },
];

/** What stands in a history as the words of an act. */
export function readWords(act: string, stored: string): ReadWords {
  for (const { acts, form, read } of FORMS) {
    const found = acts.includes(act) ? form.exec(stored) : null;
    const words = found && read(...found.slice(1).map((part) => part ?? ''));
    if (words) return words;
  }
  return { told: null, typed: stored };
}

/** How a history names a paper: one that was not made here says why. */
export function readPaper(stored: string): ReadWords {
  const [, typed, reason] = /^(.+?)（不在本系统制发：(.+)）$/su.exec(stored) ?? [];
  if (typed === undefined) return { told: null, typed: stored };
  return { told: { zh: `不在本系统制发：${reason}`, en: `Not made in this system: ${reason}` }, typed };
}

/** Both in one line, for where there is but one: what was typed is the same in either language. */
export function joinedWords({ told, typed }: ReadWords): Words {
  const joined = (language: keyof Words, comma: string) => [typed, told?.[language]].filter(Boolean).join(comma);
  return { zh: joined('zh', '，'), en: joined('en', ', ') };
}

/** What the case is told of a party that has paid up. */
export function paidWords(sum: Fen, by: { receipt?: string | undefined; bankSerial?: string | undefined }): string {
  const proof = by.receipt ? `，票据 ${receiptNumber(by.receipt)}` : by.bankSerial ? `，流水号 ${by.bankSerial}` : '';
  return `缴款 ${yuanText(sum)} 元${proof}`;
}

/** What the case is told of a party of which no more is collected. */
export function unpaidWords(paper: string, open: Fen): string {
  return `${paper}，未缴 ${yuanText(open)} 元`;
}

/** The number alone of a receipt that was entered as 票据0012, 票据号：0012 or 缴款票据 0012. */
function receiptNumber(receipt: string): string {
  return receipt.replace(/^(缴款)?票据(号码?)?\s*[：:]?\s*(?=\S)/u, '');
}

const wholly = (zh: string, en: string): ReadWords => ({ told: { zh, en }, typed: '' });

function before(rows: readonly Words[], zh: string | undefined, typed: string, label: Words = { zh: '', en: '' }): ReadWords | undefined {
  const row = rows.find((one) => one.zh === zh);
  return row && { told: { zh: `${label.zh}${row.zh}`, en: `${label.en}${row.en}` }, typed };
}
