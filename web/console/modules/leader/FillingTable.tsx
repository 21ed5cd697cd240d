import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import type { officeOverview } from '../../../../contracts/overviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { startTexts } from './start-texts.ts';

type Filling = z.output<typeof officeOverview.output>['filling'];

/** The month's report as it fills: every unit that owes it, with its state. */
export function FillingTable({ rows }: { rows: Filling }) {
  const words = useTexts(startTexts);
  const say = useBilingual();
  const punctuality = { 'on-time': words.onTime, late: words.lateWord, owed: words.owed, missing: words.missingWord };
  return (
    <PlainTable
      heads={[words.unit, words.state, words.sentAt, '']}
      empty={words.fillingNone}
      rows={rows.map((row) => [
        row.reportId ? (
          <Link key="unit" to={`/reports/${row.reportId}` as '/'}>
            {row.unitName}
          </Link>
        ) : (
          row.unitName
        ),
        say(row.status),
        row.submittedAt ? showMinute(row.submittedAt) : '—',
        <span key="time" className={row.punctuality === 'late' || row.punctuality === 'missing' ? 'late' : 'quiet'}>
          {punctuality[row.punctuality]}
        </span>,
      ])}
    />
  );
}
