import type { Day } from '../../../domain/calendar/day.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { listCheckOfficers } from './list-check-officers.ts';

export interface ChosenOfficer {
  personId: string;
  name: string;
  certificate: string;
}

/**
 * At least two officers of the unit with certificates valid on the day (行政处罚法(2021)第四十二条), by name. Throws Refused at the field
 * `officerIds` otherwise.
 */
export async function chooseOfficers(
  work: Work,
  chosenIds: readonly string[],
  { unitId, on }: { unitId: string; on: Day },
): Promise<ChosenOfficer[]> {
  const ids = new Set(chosenIds);
  const known = await listCheckOfficers(work, unitId, on);
  const chosen = known.filter((one) => ids.has(one.personId));
  if (ids.size < 2) throw badField('officerIds', '检查人员不得少于两人。', 'A check needs at least two officers.');
  if (chosen.length < ids.size)
    throw badField('officerIds', '有人员当日不在本单位执法岗位。', 'Somebody held no enforcement post in this unit on that day.');
  const without = chosen.filter((one) => !one.isCertified).map((one) => one.name);
  if (without.length > 0) {
    throw badField('officerIds', `当日没有有效执法证件：${without.join('、')}。`, `Without a certificate valid that day: ${without.join(', ')}.`);
  }
  return chosen.map(({ personId, name, certificate }) => ({ personId, name, certificate: certificate ?? '' }));
}
