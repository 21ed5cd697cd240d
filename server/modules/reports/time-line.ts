import type { ReportTimeLineEntry } from '../../../contracts/reports.ts';
import { getReportTransition, type ReportAct } from '../../../domain/reports/report-lifecycle.ts';
import type { CellReason } from '../../../domain/reports/report-status.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedReport } from './get-report.ts';

/** Each act on the report: who, in which capacity, when, why, and how long it had lain before. */
export async function timeLineOf(work: Work, { record, moves }: LoadedReport): Promise<ReportTimeLineEntry[]> {
  if (moves.length === 0) return [];
  const idsOf = (key: 'person_id' | 'unit_id') => [...new Set(moves.flatMap((move) => move[key] ?? []))];
  const persons = await work.db
    .selectFrom('persons')
    .select(['id', 'name'])
    .where('id', 'in', ['0', ...idsOf('person_id')])
    .execute();
  const units = await work.db
    .selectFrom('units')
    .select(['id', 'name'])
    .where('id', 'in', ['0', ...idsOf('unit_id')])
    .execute();
  const nameOf = (rows: readonly { id: string; name: string }[], id: string | null) => rows.find((row) => row.id === id)?.name ?? null;
  return moves.map((move, index) => {
    const { zh, en } = getReportTransition(move.act as ReportAct);
    const since = moves[index - 1]?.at ?? record.opened_at;
    return {
      act: move.act,
      actWords: { zh, en },
      at: move.at.toISOString(),
      personName: nameOf(persons, move.person_id),
      unitName: nameOf(units, move.unit_id),
      capacity: move.capacity,
      reason: move.reason,
      cells: move.cells as CellReason[],
      isInvalid: move.is_invalid,
      statusAfter: move.status_after,
      version: move.version,
      minutesOnDesk: Math.max(0, Math.floor((move.at.getTime() - since.getTime()) / 60_000)),
    };
  });
}
