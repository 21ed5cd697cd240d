import type { ProvincialParameter } from '../../../domain/law/provincial-parameter.ts';
import { parameterKinds } from '../../../domain/law/provincial-parameter.ts';
import { forbidden, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { maySetParameters, setByProvince } from './may-set-parameters.ts';

/**
 * A value of the province from a day on. A standing value that goes on is replaced from that day by this one, not changed.
 * Refuses: 403 a post below the province; 409 a standing value of the same item begins on that day.
 */
export async function addParameter(work: Work, added: ProvincialParameter): Promise<{ id: string }> {
  if (!maySetParameters(work.viewer)) throw forbidden(setByProvince);
  const { key, value, from, to, document, decidedBy, why } = added;
  const row = await work.db
    .insertInto('provincial_parameters')
    .values({
      key,
      value: String(value),
      from_day: from,
      to_day: to ?? null,
      document,
      decided_by: decidedBy,
      why,
      entered_at: work.now,
      entered_by_person_id: work.viewer.personId,
      entered_unit_id: work.viewer.unitId,
    })
    .onConflict((same) => same.columns(['key', 'from_day']).where('withdrawn_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) {
    const { zh, en } = parameterKinds[key].words;
    const words = {
      zh: `“${zh}”已有自 ${from} 起的数值。如该值有误，请先撤回；否则请另定起始日。`,
      en: `"${en}" already has a value from ${from}. Withdraw it if it is wrong; otherwise choose another first day.`,
    };
    throw new Refused(409, 'same-first-day', words, { fields: [{ path: 'from', words }] });
  }
  work.audit({ act: 'addParameter', objectKind: 'parameter', objectId: row.id, details: { after: added }, regionCode: work.viewer.regionCode });
  return { id: row.id };
}
