import type { CheckResult } from '../identifiers/check-result.ts';
import { checkCreditCode } from '../identifiers/credit-code.ts';
import { checkOrganisationCode } from '../identifiers/organisation-code.ts';
import { checkRegistrationNumber } from '../identifiers/registration-number.ts';
import type { FirmCodeName } from './firm-facts.ts';

const checks: Record<FirmCodeName, (text: string) => CheckResult<{ code: string }>> = {
  credit: checkCreditCode,
  organisation: checkOrganisationCode,
  registration: checkRegistrationNumber,
};

/** Checks a firm's code by its kind; `code` is the form to store and to compare. */
export function checkFirmCode(kind: FirmCodeName, text: string): CheckResult<{ code: string }> {
  return checks[kind](text);
}

/** The kind that a code's length tells; undefined for a length that none has. */
export function firmCodeKindOf(text: string): FirmCodeName | undefined {
  const length = text.normalize('NFKC').replace(/[\s\-—–]/g, '').length;
  if (length === 18) return 'credit';
  if (length === 9) return 'organisation';
  return length === 15 || length === 13 ? 'registration' : undefined;
}
