import { expect, test } from 'vitest';
import { PASSWORD_FAULTS, passwordFaults } from './password-rules.ts';

test.each([
  ['Anquan2009', '320100.government', []],
  ['anquan-2009', '320100.government', []],
  ['安全生产Anquan9', '320100.government', []],
  ['Anquan209', '320100.government', ['too-short']],
  ['anquanshengchan', '320100.government', ['too-few-classes']],
  ['anquan200900', '320100.government', ['too-few-classes']],
  ['320102.Officer', '320102.officer', ['contains-account']],
  ['', '320102.officer', ['too-short', 'too-few-classes']],
  ['aA1'.repeat(50), 'x', ['too-long']],
])('%s for %s', (password, account, faults) => {
  expect(passwordFaults(password, account).map((fault) => fault.id)).toEqual(faults);
});

test('every fault has words in both languages', () => {
  expect(PASSWORD_FAULTS.map((fault) => `${fault.id}: ${fault.zh} / ${fault.en}`)).toMatchInlineSnapshot(`
    [
      "too-short: 密码不少于10个字符 / A password has at least 10 characters",
      "too-long: 密码不超过128个字符 / A password has at most 128 characters",
      "too-few-classes: 密码须含大写字母、小写字母、数字、其他符号中的三类 / A password has three of: capital letters, small letters, digits, other signs",
      "contains-account: 密码不得包含账号 / A password does not contain the account name",
    ]
  `);
});
