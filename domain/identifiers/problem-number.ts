import type { CheckResult } from './check-result.ts';
import { normalisedCode, refused } from './check-result.ts';

/**
 * The number of a problem, readable over the telephone: ZF09-320102-01-2009-00123-9 is
 * campaign - division of the day (six digits) - sector - year - sequence - check character.
 */
export interface ProblemNumberParts {
  readonly campaign: string;
  readonly division: string;
  readonly sector: number;
  readonly year: number;
  readonly sequence: number;
}

// The check character is an element of GF(2^5), so it has 32 forms. No I, L, O, U: they are misread for 1, 1, 0, V.
const checkAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * A campaign's code in numbers: two to four letters, then two digits or none (ZF, ZF09). Letters and digits never
 * stand for each other, whatever single character is mistyped: the form would be broken. So both may share values.
 */
const campaignNumberCode = /^[A-Z]{2,4}(\d{2})?$/;

/**
 * Damm's scheme over GF(2^5): the state takes in a character by XOR and is doubled (x^5 = x^2 + 1). Doubling has no
 * fixed point but 0, so every wrong character and every swap of two neighbours changes the result, the check included.
 */
export function problemCheckCharacter(body: string): string {
  let state = 0;
  for (const character of body.replaceAll('-', '')) {
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    const doubled = (state ^ value) << 1;
    state = doubled >= 32 ? doubled ^ 0b100101 : doubled;
  }
  return checkAlphabet.charAt(state);
}

/** Writes a problem number with its check character. Throws RangeError for parts that cannot be written. */
export function formatProblemNumber(parts: ProblemNumberParts): string {
  const { campaign, division, sector, year, sequence } = parts;
  if (!campaignNumberCode.test(campaign)) throw new RangeError(`Not a campaign code for numbers: ${campaign}`);
  if (!/^\d{6}$/.test(division)) throw new RangeError(`Not a six-digit division: ${division}`);
  if (!inRange(sector, 0, 60) || !inRange(year, 1900, 2999) || !inRange(sequence, 1, 9_999_999)) {
    throw new RangeError(`Sector, year or sequence out of range: ${sector}, ${year}, ${sequence}`);
  }
  const body = [campaign, division, padded(sector, 2), padded(year, 4), padded(sequence, 5)].join('-');
  return `${body}-${problemCheckCharacter(body)}`;
}

const pattern = /^([0-9A-Z]+)-(\d{6})-(\d{2})-(\d{4})-(\d{5}|[1-9]\d{5,6})-([0-9A-Z])$/;

/** Reads a problem number typed by a person: case, width, spaces and kind of dash do not matter. `code` is the form to store. */
export function parseProblemNumber(text: string): CheckResult<{ code: string; parts: ProblemNumberParts }> {
  const code = normalisedCode(text).replace(/[‐-―−]/g, '-');
  const match = pattern.exec(code);
  if (!match) return refused('问题编号格式应如 ZF09-320102-01-2009-00123-9。', 'A problem number reads like ZF09-320102-01-2009-00123-9.');
  const [, campaign = '', division = '', sector, year, sequence, check] = match;
  const parts = { campaign, division, sector: Number(sector), year: Number(year), sequence: Number(sequence) };
  const fits = campaignNumberCode.test(campaign) && parts.sector <= 60 && parts.sequence > 0 && parts.year >= 1900 && parts.year <= 2999;
  if (!fits || problemCheckCharacter(code.slice(0, -2)) !== check)
    return refused(
      '问题编号校验码不符，请核对是否有误。',
      'The check character of the problem number does not fit; a character is wrong or two are swapped.',
    );
  return { valid: true, code, parts };
}

function inRange(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
