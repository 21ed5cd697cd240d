const digits = '零一二三四五六七八九';

/** 1 to 999 as laws write it: 10 十, 12 十二, 20 二十, 105 一百零五, 113 一百一十三. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) throw new RangeError(`Not between 1 and 999: ${value}`);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const unit = ones === 0 ? '' : digits.charAt(ones);
  if (hundreds === 0 && tens === 0) return unit;
  const ten = tens === 0 ? (ones === 0 ? '' : '零') : `${hundreds === 0 && tens === 1 ? '' : digits.charAt(tens)}十`;
  return `${hundreds === 0 ? '' : `${digits.charAt(hundreds)}百`}${ten}${unit}`;
}
