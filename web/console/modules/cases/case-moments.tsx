import { Link } from '@tanstack/react-router';
import type { CaseMoveRow } from '../../../../contracts/case-records.ts';
import type { Moment } from '../../kit/TimeLine.tsx';

/** The moves of a case as a time line, the newest first; a paper that was a move opens. */
export function caseMoments(moves: readonly CaseMoveRow[], say: (text: { zh: string; en: string }) => string): Moment[] {
  return moves.toReversed().map((move) => ({
    key: String(move.seq),
    at: move.at,
    what: say(move.words),
    who: [move.person, move.capacity].filter(Boolean).join('，'),
    detail: detailOf(move, say),
    ...(move.act === 'closeCase' || move.act === 'archiveCase' ? { tone: 'settled' as const } : {}),
  }));
}

function detailOf(move: CaseMoveRow, say: (text: { zh: string; en: string }) => string) {
  const lines = [move.partyName, move.told && say(move.told), move.reason, move.text].filter((line): line is string => Boolean(line));
  if (lines.length === 0 && !move.documentId) return undefined;
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {move.documentId && <Link to={`/cases/documents/${move.documentId}` as '/'}>{move.documentNumber ?? move.documentId}</Link>}
    </>
  );
}
