import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/day.ts';
import { dayLabel } from '../calendar/day-label.ts';
import { LawRefusal } from './law-refusal.ts';
import type { PackId, RulePack } from './pack-table.ts';
import { rulePacks } from './pack-table.ts';

/** The pack under which an act of this day is judged. Throws LawRefusal 'no-pack' before the first pack. */
export function packOn(day: Day): PackId {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  const pack = rulePacks.findLast(({ from }) => from <= day);
  if (pack) return pack.id;
  const label = dayLabel(day);
  throw new LawRefusal(
    'no-pack',
    `没有适用于${label.zh}的规则包，最早为${rulePacks[0].from}。`,
    `No rule pack covers ${label.en}; the first begins on ${rulePacks[0].from}.`,
  );
}

/** The pack of this name. Throws LawRefusal 'no-pack' for an unknown one. */
export function getPack(id: string): RulePack & { id: PackId } {
  const pack = rulePacks.find((one) => one.id === id);
  if (pack) return pack;
  const known = rulePacks.map((one) => one.id).join('、');
  throw new LawRefusal('no-pack', `没有规则包“${id}”，现有：${known}。`, `There is no rule pack "${id}"; there are ${known.replaceAll('、', ', ')}.`);
}

/** The day itself where the pack covers it, else the pack's nearest day: under which version of a rule the pack answers. */
export function dayWithinPack(id: PackId, day: Day): Day {
  const pack = getPack(id);
  if (day < pack.from) return pack.from;
  return pack.to !== undefined && day > pack.to ? pack.to : day;
}
