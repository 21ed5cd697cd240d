import { Link } from '@tanstack/react-router';
import type { ProblemDetail } from '../../../../contracts/problem-records.ts';
import type { Moment } from '../../kit/TimeLine.tsx';

type Move = ProblemDetail['moves'][number];
interface Words {
  due: string;
  to: string;
  reason: string;
  evidence: string;
  intoSector: string;
  paper: string;
}

/** The moves of a problem as a time line, the newest first; with what each was given. */
export function problemMoments(
  moves: readonly Move[],
  words: Words,
  say: (text: { zh: string; en: string }) => string,
  sectorName: (sector: number) => string,
): Moment[] {
  return moves.toReversed().map((move) => ({
    key: String(move.seq),
    at: move.at,
    what: say(move.words),
    who: [move.person, move.capacity].filter(Boolean).join('，'),
    detail: detailOf(move, words, sectorName),
    ...(move.act === 'recheckPassed' ? { tone: 'settled' as const } : move.act === 'recheckFailed' ? { tone: 'late' as const } : {}),
  }));
}

function detailOf(move: Move, words: Words, sectorName: (sector: number) => string) {
  const lines = [
    move.dueOn && `${words.due} ${move.dueOn}`,
    move.targetUnit && `${words.to} ${move.targetUnit}`,
    move.sector !== null && `${words.intoSector} ${sectorName(move.sector)}`,
    move.evidence && `${words.evidence} ${move.evidence}`,
    move.reason && `${words.reason} ${move.reason}`,
  ].filter((line): line is string => Boolean(line));
  if (lines.length === 0 && move.document === null) return undefined;
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {move.document && (
        <Link to="/cases/documents/$id" params={{ id: move.document.id }}>
          {move.document.number ?? words.paper}
        </Link>
      )}
    </>
  );
}
