import { useQuery } from '@tanstack/react-query';
import { circularDifferences } from '../../../../contracts/circulars.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DifferenceTable } from '../reports/DifferenceTable.tsx';
import { circularTexts } from './circular-texts.ts';
import { ReportLink } from './SpokenFigures.tsx';

/** Before issue: where the register says otherwise than what units reported, report by report and cell by cell. */
export function CircularDifferences({ id }: { id: string }) {
  const words = useTexts(circularTexts);
  const { data } = useQuery(queryFor(circularDifferences, { params: { id } }));
  if (!data) return null;
  return (
    <section className="no-print circular-differences">
      {data.rows.length === 0 ? (
        <p className="quiet">{words.noDifferences}</p>
      ) : (
        <details>
          <summary>
            <strong>{words.differences}</strong>{' '}
            {words.differenceUnits(
              data.rows.length,
              data.rows.reduce((sum, row) => sum + row.cells.length, 0),
            )}
          </summary>
          <p className="quiet">{words.differencesWhy}</p>
          {data.rows.map((row) => (
            <details key={row.reportId} open={data.rows.length <= 3}>
              <summary>
                <ReportLink {...row} /> {words.differenceCount(row.cells.length)}{' '}
                {!row.isAccepted && <span className="quiet">{words.notAccepted}</span>}
              </summary>
              <DifferenceTable cells={row.cells} before={words.asReported} after={words.inRegister} />
            </details>
          ))}
        </details>
      )}
    </section>
  );
}
