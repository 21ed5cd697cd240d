import type { Selectable } from 'kysely';
import type { MeasureDetail } from '../../../contracts/sanctions.ts';
import { MEASURE_STATES, measureActsFor } from '../../../domain/sanctions/measure-acts.ts';
import { getMeasure, measureBasisOn } from '../../../domain/sanctions/measure-table.ts';
import { openActs } from '../../../domain/sanctions/sanction-act.ts';
import type { Measures } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { commonOfRecords } from './record-rows.ts';

export type MeasureRecord = Selectable<Measures>;

/** Rows as the contract shows them, in the order given. */
export async function measureDetails(work: Work, rows: readonly MeasureRecord[]): Promise<MeasureDetail[]> {
  const { common } = await commonOfRecords(work, 'measure', rows, MEASURE_STATES);
  return rows.map((row) => {
    const kind = getMeasure(row.kind);
    return {
      ...common(row),
      acts: openActs(measureActsFor(kind.lift), { state: row.state, unitId: row.unit_id, targetUnitId: null }, work.viewer),
      kind: row.kind,
      kindWords: { zh: kind.zh, en: kind.en },
      subject: row.subject_id === null ? null : { kind: row.subject_kind as 'problem' | 'inspection', id: row.subject_id },
      decidedBy: row.decided_by,
      takenOn: row.taken_on,
      limitOn: row.limit_on,
      endedOn: row.ended_on,
      restartDueOn: row.state === 'restart-asked' ? row.restart_due_on : null,
      persons: row.persons,
      words: row.words,
      document: row.document,
      documentId: row.document_id,
      outsideReason: row.outside_reason,
      basis: measureBasisOn(kind.id, row.taken_on) ?? null,
      proposalId: row.proposal_id,
    };
  });
}

/** One measure. Throws not-found. */
export async function getMeasureRecord(work: Work, id: string): Promise<MeasureDetail> {
  const row = await work.db.selectFrom('measures').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('措施', 'measure');
  const [detail] = await measureDetails(work, [row]);
  return detail!;
}
