import { Link } from '@tanstack/react-router';
import type { LateLine } from '../../../../contracts/overviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { startTexts } from './start-texts.ts';

/** Who has not answered in time, the longest first. */
export function LateUnits({ rows, total }: { rows: LateLine[]; total: number }) {
  const words = useTexts(startTexts);
  const say = useBilingual();
  if (rows.length === 0) return <p className="quiet start-empty">{words.lateNone}</p>;
  return (
    <>
      <ul className="start-list">
        {rows.map((row) => (
          <li key={row.dutyId}>
            <span className="start-list-words" title={`${row.unitName} ${say(row.words)}`}>
              <Link to={`/desk/duties/${row.dutyId}` as '/'}>{row.unitName}</Link>{' '}
              <span className="quiet">
                {say(row.words)}
                {row.period && ` ${row.period}`}
              </span>
            </span>
            <span className="late">{words.daysLate(row.daysLate)}</span>
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <Link to={'/desk/duties' as '/'} search={{ late: 'true', state: 'open' } as never}>
          {words.lateMore(total)}
        </Link>
      )}
    </>
  );
}
