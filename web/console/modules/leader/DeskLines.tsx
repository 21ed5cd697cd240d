import { Link } from '@tanstack/react-router';
import type { DeskLine } from '../../../../contracts/overviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showDay } from '../../../shared/show-time.ts';

const pages = { problem: '/problems', report: '/reports', circular: '/circulars', duty: '/desk/duties' } as const;

/** What waits, each line leading to where it is done. */
export function DeskLines({ rows, empty }: { rows: DeskLine[]; empty: string }) {
  const say = useBilingual();
  if (rows.length === 0) return <p className="quiet start-empty">{empty}</p>;
  return (
    <ul className="start-list">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="start-list-words">
            <Link to={`${pages[row.opens.page]}/${row.opens.id}` as '/'}>{say(row.words)}</Link> <span className="quiet">{row.unitName}</span>
          </span>
          <span className="quiet">{showDay(row.at)}</span>
        </li>
      ))}
    </ul>
  );
}
