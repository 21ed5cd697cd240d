import type { z } from 'zod';
import type { getHandedOver as detailEndpoint, HandedOverRow, listHandedOver as endpoint } from '../../../contracts/handed-over.ts';
import { anywhere } from '../../platform/database/like-pattern.ts';
import { notFound } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { movesOf, type MoveRow, statusWords } from './problem-moves.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** What the viewer's unit passed on, the newest first, with where each problem stands now. */
export async function listHandedOver(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const { page, size } = query;
  let rows = ownRows(work);
  if (query.q) {
    const words = anywhere(query.q);
    rows = rows.where((eb) => eb.or([eb('h.number', 'like', words), eb('h.facts', 'like', words), eb('target.name', 'like', words)]));
  }
  const found = await rows.select(columns).orderBy('h.handed_at', 'desc').orderBy('h.seq', 'desc').execute();
  const answered = await withStanding(work, found);
  const chosen = query.outcome ? answered.filter(({ row }) => row.outcome === query.outcome) : answered;
  return { rows: chosen.slice((page - 1) * size, page * size).map(({ row }) => row), total: chosen.length, page, size };
}

/** The last time that the viewer's unit passed a problem on, and what was done since. Throws not-found. */
export async function getHandedOver(work: Work, id: string): Promise<z.input<typeof detailEndpoint.output>> {
  const found = await ownRows(work).select(columns).where('h.problem_id', '=', id).orderBy('h.seq', 'desc').limit(1).execute();
  const [answered] = await withStanding(work, found);
  if (!answered) throw notFound('移送记录', 'record of passing on');
  const { row, moves } = answered;
  return { ...row, steps: moves.filter(({ seq }) => seq > row.seq).map(({ seq, words, at, unitName }) => ({ seq, words, at, unitName })) };
}

function ownRows(work: Work) {
  return work.db
    .selectFrom('handed_over_problems as h')
    .innerJoin('units as target', 'target.id', 'h.target_unit_id')
    .leftJoin('persons as p', 'p.id', 'h.handed_by_person_id')
    .where('h.unit_id', '=', work.viewer.unitId);
}

const columns = [
  'h.problem_id',
  'h.seq',
  'h.number',
  'h.facts',
  'h.problem_region_then',
  'h.sector',
  'h.to_sector',
  'target.name as target_name',
  'h.reason',
  'h.handed_at',
  'p.name as handed_by',
] as const;

type Record = Awaited<ReturnType<typeof readRecords>>[number];

function readRecords(work: Work) {
  return ownRows(work).select(columns).execute();
}

/**
 * Where the problems stand, looked up beyond the viewer's sectors: status, holder and the names of the acts, which is what a unit
 * that handed a case over is told of it; nothing that was found or written since.
 */
async function withStanding(work: Work, records: readonly Record[]): Promise<{ row: HandedOverRow; moves: MoveRow[] }[]> {
  if (records.length === 0) return [];
  const ids = [...new Set(records.map(({ problem_id }) => problem_id))];
  const inSight = new Set((await work.db.selectFrom('problems').select('id').where('id', 'in', ids).execute()).map(({ id }) => id));
  const { standing, moves } = await work.underScope(wholeProvince, async () => {
    const found = await work.db
      .selectFrom('problems as p')
      .innerJoin('units as holder', 'holder.id', 'p.holder_unit_id')
      .select(['p.id', 'p.status', 'holder.name as holder_name'])
      .where('p.id', 'in', ids)
      .execute();
    const all = new Map<string, MoveRow[]>();
    for (const id of ids) all.set(id, await movesOf(work, id));
    return { standing: new Map(found.map((row) => [row.id, row])), moves: all };
  });
  return records.map((record) => {
    const { problem_id, seq, number, facts, reason, sector } = record;
    const now = standing.get(problem_id);
    const history = moves.get(problem_id) ?? [];
    const status = now?.status ?? '';
    return {
      moves: history,
      row: {
        problemId: problem_id,
        seq,
        number,
        facts,
        reason,
        status,
        regionCode: record.problem_region_then,
        fromSector: sector,
        toSector: record.to_sector,
        targetName: record.target_name,
        handedAt: record.handed_at.toISOString(),
        handedBy: record.handed_by,
        outcome: outcomeOf(history, seq),
        statusWords: statusWords(status),
        holderName: now?.holder_name ?? '',
        isInSight: inSight.has(problem_id),
      },
    };
  });
}

function outcomeOf(moves: readonly MoveRow[], seq: number): HandedOverRow['outcome'] {
  const answer = moves.find((move) => move.seq > seq && (move.act === 'acceptPass' || move.act === 'refusePass'));
  if (!answer) return 'offered';
  return answer.act === 'acceptPass' ? 'accepted' : 'refused';
}
