import { LawRefusal } from './law-refusal.ts';

/** A document's number in parts: （苏）安监管罚〔2009〕1号. */
export interface DocumentNumber {
  /** Short name of the place: 苏, 宁. */
  readonly place: string;
  /** Body word and kind word: 安监管罚, 应急罚, 安监管查（扣）. */
  readonly word: string;
  readonly year: number;
  readonly sequence: number;
}

/**
 * 地区简称＋文书简称＋年份＋序号；年份用六角括号，序号不编虚位。
 * Throws LawRefusal 'bad-input' for a part that cannot be written so.
 */
export function formatDocumentNumber({ place, word, year, sequence }: DocumentNumber): string {
  const fits =
    /^[\u4e00-\u9fff]{1,6}$/.test(place) &&
    /^[\u4e00-\u9fff]{1,12}(?:（[\u4e00-\u9fff]）[\u4e00-\u9fff]{0,4})?$/.test(word) &&
    Number.isInteger(year) &&
    year >= 1990 &&
    year <= 2999 &&
    Number.isInteger(sequence) &&
    sequence >= 1;
  if (!fits)
    throw new LawRefusal(
      'bad-input',
      `文号要素有误：${place} ${word} ${year} ${sequence}。`,
      `Not the parts of a document number: ${place} ${word} ${year} ${sequence}.`,
    );
  return `（${place}）${word}〔${year}〕${sequence}号`;
}

/** Reads a number as typed: brackets of any width or shape are taken. Throws LawRefusal 'bad-input'. */
export function parseDocumentNumber(text: string): DocumentNumber {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〔［【]/g, '[')
    .replace(/[〕］】]/g, ']');
  const match = /^\(([\u4e00-\u9fff]{1,6})\)([\u4e00-\u9fff]{1,12}(?:\([\u4e00-\u9fff]\)[\u4e00-\u9fff]{0,4})?)[[(](\d{4})[\])]第?([1-9]\d*)号$/.exec(
    plain,
  );
  if (!match)
    throw new LawRefusal(
      'bad-input',
      `文号格式应如（苏）安监管罚〔2009〕1号：${text}。`,
      `A document number reads like （苏）安监管罚〔2009〕1号: ${text}.`,
    );
  const [, place = '', word = '', year, sequence] = match;
  return { place, word: word.replace('(', '（').replace(')', '）'), year: Number(year), sequence: Number(sequence) };
}
