const digits = '〇一二三四五六七八九';

/** 0..99 in Chinese as dates write it: 9 -> 九, 10 -> 十, 25 -> 二十五. */
function spokenNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits.charAt(tens)}十`;
  return head + (units === 0 && tens > 0 ? '' : digits.charAt(units));
}

/**
 * A day ('YYYY-MM-DD') as an official document prints it: 2009年9月25日 (no zero padding; GB/T 9704-2012 7.3.5.4),
 * or 二〇〇九年九月二十五日 (零写为“〇”; GB/T 9704-1999 8.2.6).
 * Without a day: the blank that a draft carries.
 */
export function officialDate(day: string | undefined, numerals: 'arabic' | 'chinese'): string {
  if (day === undefined) return '　　　　年　　月　　日';
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (numerals === 'arabic') return `${year}年${month}月${date}日`;
  const yearText = [...String(year)].map((digit) => digits.charAt(Number(digit))).join('');
  return `${yearText}年${spokenNumber(month)}月${spokenNumber(date)}日`;
}

/** Heading number of a level: 一、 （一） 1. （1） (GB/T 9704-2012 7.3.3). */
export function headingNumber(level: 1 | 2 | 3 | 4, ordinal: number): string {
  if (level === 1) return `${spokenNumber(ordinal)}、`;
  if (level === 2) return `（${spokenNumber(ordinal)}）`;
  return level === 3 ? `${ordinal}.` : `（${ordinal}）`;
}
