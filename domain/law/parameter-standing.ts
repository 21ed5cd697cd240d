import type { Day } from '../calendar/day.ts';
import type { ProvincialParameter } from './provincial-parameter.ts';
import { parameterOn } from './provincial-parameter.ts';

/** Where a value stands on a day. replaced: a later one of the same key goes before it. */
export type ParameterStanding = 'applies' | 'coming' | 'replaced' | 'ended' | 'withdrawn';

/** Why a value applies on a day, or does not; `standing` are the values that were not withdrawn. */
export function parameterStanding(
  row: ProvincialParameter,
  { isWithdrawn, standing, on }: { isWithdrawn: boolean; standing: readonly ProvincialParameter[]; on: Day },
): ParameterStanding {
  if (isWithdrawn) return 'withdrawn';
  if (row.from > on) return 'coming';
  if (row.to !== undefined && row.to < on) return 'ended';
  return parameterOn(standing, row.key, on)?.from === row.from ? 'applies' : 'replaced';
}
