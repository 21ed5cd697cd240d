import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import type { leaderOverview } from '../../../../contracts/overviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { startTexts } from './start-texts.ts';

export type ProblemLine = z.output<typeof leaderOverview.output>['worst'][number];

/** The major hazards that are overdue longest. */
export function WorstProblems({ rows }: { rows: ProblemLine[] }) {
  const words = useTexts(startTexts);
  const say = useBilingual();
  if (rows.length === 0) return <p className="quiet start-empty">{words.worstNone}</p>;
  return (
    <ul className="start-list start-list-two">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="start-list-words">
            <Link to={`/problems/${row.id}` as '/'}>{row.enterpriseName ?? row.number}</Link>
            <br />
            <span className="quiet">
              {row.regionName} · {row.sectorNames ? say(row.sectorNames) : '—'}
            </span>
          </span>
          <span className="late">{words.daysLate(row.daysOverdue)}</span>
        </li>
      ))}
    </ul>
  );
}
