import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/day.ts';
import type { CheckResult } from './check-result.ts';
import { normalisedCode, refused } from './check-result.ts';

// GB 11643-1999《公民身份号码》：地址码 6、出生日期码 8、顺序码 3、校验码 1（ISO 7064 MOD 11-2）。
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/** The check character of the first 17 digits of an identity number. */
export function idCheckCharacter(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body.charAt(index)), 0);
  return checkCharacters.charAt(sum % 11);
}

/**
 * Checks a citizen's identity number. The 15-digit form ended on 2013-01-01 (居民身份证法第二十三条的修改决定):
 * it is recognised so that old papers can be read (`readOnly` true), and is not to be taken for new records.
 */
export function checkIdNumber(text: string): CheckResult<{ code: string; division: string; bornOn: Day; readOnly: boolean }> {
  const code = normalisedCode(text);
  if (!/^(\d{15}|\d{17}[0-9X])$/.test(code))
    return refused('公民身份号码应为 18 位，末位为数字或 X。', 'An identity number has 18 characters; the last is a digit or X.');
  const readOnly = code.length === 15;
  const digits = readOnly ? `19${code.slice(6, 12)}` : code.slice(6, 14);
  const bornOn = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  if (!isDay(bornOn)) return refused('公民身份号码中的出生日期不存在。', 'The date of birth inside the identity number does not exist.');
  if (!readOnly && idCheckCharacter(code.slice(0, 17)) !== code.charAt(17))
    return refused(
      '公民身份号码校验码不符，请核对是否有误。',
      'The check character of the identity number does not fit; a digit is wrong or two are swapped.',
    );
  return { valid: true, code, division: code.slice(0, 6), bornOn, readOnly };
}
