import { sql } from 'kysely';
import type { z } from 'zod';
import type { listTransfers as listEndpoint, TransferDetail } from '../../../contracts/sanctions.ts';
import { instantOf } from '../../../domain/calendar/day.ts';
import { clocks } from '../../../domain/law/clocks.ts';
import { openActs } from '../../../domain/sanctions/sanction-act.ts';
import { TRANSFER_KINDS, TRANSFER_STATES, type TransferKind, transferActsFor } from '../../../domain/sanctions/transfer-acts.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { commonOfRecords } from './record-rows.ts';
import { transferClock, type TransferRecord } from './transfer-clock.ts';

/** Rows as the contract shows them, in the order given. */
export async function transferDetails(work: Work, rows: readonly TransferRecord[]): Promise<TransferDetail[]> {
  const { common, unitOf } = await commonOfRecords(work, 'transfer', rows, TRANSFER_STATES);
  return rows.map((row) => {
    const kind = TRANSFER_KINDS.find(({ id }) => id === row.kind)!;
    const clock = transferClock(row, changedAt(row));
    return {
      ...common(row),
      acts: openActs(transferActsFor(kind.id), { state: row.state, unitId: row.unit_id, targetUnitId: row.to_unit_id }, work.viewer),
      kind: row.kind as TransferKind,
      kindWords: { zh: kind.zh, en: kind.en },
      to: row.to_unit_id === null ? null : unitOf(row.to_unit_id),
      toName: row.to_name,
      offence: row.offence,
      words: row.words,
      persons: row.persons,
      document: row.document,
      documentId: row.document_id,
      outsideReason: row.outside_reason,
      reportedAt: row.reported_at?.toISOString() ?? null,
      allowedAt: row.allowed_at?.toISOString() ?? null,
      handedOverAt: row.handed_over_at?.toISOString() ?? null,
      copiedOn: row.copied_on,
      answeredOn: row.answered_on,
      itemsOn: row.items_on,
      endedOn: row.ended_on,
      clock: clock ? { dueAt: clock.dueAt.toISOString(), words: clocks[clock.rule].words, lines: [...clock.lines] } : null,
    };
  });
}

/** When what runs now began, where it is neither the report nor the leave nor the hand-over: the day of the answer. */
function changedAt({ answered_on: answered, reported_at: reported }: TransferRecord): Date {
  return answered === null ? (reported ?? new Date(0)) : instantOf(answered, '00:00');
}

/** One transfer. Throws not-found. */
export async function getTransfer(work: Work, id: string): Promise<TransferDetail> {
  const row = await work.db.selectFrom('transfers').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('移送', 'transfer');
  const [detail] = await transferDetails(work, [row]);
  return detail!;
}

const ended = ['not-allowed', 'done', 'returned'];

export async function listTransfers(
  work: Work,
  query: z.infer<NonNullable<typeof listEndpoint.query>>,
): Promise<z.input<typeof listEndpoint.output>> {
  const { page, size } = query;
  let chosen = work.db.selectFrom('transfers as t');
  if (query.side === 'to-me') chosen = chosen.where('t.to_unit_id', '=', work.viewer.unitId).where('t.handed_over_at', 'is not', null);
  if (query.side === 'from-me') chosen = chosen.where('t.unit_id', '=', work.viewer.unitId);
  if (query.state !== 'all') chosen = chosen.where('t.state', query.state === 'open' ? 'not in' : 'in', ended);
  const rows = await chosen
    .selectAll('t')
    .orderBy('t.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  const { total } = await chosen.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { rows: await transferDetails(work, rows), total: Number(total), page, size };
}
