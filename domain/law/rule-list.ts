import { citesWords } from './cite.ts';
import type { ClockUnit, ClockVersion } from './clock-row.ts';
import type { ClockKey } from './clocks.ts';
import { clockKeys, clocks, versionsOfPack } from './clocks.ts';
import type { PackId } from './pack-table.ts';
import { clockConfidence, clockDoubt, contentWords } from './rule-content.ts';
import type { Confidence, Words } from './words.ts';

/** One version of a rule as it is shown: its days, what it says, where, and what is to be confirmed. */
export interface ListedVersion {
  readonly from: string;
  readonly to: string | undefined;
  readonly content: Words;
  readonly basis: Words | undefined;
  readonly confidence: Confidence;
  readonly doubt: Words | undefined;
  readonly unit: ClockUnit;
  /** How often it may be extended, and whether time may be left out. */
  readonly extensions: number;
  readonly canSuspend: boolean;
}

export interface ListedRule {
  readonly rule: ClockKey;
  readonly name: Words;
  readonly event: Words;
  readonly who: Words;
  readonly consequence: Words;
  readonly versions: readonly ListedVersion[];
}

/** Every clock, or those of a pack, with the versions that were law on some day of it. */
export function ruleList(pack: PackId | undefined): ListedRule[] {
  return clockKeys.flatMap((key): ListedRule[] => {
    const versions: readonly ClockVersion[] = pack === undefined ? clocks[key].versions : versionsOfPack(key, pack);
    if (versions.length === 0) return [];
    const { words, event, who, consequence } = clocks[key];
    return [{ rule: key, name: words, event, who, consequence, versions: versions.map(listedVersion) }];
  });
}

function listedVersion(version: ClockVersion): ListedVersion {
  return {
    from: version.from,
    to: version.to,
    content: contentWords(version),
    basis: version.basis.length > 0 ? citesWords(version.basis) : version.source,
    confidence: clockConfidence(version),
    doubt: clockDoubt(version),
    unit: version.unit,
    extensions: version.extensions?.length ?? 0,
    canSuspend: version.suspension !== undefined,
  };
}
