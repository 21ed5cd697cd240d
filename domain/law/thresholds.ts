import type { Day } from '../calendar/day.ts';
import { atLeast, boundWords } from './bound.ts';
import { citesWords } from './cite.ts';
import type { ParameterKey, ProvincialParameter } from './provincial-parameter.ts';
import { parameterOn } from './provincial-parameter.ts';
import type { ThresholdKey, ThresholdRow, ThresholdSubject } from './threshold-table.ts';
import { thresholdRows } from './threshold-table.ts';
import type { Words } from './words.ts';
import { doubtWords } from './words.ts';

const units = { yuan: { zh: '元', en: 'yuan' }, people: { zh: '人', en: 'people' } };

/** A threshold that applies, with where it comes from and what is to be confirmed. */
export interface AppliedThreshold {
  readonly row: ThresholdRow;
  readonly basis: Words;
  readonly doubt?: Words | undefined;
  /** The province's own value that took the place of the national one. */
  readonly parameter?: ProvincialParameter | undefined;
}

/** The threshold on a day; a province's dated value goes first. Undefined where none was in force. */
export function thresholdOn(
  key: ThresholdKey,
  subject: ThresholdSubject,
  day: Day,
  parameters: readonly ProvincialParameter[] = [],
): AppliedThreshold | undefined {
  const row = thresholdRows.find((one) => one.key === key && one.subject === subject && one.from <= day && (one.to === undefined || day <= one.to));
  if (!row) return undefined;
  const parameterKey: ParameterKey | undefined = key !== 'hearing' ? undefined : subject === 'person' ? 'hearing-fine-person' : 'hearing-fine-unit';
  const parameter = parameterKey && parameterOn(parameters, parameterKey, day);
  if (!parameter) return { row, basis: citesWords(row.basis), doubt: doubtWords(row) };
  return {
    row: { ...row, bound: atLeast(parameter.value), confidence: 'high', doubt: undefined },
    basis: { zh: parameter.document, en: parameter.document },
    parameter,
  };
}

/** The number of a threshold in words: 30000元以上（含本数）. */
export function thresholdWords(row: ThresholdRow): Words {
  return boundWords(row.bound, units[row.unit]);
}
