/**
 * A firm's core name (字号) is what is left of its name without place, brackets and form of organisation.
 * 企业名称登记管理规定（2020年修订）第六条：企业名称由行政区划名称、字号、行业或者经营特点、组织形式组成。
 * It only finds candidates for a person to look at; it never decides that two firms are one.
 */

// Longest first, so that 有限责任公司 is taken before 公司.
const formWords = [
  '股份有限责任公司',
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '股份公司',
  '集团公司',
  '总公司',
  '分公司',
  '子公司',
  '公司',
  '普通合伙企业',
  '有限合伙企业',
  '合伙企业',
  '个人独资企业',
  '普通合伙',
  '有限合伙',
  '特殊普通合伙',
  '股份合作',
  '专业合作社',
  '合作社',
  '个体工商户',
  '经营部',
  '服务部',
  '门市部',
  '营业部',
  '办事处',
  '加工厂',
  '总厂',
  '分厂',
  '工厂',
  '集团',
  '商行',
  '中心',
  '厂',
  '店',
  '部',
].sort((left, right) => right.length - left.length);

const bracketed = /[([{〔【《<]([^)\]}〕】》>]*)[)\]}〕】》>]/g;
const separators = /[\s·•・.,，。、:：;；'"“”‘’\-—_/\\&]+/g;

/** How names are compared: full-width letters and digits as half-width, capitals, one kind of bracket, no spaces or separators. */
export function normalisedName(name: string): string {
  return name.normalize('NFKC').toUpperCase().replace(separators, '');
}

/**
 * The words by which places are named in firms' names: 南京市 and 南京 for a province, city, county or zone;
 * the full name only for a township, whose short name (新城, 中心) may as well be a firm's own.
 */
export function placeWords(divisions: readonly { name: string; level: string }[]): string[] {
  const words = new Set<string>();
  for (const { name, level } of divisions) {
    const full = normalisedName(name);
    words.add(full);
    const short = full.replace(/(省|市|区|县)$/, '');
    if (level !== 'township' && short.length >= 2) words.add(short);
  }
  return [...words].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
}

/**
 * The core of a firm's name, e.g. 江苏省南京市示例（江苏）化工有限公司第二分公司 -> 示例化工第二. `places` come from placeWords.
 * Never empty for a name with letters or digits: a word whose removal would leave fewer than two characters stays.
 */
export function coreName(name: string, places: readonly string[]): string {
  const placeSet = new Set(places);
  const unbracketed = name.normalize('NFKC').replace(bracketed, (_, inside: string) => {
    const word = normalisedName(inside);
    return placeSet.has(word) || formWords.includes(word) ? '' : word;
  });
  const plain = normalisedName(unbracketed).replace(/[()[\]{}〔〕【】《》<>]/g, '');
  return withoutForm(withoutPlaces(plain, places));
}

function withoutPlaces(name: string, places: readonly string[]): string {
  let rest = name;
  for (;;) {
    const word = places.find((place) => rest.startsWith(place) && rest.length - place.length >= 2);
    if (word === undefined) return rest;
    const shorter = rest.slice(word.length).replace(/^[省市区县](?=..)/, '');
    // 江苏公司: what would be left is a form of organisation only, so the place is the name.
    if (formWords.includes(shorter)) return rest;
    rest = shorter;
  }
}

function withoutForm(name: string): string {
  let rest = name;
  for (const word of formWords) {
    // The main firm's form stands inside a branch's name: 有限公司第二分公司.
    if (word.length >= 3 || word === '公司') rest = shortened(rest, word, rest.lastIndexOf(word));
  }
  for (let changed = true; changed;) {
    const word = formWords.find((form) => rest.endsWith(form) && rest.length - form.length >= 2);
    changed = word !== undefined;
    if (word !== undefined) rest = rest.slice(0, -word.length);
  }
  return rest;
}

function shortened(name: string, word: string, at: number): string {
  if (at < 2 || name.length - word.length < 2) return name;
  return name.slice(0, at) + name.slice(at + word.length);
}
