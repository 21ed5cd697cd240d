/** 省、自治区、直辖市简称，文号中的地区简称。 Short names of the provinces by the first two digits of their codes (GB/T 2260). */
const provinceShort: Readonly<Record<string, string>> = {
  11: '京',
  12: '津',
  13: '冀',
  14: '晋',
  15: '蒙',
  21: '辽',
  22: '吉',
  23: '黑',
  31: '沪',
  32: '苏',
  33: '浙',
  34: '皖',
  35: '闽',
  36: '赣',
  37: '鲁',
  41: '豫',
  42: '鄂',
  43: '湘',
  44: '粤',
  45: '桂',
  46: '琼',
  50: '渝',
  51: '川',
  52: '贵',
  53: '云',
  54: '藏',
  61: '陕',
  62: '甘',
  63: '青',
  64: '宁',
  65: '新',
};

/** 玄武区 -> 玄武, 溧水县 -> 溧水; two characters stay as they are. */
const plain = (name: string): string => (name.length > 2 ? name.replace(/(自治县|省|市|区|县)$/, '') : name);

/**
 * The short name that stands in the numbers of a body of this place: the province's letter, a city by its name, a county with the name of
 * its city before it, so that two of the same name differ. A body may set its own.
 */
export function placeShortOf(region: string, names: { city: string; county: string }): string {
  if (region.slice(2) === '0000000') return provinceShort[region.slice(0, 2)] ?? '';
  const county = region.slice(4, 6) === '00' ? '' : plain(names.county);
  return `${plain(names.city)}${county}`.slice(0, 6);
}
