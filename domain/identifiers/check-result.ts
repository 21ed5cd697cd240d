/** What a check of an identifier says: what could be read from it, or why it is refused, for the person who typed it. */
export type CheckResult<Facts extends object> = ({ valid: true } & Facts) | { valid: false; reason: { zh: string; en: string } };

/** A refusal with its reason in both languages. */
export function refused(zh: string, en: string): { valid: false; reason: { zh: string; en: string } } {
  return { valid: false, reason: { zh, en } };
}

/** Full-width letters and digits to half-width, no spaces, capitals: how identifiers are compared and stored. */
export function normalisedCode(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
