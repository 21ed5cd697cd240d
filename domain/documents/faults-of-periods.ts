import { citesWords } from '../law/cite.ts';
import type { ClockVersion } from '../law/clock-row.ts';
import type { ClockKey } from '../law/clocks.ts';
import { ruleOn } from '../law/clocks.ts';
import { lengthWords } from '../law/length-words.ts';
import type { DocumentFault } from './document-fault.ts';
import type { DocumentCheck } from './judged-document.ts';
import { fault } from './judged-document.ts';
import { readChineseNumber } from './read-chinese-number.ts';
import { writtenTexts } from './written-texts.ts';

const number = '[零一二两三四五六七八九十百]{1,7}|\\d{1,3}';
const unit = '个工作日|工作日|个月|日|天';
const twice = new RegExp(`(\\d{1,3})(${unit})?[（(](${number})(${unit})?[）)](${unit})?`, 'gu');
const within = new RegExp(`(?:之日起|起|在|于)?(?<!第)(${number})(${unit})(?:之?内|以内)`, 'gu');

/** Rights and duties whose period officers write by hand, each with its clock; the first that a clause names. */
const named: readonly { readonly words: RegExp; readonly rule: ClockKey }[] = [
  { words: /复议/u, rule: 'review-application' },
  { words: /行政诉讼|起诉/u, rule: 'lawsuit-direct' },
  { words: /听证/u, rule: 'hearing-request' },
  { words: /陈述|申辩/u, rule: 'statement' },
  { words: /缴纳|缴至|缴款|交纳|缴罚款/u, rule: 'pay-fine' },
];

/** A number written in figures and in words is the same number both times. */
export const periodsTwice: DocumentCheck = ({ kind, fields }) =>
  writtenTexts(kind, fields).flatMap(({ field, text }) =>
    [...text.matchAll(twice)]
      .filter(([, figures, , words]) => readChineseNumber(words!) !== undefined && readChineseNumber(words!) !== Number(figures))
      .map(([whole]) => fault('blocks', field.key, [`“${whole}”中数字与大写不一致。`, `"${whole}": figures and words do not agree.`])),
  );

/** The period of a right or duty is that of the law on the day: 六十日 is not 两个月. */
export const periodsOfLaw: DocumentCheck = ({ kind, fields, day }) =>
  writtenTexts(kind, fields).flatMap(({ field, text }) =>
    [...text.matchAll(within)].flatMap((match): DocumentFault[] => {
      const [whole, amount = '', unitWritten = ''] = match;
      const clause = clauseAfter(text, match.index + whole.length);
      const row = named.find(({ words }) => words.test(clause));
      // 收到复议决定后起诉的期限另有规定。
      if (!row || /复议决定/u.test(text.slice(Math.max(0, match.index - 14), match.index))) return [];
      const version = ruleOn(row.rule, day);
      if (!version || version.amount === null || isLegal(version, readChineseNumber(amount), unitWritten)) return [];
      const legal = lengthWords(version.amount, version.unit);
      return [
        fault(
          'blocks',
          field.key,
          [`“${whole}”与法定期限不符，应为${legal.zh.replaceAll(' ', '')}。`, `"${whole}" is not the period of the law, which is ${legal.en}.`],
          citesWords(version.basis),
        ),
      ];
    }),
  );

/** What the period is for: the words up to the next comma but one, within the sentence. */
function clauseAfter(text: string, from: number): string {
  const sentence = text.slice(from).split(/[。；;\n]/u)[0] ?? '';
  const next = sentence.search(new RegExp(`(?:${number})(?:${unit})(?:之?内|以内)`, 'u'));
  return (next < 0 ? sentence : sentence.slice(0, next)).slice(0, 30);
}

function isLegal(version: ClockVersion, amount: number | undefined, written: string): boolean {
  if (amount !== version.amount) return false;
  if (version.unit === 'month') return written === '个月';
  // 行政处罚法第八十五条：五日、七日即工作日，写“日”亦合法。
  return version.unit === 'working-day' ? written !== '个月' : written === '日' || written === '天';
}
