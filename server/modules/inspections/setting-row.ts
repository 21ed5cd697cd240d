import type { z } from 'zod';
import type { settingUsed } from '../../../contracts/provincial-parameters.ts';
import { type AppliedValue, doubtOf, originWords } from '../../../domain/law/applied-value.ts';
import { parameterKinds } from '../../../domain/law/provincial-parameter.ts';

/** A value that a page went by, with where it comes from. */
export function settingRow(applied: AppliedValue): z.input<typeof settingUsed> {
  const { words, unit } = parameterKinds[applied.key];
  return { key: applied.key, words, unit, value: applied.value, origin: originWords(applied), doubt: doubtOf(applied) ?? null };
}
