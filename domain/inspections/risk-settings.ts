import type { Day } from '../calendar/day.ts';
import { type AppliedValue, type SettledKey, valueOn } from '../law/applied-value.ts';
import { parameterKeys, type ProvincialParameter } from '../law/provincial-parameter.ts';

export type RiskKey = Extract<SettledKey, `risk-${string}`>;

/** Every value that the order of risk goes by on a day. */
export type RiskSettings = Readonly<Record<RiskKey, AppliedValue>>;

const isRiskKey = (key: string): key is RiskKey => key.startsWith('risk-');

/** The points and spans of a day: the province's own, else the defaults. */
export function riskSettingsOn(parameters: readonly ProvincialParameter[], on: Day): RiskSettings {
  const entries = parameterKeys.filter(isRiskKey).map((key) => [key, valueOn(parameters, key, on)] as const);
  return Object.fromEntries(entries) as Record<RiskKey, AppliedValue>;
}
