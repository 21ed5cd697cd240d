import type { CheckResult } from './check-result.ts';
import { normalisedCode, refused } from './check-result.ts';

// GB 11714-1997《全国组织机构代码编制规则》：八位本体代码加一位校验码。
const weights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The check character of an eight-character organisation code: C9 = 11 - Σ mod 11, 10 written X, 11 written 0. */
export function organisationCheckCharacter(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number.parseInt(body.charAt(index), 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** Checks an organisation code (组织机构代码), with or without its hyphen. `code` is the normalised form XXXXXXXX-X. */
export function checkOrganisationCode(text: string): CheckResult<{ code: string }> {
  const code = normalisedCode(text).replace(/[-—–]/g, '');
  if (code.length !== 9) return refused('组织机构代码应为 9 位。', 'An organisation code has 9 characters.');
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code))
    return refused(
      '组织机构代码只含数字和大写字母，末位为数字或 X。',
      'An organisation code has digits and capital letters; the last is a digit or X.',
    );
  const body = code.slice(0, 8);
  if (organisationCheckCharacter(body) !== code.charAt(8))
    return refused(
      '组织机构代码校验码不符，请核对是否有误。',
      'The check character of the organisation code does not fit; a character is wrong or two are swapped.',
    );
  return { valid: true, code: `${body}-${code.charAt(8)}` };
}
