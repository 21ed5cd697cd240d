import { getReportTransition } from './report-lifecycle.ts';
import type { ReportAct, ReportStatus } from './report-lifecycle.ts';

/** Why a cell was returned: table and row keys and column code of the form; a text item has its code as column and neither table nor row. */
export interface CellReason {
  table: string | null;
  row: string | null;
  column: string;
  reason: string;
}

/** One act done to a report. `at` is an instant as ISO text. */
export interface ReportMove {
  act: ReportAct;
  at: string;
  personId: string;
  unitId: string;
  reason?: string;
  cellReasons?: readonly CellReason[];
  /** returnReport: what was sent is no report at all (empty, of another period); it does not count for punctuality. */
  isInvalid?: boolean;
}

/** A report as its moves left it. */
export interface ReportStanding {
  status: ReportStatus;
  /** Instant of the last move, null before the first. */
  since: string | null;
  /** Who asked for approval of the version in hand; null before. */
  writerPersonId: string | null;
  /** Versions sent upwards so far; the next is one more. */
  version: number;
}

/** Where the moves leave a report that began in drafting. Throws RangeError for a move that the table has not. */
export function reportStandingAfter(moves: readonly ReportMove[]): ReportStanding {
  let standing: ReportStanding = { status: 'drafting', since: null, writerPersonId: null, version: 0 };
  for (const move of moves) {
    const row = getReportTransition(move.act);
    if (!row.from.includes(standing.status)) throw new RangeError(`${move.act} cannot follow ${standing.status}`);
    standing = {
      status: row.to,
      since: move.at,
      writerPersonId: move.act === 'askApproval' ? move.personId : standing.writerPersonId,
      version: standing.version + (row.freezesVersion ? 1 : 0),
    };
  }
  return standing;
}

/** The report as it stood at an instant: only moves up to and including it are seen. Moves are given in their order. */
export function reportStatusAt(moves: readonly ReportMove[], at: string | Date): ReportStanding {
  return reportStandingAfter(movesUpTo(moves, at));
}

/** The moves up to and including an instant. */
export function movesUpTo(moves: readonly ReportMove[], at: string | Date): ReportMove[] {
  const moment = new Date(at).getTime();
  return moves.filter((move) => new Date(move.at).getTime() <= moment);
}
