import type { CheckResult } from './check-result.ts';
import { normalisedCode, refused } from './check-result.ts';

// GS15-2006《工商行政管理市场主体注册号编制规则》：首次登记机关 6、顺序码 8、校验码 1（ISO 7064 MOD 11,10）；2007 年以前为 13 位，无校验码。

/** The check digit of 14 digits under ISO 7064 MOD 11,10. */
export function registrationCheckDigit(body: string): string {
  let product = 10;
  for (const digit of body) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

/** Checks a business registration number (工商注册号): 15 digits, or the 13 of before 2007, which carry no check digit (`checked` false). */
export function checkRegistrationNumber(text: string): CheckResult<{ code: string; division: string; checked: boolean }> {
  const code = normalisedCode(text);
  if (!/^\d+$/.test(code)) return refused('工商注册号只含数字。', 'A registration number has digits only.');
  const division = code.slice(0, 6);
  if (code.length === 13) return { valid: true, code, division, checked: false };
  if (code.length !== 15) return refused('工商注册号应为 15 位（2007 年以前为 13 位）。', 'A registration number has 15 digits (13 before 2007).');
  if (registrationCheckDigit(code.slice(0, 14)) !== code.charAt(14))
    return refused(
      '工商注册号校验码不符，请核对是否有误。',
      'The check digit of the registration number does not fit; a digit is wrong or two are swapped.',
    );
  return { valid: true, code, division, checked: true };
}
