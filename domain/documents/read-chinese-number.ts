const digits = '零一二三四五六七八九';

/** 1 to 999 read as laws write it (两 for 二 too), or a figure; undefined where it is neither. */
export function readChineseNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const match = /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return undefined;
  const value = (digit: string | undefined) => (digit === undefined ? 0 : digits.indexOf(digit === '两' ? '二' : digit));
  const [, hundreds, tens, ten, ones] = match;
  return value(hundreds) * 100 + (ten === undefined ? 0 : (tens === undefined ? 1 : value(tens)) * 10) + value(ones);
}
