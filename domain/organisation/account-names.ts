/** An account's name is what a person types: short, without capital letters that two people would write differently. */
const FORM = /^[a-z0-9][a-z0-9._-]{2,39}$/;

export type AccountNameFault = { zh: string; en: string };

/**
 * What is wrong with the name of a new account, or undefined. GB/T 22239-2019 8.1.4.2: default names are renamed and
 * accounts are not shared, so a name that says nothing of its holder is refused; the first account alone is `admin`.
 */
export function findAccountNameFault(name: string): AccountNameFault | undefined {
  if (!FORM.test(name)) {
    return {
      zh: '账号为 3 至 40 个小写字母、数字或 . _ -，以字母或数字开头',
      en: 'An account has 3 to 40 small letters, digits or . _ - and begins with a letter or a digit',
    };
  }
  if (SHARED_NAMES.includes(name)) {
    return { zh: '账号不得使用公用名称，请按人设账号', en: 'An account belongs to one person: this name says nothing of its holder' };
  }
  return undefined;
}

const SHARED_NAMES: readonly string[] = ['admin', 'administrator', 'root', 'system', 'guest', 'test', 'user', 'public'];
