/** Shortest and longest password, in characters. GB/T 22239-2019 8.1.4.1; the upper bound keeps hashing cheap to refuse. */
const PASSWORD_MIN_LENGTH = 10;
const PASSWORD_MAX_LENGTH = 128;

export type PasswordFaultId = 'too-short' | 'too-long' | 'too-few-classes' | 'contains-account';

export type PasswordFault = { id: PasswordFaultId; zh: string; en: string };

/** What can be wrong with a password, in words for its owner. GB/T 22239-2019 8.1.4.1 身份鉴别 复杂度要求 */
export const PASSWORD_FAULTS: readonly PasswordFault[] = [
  { id: 'too-short', zh: '密码不少于10个字符', en: 'A password has at least 10 characters' },
  { id: 'too-long', zh: '密码不超过128个字符', en: 'A password has at most 128 characters' },
  {
    id: 'too-few-classes',
    zh: '密码须含大写字母、小写字母、数字、其他符号中的三类',
    en: 'A password has three of: capital letters, small letters, digits, other signs',
  },
  { id: 'contains-account', zh: '密码不得包含账号', en: 'A password does not contain the account name' },
];

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** The faults of a password for this account, in the order of the table; empty where it may be used. */
export function passwordFaults(password: string, account: string): PasswordFault[] {
  const length = [...password].length;
  const faults = new Set<PasswordFaultId>();
  if (length < PASSWORD_MIN_LENGTH) faults.add('too-short');
  if (length > PASSWORD_MAX_LENGTH) faults.add('too-long');
  if (CLASSES.filter((one) => one.test(password)).length < 3) faults.add('too-few-classes');
  if (account !== '' && password.toLowerCase().includes(account.toLowerCase())) faults.add('contains-account');
  return PASSWORD_FAULTS.filter((fault) => faults.has(fault.id));
}
