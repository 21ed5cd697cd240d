import type { Words } from '../../domain/law/words.ts';
import { normalisedCode } from '../../domain/identifiers/check-result.ts';
import { checkCreditCode } from '../../domain/identifiers/credit-code.ts';
import { checkIdNumber } from '../../domain/identifiers/id-number.ts';
import { checkOrganisationCode } from '../../domain/identifiers/organisation-code.ts';
import { parseProblemNumber } from '../../domain/identifiers/problem-number.ts';
import { checkRegistrationNumber } from '../../domain/identifiers/registration-number.ts';

const kinds = {
  'credit-code': { words: { zh: '统一社会信用代码', en: 'unified credit code' }, check: checkCreditCode },
  'id-number': { words: { zh: '公民身份号码', en: 'identity number' }, check: checkIdNumber },
  'organisation-code': { words: { zh: '组织机构代码', en: 'organisation code' }, check: checkOrganisationCode },
  'registration-number': { words: { zh: '工商注册号', en: 'business registration number' }, check: checkRegistrationNumber },
  'problem-number': { words: { zh: '问题编号', en: 'problem number' }, check: parseProblemNumber },
} as const;

export type CodeKind = keyof typeof kinds;

export interface CheckedCode {
  readonly kind: CodeKind | 'unknown';
  readonly words: Words;
  readonly valid: boolean;
  readonly code?: string;
  readonly reason?: Words;
}

/** Which identifier a text is, and whether it is a right one; of several kinds of one length the one that fits. */
export function checkAnyCode(text: string): CheckedCode {
  const candidates = candidatesOf(normalisedCode(text));
  const results = candidates.map((kind): CheckedCode => {
    const result = kinds[kind].check(text);
    const { words } = kinds[kind];
    return result.valid ? { kind, words, valid: true, code: result.code } : { kind, words, valid: false, reason: result.reason };
  });
  const unknown: CheckedCode = {
    kind: 'unknown',
    words: { zh: '未识别的编码', en: 'no known code' },
    valid: false,
    reason: {
      zh: '长度或者格式不属于统一社会信用代码、组织机构代码、工商注册号、公民身份号码和问题编号。',
      en: 'Its length or form is that of no credit code, organisation code, registration number, identity number or problem number.',
    },
  };
  return results.find(({ valid }) => valid) ?? results[0] ?? unknown;
}

function candidatesOf(code: string): CodeKind[] {
  if (/^[0-9A-Z]{2,6}[-‐-―−]\d{6}[-‐-―−]/.test(code)) return ['problem-number'];
  const bare = code.replace(/[-—–]/g, '');
  if (bare.length === 9) return ['organisation-code'];
  if (bare.length === 18) return /^\d{6}(19|20)\d{9}[\dX]$/.test(bare) ? ['id-number', 'credit-code'] : ['credit-code', 'id-number'];
  if (/^\d{15}$/.test(bare)) return ['registration-number', 'id-number'];
  return /^\d{13}$/.test(bare) ? ['registration-number'] : [];
}
