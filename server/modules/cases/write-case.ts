import type { Updateable } from 'kysely';
import { caseDueOn, decidedOnOf, finesOf } from '../../../domain/cases/case-figures.ts';
import type { CaseFacts } from '../../../domain/cases/case-facts.ts';
import { standingFineYuan } from '../../../domain/cases/standing-fine.ts';
import type { CaseMove } from '../../../domain/cases/case-move.ts';
import { actorColumns } from '../../platform/actor-columns.ts';
import type { Cases } from '../../platform/database/tables.ts';
import type { Work } from '../../platform/work.ts';
import { type CaseRecord, placeOf, standingOf } from './case-record.ts';

/** What a move changes of the row of a case. */
export function caseColumns(facts: CaseFacts) {
  return {
    state: facts.state,
    procedure: facts.procedure,
    filed_on: facts.filedOn,
    decided_on: decidedOnOf(facts),
    closed_on: facts.closedOn,
    due_on: caseDueOn(facts),
    fine_yuan: String(finesOf(facts)),
    handler_ids: facts.handlers.map((one) => one.personId),
    standing: JSON.stringify(standingOf(facts)),
  };
}

/** Columns of a case that an act sets beside what its facts say. */
export type CaseColumns = Partial<
  Pick<
    Updateable<Cases>,
    | 'filing_number'
    | 'inquiry_report'
    | 'archived_on'
    | 'archive_number'
    | 'archive_file_id'
    | 'archive_sha256'
    | 'archive_pages'
    | 'archive_papers'
    | 'retention'
  >
>;

/** Writes the row and every party whose facts changed. */
export async function writeCase(work: Work, before: CaseFacts, after: CaseFacts, version: number, more: CaseColumns = {}): Promise<void> {
  await work.db
    .updateTable('cases')
    .set({ ...caseColumns(after), ...more, changed_at: work.now, version })
    .where('id', '=', after.id)
    .execute();
  for (const party of after.parties) {
    if (before.parties.includes(party)) continue;
    const { outcome, ...rest } = party;
    const stands = outcome !== null && outcome.setAsideOn === null && outcome.kind === 'penalty';
    await work.db
      .updateTable('case_parties')
      .set({
        kind: rest.kind,
        role: rest.role,
        standing: JSON.stringify(party),
        penalty_kinds: stands ? [...outcome.kinds] : [],
        fine_yuan: String(stands ? standingFineYuan(outcome) : 0),
        decision_number: outcome?.number ?? null,
        decided_on: outcome?.decidedOn ?? null,
        served_on: outcome?.servedOn ?? null,
      })
      .where('id', '=', party.id)
      .execute();
  }
}

/** Writes one line of a case's history, with all that the move was given. */
export async function writeCaseMove(work: Work, record: CaseRecord, move: CaseMove, after: CaseFacts, fileIds: readonly string[]): Promise<void> {
  await work.db
    .insertInto('case_moves')
    .values({
      ...placeOf(record),
      case_id: record.id,
      seq: after.seq,
      act: move.act,
      state_after: after.state,
      at: work.now,
      day: work.today,
      ...actorColumns(work),
      post_id: work.viewer.postId || null,
      reason: move.reason ?? '',
      words: move.text ?? '',
      party_id: move.partyId ?? null,
      document_id: move.paper?.documentId ?? null,
      document_number: move.paper?.number ?? move.document ?? null,
      file_ids: [...fileIds],
      given: JSON.stringify(move),
    })
    .execute();
}
