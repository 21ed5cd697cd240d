import type { Collection, CollectionCounts } from '../../../../contracts/report-collection.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import '../desk/desk.css';
import { reportTexts } from './report-texts.ts';

/** How many are expected, in, accepted, late, missing: in all and by place. */
export function CollectionCountsTable({ data, onRegion }: { data: Collection; onRegion: (code: string) => void }) {
  const words = useTexts(reportTexts);
  const columns = ['expected', 'came', 'accepted', 'returned', 'onTime', 'late', 'missing', 'owed'] as const;
  const cells = (counts: CollectionCounts) =>
    columns.map((column) => (
      <td
        key={column}
        className={(column === 'late' || column === 'missing' || column === 'returned') && counts[column] > 0 ? 'number late' : 'number'}
      >
        {counts[column]}
      </td>
    ));
  const isByRegion = data.regions.length > 1 && data.rows.length > data.regions.length;
  return (
    <section className="desk-part">
      <table className="desk-table collection-counts">
        <thead>
          <tr>
            <th>
              {words.asAt} {showMinute(data.at)}
            </th>
            {columns.map((column) => (
              <th key={column} className="number">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="collection-total">
            <td>{words.units}</td>
            {cells(data.counts)}
          </tr>
          {isByRegion &&
            data.regions.map((region) => (
              <tr key={region.regionCode}>
                <td>
                  <button type="button" className="collection-place" onClick={() => onRegion(region.regionCode)}>
                    {region.name}
                  </button>
                </td>
                {cells(region.counts)}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
