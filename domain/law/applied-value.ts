import type { Day } from '../calendar/day.ts';
import { type ParameterKey, parameterKinds, parameterOn, type ProvincialParameter } from './provincial-parameter.ts';
import { doubtWords, type Words } from './words.ts';

/** Keys whose kind has a fallback: there is always a value. */
export type SettledKey = { [Key in ParameterKey]: (typeof parameterKinds)[Key] extends { fallback: object } ? Key : never }[ParameterKey];

/** A value that a rule went by on a day, and where it comes from. */
export interface AppliedValue {
  readonly key: SettledKey;
  readonly value: number;
  /** The province's own; without it the value is the program's default. */
  readonly parameter?: ProvincialParameter | undefined;
}

/** The value of a day: the province's own, else the default. */
export function valueOn(parameters: readonly ProvincialParameter[], key: SettledKey, on: Day): AppliedValue {
  const parameter = parameterOn(parameters, key, on);
  return { key, value: parameter?.value ?? parameterKinds[key].fallback.value, parameter };
}

/** Where a value comes from, in words: the document and its first day, or that it is a default. */
export function originWords({ parameter }: AppliedValue): Words {
  if (!parameter) return { zh: '缺省，待核实', en: 'default, to be confirmed' };
  return { zh: `${parameter.document}，${parameter.from}起`, en: `${parameter.document}, from ${parameter.from}` };
}

/** In brackets behind a value that stops an act: why it is to be confirmed, else where it comes from. */
export function groundWords(applied: AppliedValue): Words {
  return doubtOf(applied) ?? originWords(applied);
}

/** What is to be confirmed of a value and why; undefined for one that the province has set. */
export function doubtOf({ key, parameter }: AppliedValue): Words | undefined {
  return parameter ? undefined : doubtWords({ confidence: 'low', doubt: parameterKinds[key].fallback.doubt });
}
