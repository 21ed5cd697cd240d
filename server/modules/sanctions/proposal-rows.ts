import { sql, type Selectable } from 'kysely';
import type { z } from 'zod';
import type { listProposals as listEndpoint, ProposalDetail } from '../../../contracts/sanctions.ts';
import type { Words } from '../../../domain/law/words.ts';
import { getMeasure } from '../../../domain/sanctions/measure-table.ts';
import { PROPOSAL_ACTS, PROPOSAL_STATES } from '../../../domain/sanctions/proposal-acts.ts';
import { openActs } from '../../../domain/sanctions/sanction-act.ts';
import type { Proposals } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { commonOfRecords } from './record-rows.ts';

export type ProposalRecord = Selectable<Proposals>;

/** Rows as the contract shows them, in the order given. */
export async function proposalDetails(work: Work, rows: readonly ProposalRecord[]): Promise<ProposalDetail[]> {
  const { common, unitOf } = await commonOfRecords(work, 'proposal', rows, PROPOSAL_STATES);
  return rows.map((row) => {
    const kind = getMeasure(row.kind);
    return {
      ...common(row),
      acts: openActs(PROPOSAL_ACTS, { state: row.state, unitId: row.unit_id, targetUnitId: row.to_unit_id }, work.viewer),
      kind: row.kind,
      kindWords: { zh: kind.zh, en: kind.en },
      to: unitOf(row.to_unit_id),
      proposedOn: row.proposed_on,
      words: row.words,
      basis: row.basis as Words,
      document: row.document,
      answerDueOn: row.answer_due_on,
      reminded: row.reminded,
      answeredOn: row.answered_on,
      effectOn: row.effect_on,
      answerWords: row.answer_words,
      answerDocument: row.answer_document,
      persons: row.persons,
    };
  });
}

/** One proposal. Throws not-found. */
export async function getProposal(work: Work, id: string): Promise<ProposalDetail> {
  const row = await work.db.selectFrom('proposals').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('提请', 'proposal');
  const [detail] = await proposalDetails(work, [row]);
  return detail!;
}

/** Proposals sent to the viewer's unit or by it: those that wait by the day of their answer, then the newest. */
export async function listProposals(
  work: Work,
  query: z.infer<NonNullable<typeof listEndpoint.query>>,
): Promise<z.input<typeof listEndpoint.output>> {
  const { page, size } = query;
  let chosen = work.db.selectFrom('proposals as p');
  if (query.side === 'to-me') chosen = chosen.where('p.to_unit_id', '=', work.viewer.unitId);
  if (query.side === 'from-me') chosen = chosen.where('p.unit_id', '=', work.viewer.unitId);
  if (query.state === 'open') chosen = chosen.where('p.state', '=', 'awaiting');
  if (query.state === 'ended') chosen = chosen.where('p.state', '<>', 'awaiting');
  if (query.kind) chosen = chosen.where('p.kind', '=', query.kind);
  const rows = await chosen
    .selectAll('p')
    .orderBy(sql`p.state <> 'awaiting'`)
    .orderBy(sql`case when p.state = 'awaiting' then p.answer_due_on end asc nulls last`)
    .orderBy('p.proposed_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute();
  const { total } = await chosen.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { rows: await proposalDetails(work, rows), total: Number(total), page, size };
}
