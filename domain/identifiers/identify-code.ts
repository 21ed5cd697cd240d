import { normalisedCode } from './check-result.ts';
import { checkCreditCode } from './credit-code.ts';
import { checkOrganisationCode } from './organisation-code.ts';
import { checkRegistrationNumber } from './registration-number.ts';

/** The codes by which a firm can be known. A firm may have none (无证无照). */
const firmCodeKinds = ['credit-code', 'organisation-code', 'registration-number'] as const;
export type FirmCodeKind = (typeof firmCodeKinds)[number];

export type IdentifiedCode =
  | { kind: FirmCodeKind; valid: true; code: string }
  | { kind: FirmCodeKind; valid: false; reason: { zh: string; en: string } }
  | { kind: 'unknown' };

const checks = {
  'credit-code': checkCreditCode,
  'organisation-code': checkOrganisationCode,
  'registration-number': checkRegistrationNumber,
} as const;

/** Which kind of firm code a text is, told by its length, and whether it is a right one. `code` is the form to store. */
export function identifyCode(text: string): IdentifiedCode {
  const kind = kindByLength(normalisedCode(text).replace(/[-—–]/g, ''));
  if (kind === undefined) return { kind: 'unknown' };
  const result = checks[kind](text);
  return result.valid ? { kind, valid: true, code: result.code } : { kind, valid: false, reason: result.reason };
}

function kindByLength(code: string): FirmCodeKind | undefined {
  if (code.length === 18) return 'credit-code';
  if (code.length === 9) return 'organisation-code';
  return (code.length === 15 || code.length === 13) && /^\d+$/.test(code) ? 'registration-number' : undefined;
}
