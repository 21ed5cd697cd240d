import type { Selectable } from 'kysely';
import type { RemedyDetail } from '../../../contracts/sanctions.ts';
import { REMEDY_ACTS, REMEDY_KINDS, REMEDY_OUTCOMES, REMEDY_STATES } from '../../../domain/sanctions/remedy-acts.ts';
import { openActs } from '../../../domain/sanctions/sanction-act.ts';
import type { RemediesAsked } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';
import { commonOfRecords } from './record-rows.ts';

export type RemedyRecord = Selectable<RemediesAsked>;

/** Rows as the contract shows them, in the order given. */
export async function remedyDetails(work: Work, rows: readonly RemedyRecord[]): Promise<RemedyDetail[]> {
  const { common } = await commonOfRecords(work, 'remedy', rows, REMEDY_STATES);
  return rows.map((row) => {
    const kind = REMEDY_KINDS.find(({ id }) => id === row.kind)!;
    const outcome = REMEDY_OUTCOMES.find(({ id }) => id === row.outcome);
    return {
      ...common(row),
      acts: openActs(REMEDY_ACTS, { state: row.state, unitId: row.unit_id, targetUnitId: null }, work.viewer),
      partyId: row.party_id,
      kind: kind.id,
      kindWords: { zh: kind.zh, en: kind.en },
      organ: row.organ,
      askedOn: row.asked_on,
      acceptedOn: row.accepted_on,
      concludedOn: row.concluded_on,
      outcome: row.outcome,
      outcomeWords: outcome ? { zh: outcome.zh, en: outcome.en } : null,
      changedFine: row.changed_fine === null ? null : Number(row.changed_fine),
      document: row.document,
    };
  });
}
