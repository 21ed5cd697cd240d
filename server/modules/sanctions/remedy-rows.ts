import type { Selectable } from 'kysely';
import type { RemedyDetail } from '../../../contracts/sanctions.ts';
import { concernsDecision, REMEDY_ACTS, REMEDY_KINDS, REMEDY_OUTCOMES, REMEDY_STATES } from '../../../domain/sanctions/remedy-acts.ts';
import { remedyPeriod } from '../../../domain/sanctions/remedy-period.ts';
import { openActs } from '../../../domain/sanctions/sanction-act.ts';
import type { RemediesAsked } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';
import { commonOfRecords } from './record-rows.ts';
import type { SanctionedParty } from './sanctioned-case.ts';

export type RemedyRecord = Selectable<RemediesAsked>;

/** Everything asked for in a case, the earliest first. */
export async function remediesOf(work: Work, caseId: string): Promise<RemedyRecord[]> {
  return work.db.selectFrom('remedies_asked').selectAll().where('case_id', '=', caseId).orderBy('id').execute();
}

/** All remedies of a case as the contract shows them, in the order given; `parties`: those of the case. */
export async function remedyDetails(work: Work, rows: readonly RemedyRecord[], parties: readonly SanctionedParty[]): Promise<RemedyDetail[]> {
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
      period: periodOf(row, rows, parties),
      outcome: row.outcome,
      outcomeWords: outcome ? { zh: outcome.zh, en: outcome.en } : null,
      changedFine: row.changed_fine === null ? null : Number(row.changed_fine),
      document: row.document,
    };
  });
}

/** Of one against the decision that stands; what was asked on one before it is not reckoned again. */
function periodOf(row: RemedyRecord, rows: readonly RemedyRecord[], parties: readonly SanctionedParty[]): RemedyDetail['period'] {
  const party = parties.find(({ id }) => id === row.party_id);
  const decidedOn = party?.facts.outcome?.decidedOn;
  if (!party || !concernsDecision(decidedOn, row.asked_on)) return null;
  const reviewed = rows.findLast(
    (one) =>
      one.party_id === row.party_id &&
      one.kind === 'review' &&
      one.id !== row.id &&
      one.state === 'concluded' &&
      concernsDecision(decidedOn, one.asked_on) &&
      (one.concluded_on ?? '') <= row.asked_on,
  );
  const asked = {
    kind: row.kind as RemedyDetail['kind'],
    askedOn: row.asked_on,
    servedOn: party.servedOn,
    reviewEndedOn: reviewed?.concluded_on ?? null,
  };
  const period = remedyPeriod(asked);
  return period && { ...period, lines: [...period.lines] };
}
