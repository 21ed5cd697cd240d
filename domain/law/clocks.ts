import type { Day } from '../calendar/day.ts';
import { accidentClocks } from './accident-clock-table.ts';
import { caseClocks } from './case-clock-table.ts';
import type { Clock, ClockVersion } from './clock-row.ts';
import { executionClocks } from './execution-clock-table.ts';
import { LawRefusal } from './law-refusal.ts';
import { measureClocks } from './measure-clock-table.ts';
import type { PackId } from './pack-table.ts';
import { dayWithinPack, getPack } from './packs.ts';
import { publicClocks } from './public-clock-table.ts';
import { remedyClocks } from './remedy-clock-table.ts';
import { transferClocks } from './transfer-clock-table.ts';

const allClocks = { ...caseClocks, ...measureClocks, ...executionClocks, ...remedyClocks, ...transferClocks, ...accidentClocks, ...publicClocks };

export type ClockKey = keyof typeof allClocks;

/** Every clock by its key, in the order of a case. */
export const clocks: Readonly<Record<ClockKey, Clock>> = allClocks;

export const clockKeys = Object.keys(allClocks) as ClockKey[];

export function isClockKey(key: string): key is ClockKey {
  return Object.hasOwn(allClocks, key);
}

/** The clock of this name. Throws LawRefusal 'bad-input' for an unknown one. */
export function getClock(key: string): Clock {
  if (isClockKey(key)) return clocks[key];
  throw new LawRefusal(
    'bad-input',
    `没有名为“${key}”的期限规则，可用 anzhi due --list 查看。`,
    `There is no rule "${key}"; anzhi due --list shows them.`,
  );
}

/** The version of a rule in force on a day; undefined where there is none on that day. */
export function ruleOn(key: ClockKey, day: Day): ClockVersion | undefined {
  return clocks[key].versions.find(({ from, to }) => from <= day && (to === undefined || day <= to));
}

/** The version by which a pack answers for an event of this day: that of the pack's nearest day. */
export function ruleUnderPack(key: ClockKey, pack: PackId, day: Day): ClockVersion | undefined {
  return ruleOn(key, dayWithinPack(pack, day));
}

/** Every version that was law on some day of a pack. */
export function versionsOfPack(key: ClockKey, id: PackId): ClockVersion[] {
  const pack = getPack(id);
  return clocks[key].versions.filter(({ from, to }) => (pack.to === undefined || from <= pack.to) && (to === undefined || to >= pack.from));
}
