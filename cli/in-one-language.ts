/** A line of the terminal in one language: Chinese where the system says nothing or Chinese, English where it says English. */
export function inOneLanguage(zh: string, en: string): string {
  const said = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return /^en/i.test(said) ? en : zh;
}
