import type { z } from 'zod';
import type { recordRemedy as endpoint } from '../../../contracts/sanction-acts.ts';
import { REMEDY_ACTS } from '../../../domain/sanctions/remedy-acts.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { notNow, refuseUnlessOpen } from './refuse-act.ts';
import { getParty, getSanctionedCase } from './sanctioned-case.ts';
import { writeSanctionMove } from './write-sanction-move.ts';

/** Records that a party asked for reconsideration or sued: the penalty is not suspended, the add-on fine is not counted meanwhile. */
export async function recordRemedy(
  work: Work,
  caseId: string,
  body: z.infer<NonNullable<typeof endpoint.body>>,
): Promise<z.input<typeof endpoint.output>> {
  const record = await getSanctionedCase(work, caseId, true);
  refuseUnlessOpen(work, REMEDY_ACTS[0], { state: 'new', unitId: record.unitId, targetUnitId: null });
  const party = await getParty(work, caseId, body.partyId);
  if (party.decidedOn === null) throw notNow({ zh: '对该当事人尚未作出决定', en: 'Nothing was decided against this party' });
  if (body.askedOn > work.today || body.askedOn < party.decidedOn)
    throw badField('askedOn', '日期应在决定之后、今日之前。', 'The day lies between the decision and today.');
  const place = { region_code: record.regionCode, region_then: record.regionThen, sector: record.sector };
  const { id } = await work.db
    .insertInto('remedies_asked')
    .values({
      case_id: caseId,
      party_id: party.id,
      unit_id: record.unitId,
      kind: body.kind,
      organ: body.organ,
      state: 'asked',
      asked_on: body.askedOn,
      document: body.document,
      ...place,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const move = { kind: 'remedy', act: 'recordRemedy', state: 'asked', version: 1 } as const;
  await writeSanctionMove(work, { id, ...place }, { ...move, words: body.organ, document: body.document, given: body });
  return { id, state: 'asked', version: 1 };
}
