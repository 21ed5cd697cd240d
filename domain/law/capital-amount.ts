import { LawRefusal } from './law-refusal.ts';

const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'] as const;
const groups = ['', '万', '亿', '万'] as const;
const most = 9_999_999_999_999.99;

/**
 * A sum of yuan in Chinese capitals, as decisions and receipts print it: 30000 叁万元整, 1409.5 壹仟肆佰零玖元伍角整.
 * 票据法第八条、支付结算办法附一。Throws LawRefusal 'bad-input' for a sum that is negative, finer than the fen, or above 9,999,999,999,999.99.
 */
export function capitalsOf(yuan: number): string {
  const fen = Math.round(yuan * 100);
  if (!Number.isFinite(yuan) || yuan < 0 || yuan > most || fen / 100 !== yuan)
    throw new LawRefusal('bad-input', `金额有误：${yuan}。`, `Not a sum of money: ${yuan}.`);
  const whole = Math.floor(fen / 100);
  const [jiao, rest] = [Math.floor((fen % 100) / 10), fen % 10];
  const integer = whole === 0 ? '' : `${wholeInCapitals(whole)}元`;
  if (jiao === 0 && rest === 0) return `${integer || '零元'}整`;
  const jiaoText = jiao > 0 ? `${digits.charAt(jiao)}角` : integer && '零';
  return `${integer}${jiaoText}${rest > 0 ? `${digits.charAt(rest)}分` : '整'}`;
}

function wholeInCapitals(value: number): string {
  let text = '';
  let isGap = false;
  const parts: number[] = [];
  for (let left = value; left > 0; left = Math.floor(left / 10_000)) parts.unshift(left % 10_000);
  parts.forEach((part, index) => {
    const group = parts.length - 1 - index;
    if (part === 0) {
      isGap = text !== '';
      // 一万亿整仍须写“亿”。
      if (group === 2 && parts.length === 4) text += '亿';
      return;
    }
    if (text !== '' && (isGap || part < 1000)) text += '零';
    text += fourDigits(part) + groups[group]!;
    isGap = false;
  });
  return text;
}

function fourDigits(part: number): string {
  let text = '';
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(part / 10 ** place) % 10;
    if (digit > 0) text += digits.charAt(digit) + places[place]!;
    else if (text !== '' && part % 10 ** place > 0 && !text.endsWith('零')) text += '零';
  }
  return text;
}

/**
 * Reads a sum in Chinese capitals back into yuan; 人民币 before it, 圆 for 元 and 正 for 整 are allowed.
 * Throws LawRefusal 'bad-input' where the text is not such a sum.
 */
export function yuanOfCapitals(text: string): number {
  const bare = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^人民币/, '')
    .replaceAll('圆', '元')
    .replace(/[整正]$/, '');
  const match = /^(?:([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)元)?零?(?:([壹贰叁肆伍陆柒捌玖])角)?零?(?:([壹贰叁肆伍陆柒捌玖])分)?$/.exec(bare);
  if (!match || bare === '' || bare === '零') throw new LawRefusal('bad-input', `不是大写金额：${text}。`, `Not a sum in Chinese capitals: ${text}.`);
  const [, whole = '', jiao = '零', fen = '零'] = match;
  return (wholeOf(whole) * 100 + digits.indexOf(jiao) * 10 + digits.indexOf(fen)) / 100;
}

function wholeOf(text: string): number {
  const [, above = '', tens = '', ones = ''] = /^(?:(.*)亿)?(?:(.*)万)?(.*)$/.exec(text)!;
  const upper = /^(?:(.*)万)?(.*)$/.exec(above)!;
  return (section(upper[1] ?? '') * 10_000 + section(upper[2] ?? '')) * 100_000_000 + section(tens) * 10_000 + section(ones);
}

function section(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const place = places.indexOf(character as (typeof places)[number]);
    if (place > 0) {
      total += digit * 10 ** place;
      digit = 0;
    } else {
      digit = digits.indexOf(character);
    }
  }
  return total + digit;
}
