import type { CheckResult } from './check-result.ts';
import { normalisedCode, refused } from './check-result.ts';
import { organisationCheckCharacter } from './organisation-code.ts';

// GB 32100-2015《法人和其他组织统一社会信用代码编码规则》：登记管理部门 1、机构类别 1、登记管理机关行政区划 6、主体标识 9、校验码 1。
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** The check character of the first 17 characters: (31 - Σ mod 31) mod 31. */
export function creditCheckCharacter(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(body.charAt(index)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * Checks a unified credit code (统一社会信用代码). `division` is the six-digit code of the registering place,
 * `organisationCode` the one inside it (XXXXXXXX-X); `organisationCodeFits` tells whether its own check character fits,
 * which is no ground for refusal: the 18th character covers the whole.
 */
export function checkCreditCode(
  text: string,
): CheckResult<{ code: string; division: string; organisationCode: string; organisationCodeFits: boolean }> {
  const code = normalisedCode(text);
  if (code.length !== 18) return refused('统一社会信用代码应为 18 位。', 'A unified credit code has 18 characters.');
  const strange = [...code].find((character) => !alphabet.includes(character));
  if (strange !== undefined)
    return refused(
      `统一社会信用代码不使用“${strange}”，其字母不含 I、O、S、V、Z。`,
      `A unified credit code has no "${strange}"; its letters leave out I, O, S, V and Z.`,
    );
  const division = code.slice(2, 8);
  if (!/^\d{6}$/.test(division))
    return refused('统一社会信用代码第 3 至 8 位应为行政区划代码。', 'Characters 3 to 8 of a unified credit code are the digits of a division.');
  if (creditCheckCharacter(code.slice(0, 17)) !== code.charAt(17))
    return refused(
      '统一社会信用代码校验码不符，请核对是否有误。',
      'The check character of the credit code does not fit; a character is wrong or two are swapped.',
    );
  const subject = code.slice(8, 17);
  const organisationCodeFits = organisationCheckCharacter(subject.slice(0, 8)) === subject.charAt(8);
  return { valid: true, code, division, organisationCode: `${subject.slice(0, 8)}-${subject.charAt(8)}`, organisationCodeFits };
}
