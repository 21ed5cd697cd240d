/**
 * A region code has nine characters: the six of GB/T 2260 and three for the township of GB/T 10114, zeros where the
 * level ends. 320000000 province, 320100000 city, 320102000 county, 320102002 township.
 */
export type RegionCode = string;

const divisionLevels = ['province', 'city', 'county', 'zone', 'township'] as const;
export type DivisionLevel = (typeof divisionLevels)[number];

/** True for nine digits that begin with a province of GB/T 2260 (11 to 82). */
export function isRegionCode(text: string): text is RegionCode {
  return /^[1-8]\d{8}$/.test(text);
}

/** The code of six digits (province, city, county) or nine (township) as a region code. Throws RangeError for another form. */
export function regionCodeOf(code: string): RegionCode {
  const padded = /^\d{6}$/.test(code) ? `${code}000` : code;
  if (!isRegionCode(padded)) throw new RangeError(`Not a code of a division: ${code}`);
  return padded;
}

/**
 * The level that a code tells. County places 71 to 79 are used by the statistics office for development zones and
 * never by GB/T 2260 (统计用区划代码和城乡划分代码编制规则), so they are zones and not counties.
 * Throws RangeError for a text that is no region code.
 */
export function levelOfCode(code: RegionCode): DivisionLevel {
  if (!isRegionCode(code)) throw new RangeError(`Not a region code: ${code}`);
  if (code.endsWith('0000000')) return 'province';
  if (code.endsWith('00000')) return 'city';
  if (!code.endsWith('000')) return 'township';
  return code.charAt(4) === '7' ? 'zone' : 'county';
}

const prefixLengths: Record<DivisionLevel, number> = { province: 2, city: 4, county: 6, zone: 6, township: 9 };

/** The range [from, to) of text that holds a division and all below it, for `code >= from and code < to` under collation C. */
export function regionRange(code: RegionCode): { from: RegionCode; to: RegionCode } {
  const length = prefixLengths[levelOfCode(code)];
  const next = String(Number(code.slice(0, length)) + 1);
  return { from: code, to: next.padEnd(9, '0') };
}

/** True where `inner` is `outer` itself or lies below it. */
export function regionHolds(outer: RegionCode, inner: RegionCode): boolean {
  const { from, to } = regionRange(outer);
  return from <= inner && inner < to;
}

/** The code one level up as the digits tell it (a township's county, a county's city); null for a province. */
export function parentCodeOf(code: RegionCode): RegionCode | null {
  const level = levelOfCode(code);
  if (level === 'province') return null;
  const kept = level === 'township' ? 6 : level === 'city' ? 2 : 4;
  return code.slice(0, kept).padEnd(9, '0');
}
