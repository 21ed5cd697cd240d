import type { Day } from '../calendar/day.ts';
import type { DivisionVersion } from './division-version.ts';
import { standsOn } from './division-version.ts';
import type { DivisionLevel, RegionCode } from './region-code.ts';

/** Every division that stands on a day, in order of code. */
export function divisionsOn(history: readonly DivisionVersion[], day: Day): DivisionVersion[] {
  return history.filter((version) => standsOn(version, day));
}

/** The county-level units of a day: districts, county-level cities and counties, no zones. */
export function countiesOn(history: readonly DivisionVersion[], day: Day): DivisionVersion[] {
  return atLevel(history, 'county', day);
}

/** The cities of a day. */
export function citiesOn(history: readonly DivisionVersion[], day: Day): DivisionVersion[] {
  return atLevel(history, 'city', day);
}

/** The development zones of a day, which are not county-level units. */
export function zonesOn(history: readonly DivisionVersion[], day: Day): DivisionVersion[] {
  return atLevel(history, 'zone', day);
}

/** The divisions one level down, zones of a city included. */
export function childrenOf(history: readonly DivisionVersion[], code: RegionCode, day: Day): DivisionVersion[] {
  return history.filter((version) => version.parent === code && standsOn(version, day));
}

/** The division of that code on that day. */
export function findDivision(history: readonly DivisionVersion[], code: RegionCode, day: Day): DivisionVersion | undefined {
  return history.find((version) => version.code === code && standsOn(version, day));
}

/** 宪法第三十条：县级有县、自治县、市；较大的市分为区、县。The kind is told by the last character of the name. */
export type CountyKind = 'district' | 'county-level-city' | 'county';

/** Whether a county-level unit is a district (区), a city (市) or a county (县). Throws RangeError for another name. */
export function countyKindOf(name: string): CountyKind {
  if (name.endsWith('区')) return 'district';
  if (name.endsWith('市')) return 'county-level-city';
  if (name.endsWith('县')) return 'county';
  throw new RangeError(`Not the name of a county-level unit: ${name}`);
}

function atLevel(history: readonly DivisionVersion[], level: DivisionLevel, day: Day): DivisionVersion[] {
  return history.filter((version) => version.level === level && standsOn(version, day));
}
