import type { Selectable } from 'kysely';
import type { RemedyDetail } from '../../../contracts/sanctions.ts';
import { REMEDY_ACTS, REMEDY_KINDS, REMEDY_OUTCOMES, REMEDY_STATES } from '../../../domain/sanctions/remedy-acts.ts';
import { openActs } from '../../../domain/sanctions/sanction-act.ts';
import type { RemediesAsked } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';
import { movesOfRecords } from './moves-of-records.ts';
import { unitNames } from './seizure-rows.ts';

export type RemedyRecord = Selectable<RemediesAsked>;

/** Rows as the contract shows them, in the order given. */
export async function remedyDetails(work: Work, rows: readonly RemedyRecord[]): Promise<RemedyDetail[]> {
  const units = await unitNames(work, rows);
  const moves = await movesOfRecords(
    work,
    'remedy',
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const state = REMEDY_STATES.find(({ id }) => id === row.state)!;
    const kind = REMEDY_KINDS.find(({ id }) => id === row.kind)!;
    const outcome = REMEDY_OUTCOMES.find(({ id }) => id === row.outcome);
    return {
      id: row.id,
      subjectWords: '',
      caseId: row.case_id,
      unit: { id: row.unit_id, name: units.get(row.unit_id) ?? '' },
      state: row.state,
      stateWords: { zh: state.zh, en: state.en },
      isOpen: state.isOpen,
      regionCode: row.region_code,
      sector: row.sector,
      version: row.version,
      acts: openActs(REMEDY_ACTS, { state: row.state, unitId: row.unit_id, targetUnitId: null }, work.viewer),
      moves: moves.get(row.id) ?? [],
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
