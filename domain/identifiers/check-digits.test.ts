import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCreditCode, creditCheckCharacter } from './credit-code.ts';
import { checkIdNumber, idCheckCharacter } from './id-number.ts';
import { identifyCode } from './identify-code.ts';
import { checkOrganisationCode, organisationCheckCharacter } from './organisation-code.ts';
import { checkRegistrationNumber, registrationCheckDigit } from './registration-number.ts';

const seed = 20150917;
const digits = '0123456789';
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const anyText = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((characters) => characters.join(''));

describe('known numbers of the standards', () => {
  test('check characters', () => {
    expect(creditCheckCharacter('91350100M000100Y4')).toBe('3');
    expect([organisationCheckCharacter('M000100Y'), organisationCheckCharacter('D2143569')]).toEqual(['4', 'X']);
    expect(registrationCheckDigit('11010800000001')).toBe('6');
    expect([idCheckCharacter('11010519491231002'), idCheckCharacter('44052418800101001')]).toEqual(['X', '4']);
  });

  test('what is read from them', () => {
    expect(checkCreditCode(' 91350100m000100y43 ')).toEqual({
      valid: true,
      code: '91350100M000100Y43',
      division: '350100',
      organisationCode: 'M000100Y-4',
      organisationCodeFits: true,
    });
    expect(checkCreditCode(`91350100M000100Y5${creditCheckCharacter('91350100M000100Y5')}`)).toMatchObject({
      valid: true,
      organisationCodeFits: false,
    });
    expect(checkOrganisationCode('D2143569-X')).toEqual({ valid: true, code: 'D2143569-X' });
    expect(checkOrganisationCode('ｄ２１４３５６９ｘ')).toEqual({ valid: true, code: 'D2143569-X' });
    expect(checkRegistrationNumber('110108000000016')).toEqual({ valid: true, code: '110108000000016', division: '110108', checked: true });
    expect(checkRegistrationNumber('3201022300001')).toEqual({ valid: true, code: '3201022300001', division: '320102', checked: false });
    expect(checkIdNumber('11010519491231002x')).toEqual({
      valid: true,
      code: '11010519491231002X',
      division: '110105',
      bornOn: '1949-12-31',
      readOnly: false,
    });
    expect(checkIdNumber('110105491231002')).toEqual({
      valid: true,
      code: '110105491231002',
      division: '110105',
      bornOn: '1949-12-31',
      readOnly: true,
    });
  });

  test('the reason of each refusal', () => {
    const refusals = [
      checkCreditCode('91350100M000100Y4'),
      checkCreditCode('91350100M000100I43'),
      checkCreditCode('9135O100M000100Y43'),
      checkCreditCode('91350100M000100Y44'),
      checkOrganisationCode('D21435691'),
      checkOrganisationCode('D214356'),
      checkOrganisationCode('D2143569Y'),
      checkRegistrationNumber('110108000000017'),
      checkRegistrationNumber('11010800000001'),
      checkRegistrationNumber('11010800000001X'),
      checkIdNumber('110105194912310021'),
      checkIdNumber('110105194902300028'),
      checkIdNumber('1101051949123100'),
    ];
    expect(refusals.map((result) => (result.valid ? 'accepted' : result.reason.zh)).join('\n')).toMatchInlineSnapshot(`
      "统一社会信用代码应为 18 位。
      统一社会信用代码不使用“I”，其字母不含 I、O、S、V、Z。
      统一社会信用代码不使用“O”，其字母不含 I、O、S、V、Z。
      统一社会信用代码校验码不符，请核对是否有误。
      组织机构代码校验码不符，请核对是否有误。
      组织机构代码应为 9 位。
      组织机构代码只含数字和大写字母，末位为数字或 X。
      工商注册号校验码不符，请核对是否有误。
      工商注册号应为 15 位（2007 年以前为 13 位）。
      工商注册号只含数字。
      公民身份号码校验码不符，请核对是否有误。
      公民身份号码中的出生日期不存在。
      公民身份号码应为 18 位，末位为数字或 X。"
    `);
    for (const result of refusals) expect(result.valid ? '' : result.reason.en).toMatch(/^[ -~]+$/);
  });

  test('which kind a code is', () => {
    const texts = ['91350100M000100Y43', 'D2143569-X', '110108000000016', '3201022300001', '91350100M000100Y44', '无', '123'];
    expect(texts.map((text) => identifyCode(text)).map((found) => ('valid' in found ? `${found.kind} ${found.valid}` : found.kind))).toEqual([
      'credit-code true',
      'organisation-code true',
      'registration-number true',
      'registration-number true',
      'credit-code false',
      'unknown',
      'unknown',
    ]);
  });
});

describe(`one wrong character is found (seed ${seed})`, () => {
  const table = [
    { name: 'credit code', alphabet: creditAlphabet, body: anyText(creditAlphabet, 17), check: creditCheckCharacter },
    { name: 'organisation code', alphabet: digits, body: anyText(digits, 8), check: organisationCheckCharacter },
    { name: 'registration number', alphabet: digits, body: anyText(digits, 14), check: registrationCheckDigit },
    { name: 'identity number', alphabet: digits, body: anyText(digits, 17), check: idCheckCharacter },
  ];
  test.each(table)('$name', ({ alphabet, body, check }) => {
    fc.assert(
      fc.property(body, fc.nat(), fc.constantFrom(...alphabet), (text, place, other) => {
        const at = place % text.length;
        fc.pre(text.charAt(at) !== other);
        expect(check(text.slice(0, at) + other + text.slice(at + 1))).not.toBe(check(text));
      }),
      { seed, numRuns: 1000 },
    );
  });
});
