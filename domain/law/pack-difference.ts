import { citesWords } from './cite.ts';
import type { ClockVersion } from './clock-row.ts';
import type { ClockKey } from './clocks.ts';
import { clockKeys, clocks, ruleOn } from './clocks.ts';
import type { PackId } from './pack-table.ts';
import { getPack } from './packs.ts';
import { clockConfidence, contentWords } from './rule-content.ts';
import type { ThresholdRow } from './threshold-table.ts';
import { thresholdRows } from './threshold-table.ts';
import { thresholdWords } from './thresholds.ts';
import type { Words } from './words.ts';

/** A rule as one pack has it: what it says, where, and whether that is certain. */
export interface RuleState {
  readonly content: Words;
  readonly basis: Words;
  readonly isCertain: boolean;
}

/** A rule that two packs do not have alike; undefined where a pack does not have it. */
export interface PackDifference {
  readonly kind: 'clock' | 'threshold';
  readonly key: string;
  readonly words: Words;
  readonly before?: RuleState | undefined;
  readonly after?: RuleState | undefined;
  /** The number or way of counting differs, not only its article or its certainty. */
  readonly isOfSubstance: boolean;
}

/** What differs between two packs, each as it stood on its reference day. Throws LawRefusal 'no-pack'. */
export function differenceBetween(packA: PackId, packB: PackId): PackDifference[] {
  const [dayA, dayB] = [getPack(packA).referenceDay, getPack(packB).referenceDay];
  const ofClocks = clockKeys.map((key) => compared('clock', key, clocks[key].words, clockState(key, dayA), clockState(key, dayB)));
  const thresholdOn = (key: string, day: string) =>
    thresholdRows.find((row) => idOf(row) === key && row.from <= day && (row.to === undefined || day <= row.to));
  const ofThresholds = [...new Set(thresholdRows.map(idOf))].map((key) => {
    const [before, after] = [thresholdOn(key, dayA), thresholdOn(key, dayB)];
    const words = (before ?? after ?? thresholdRows.find((row) => idOf(row) === key)!).words;
    return compared('threshold', key, words, thresholdState(before), thresholdState(after));
  });
  return [...ofClocks, ...ofThresholds].filter((difference) => difference !== undefined);
}

function compared(
  kind: PackDifference['kind'],
  key: string,
  words: Words,
  before: RuleState | undefined,
  after: RuleState | undefined,
): PackDifference | undefined {
  const isOfSubstance = before?.content.zh !== after?.content.zh;
  if (!isOfSubstance && before?.basis.zh === after?.basis.zh && before?.isCertain === after?.isCertain) return undefined;
  return { kind, key, words, before, after, isOfSubstance };
}

function clockState(key: ClockKey, day: string): RuleState | undefined {
  const version: ClockVersion | undefined = ruleOn(key, day);
  if (!version) return undefined;
  const basis = version.basis.length > 0 ? citesWords(version.basis) : (version.source ?? { zh: '', en: '' });
  return { content: contentWords(version), basis, isCertain: clockConfidence(version) === 'high' };
}

function thresholdState(row: ThresholdRow | undefined): RuleState | undefined {
  return row && { content: thresholdWords(row), basis: citesWords(row.basis), isCertain: row.confidence === 'high' && row.doubt === undefined };
}

function idOf({ key, subject }: ThresholdRow): string {
  return `${key}/${subject}`;
}
