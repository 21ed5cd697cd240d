import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { CollectionRow } from '../../../../contracts/report-collection.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PunctualityText } from './PunctualityText.tsx';
import { reportTexts } from './report-texts.ts';

const first = 200;

/** Each unit with its state and whether it was in time; those that owe first. */
export function CollectionUnits({ rows }: { rows: CollectionRow[] }) {
  const words = useTexts(reportTexts);
  const say = useBilingual();
  const [isWhole, setIsWhole] = useState(false);
  const ordered = inOrder(rows);
  const shown = isWhole ? ordered : ordered.slice(0, first);
  return (
    <>
      <table className="desk-table">
        <thead>
          <tr>
            <th>{words.unit}</th>
            <th>{words.status}</th>
            <th>{words.punctuality}</th>
            <th>{words.first}</th>
            <th className="number">{words.version}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.reportId}>
              <td>
                <Link to={`/reports/${row.reportId}` as '/'}>{row.unit.name}</Link>
              </td>
              <td className={row.status === 'returned' ? 'late' : ''}>{say(row.statusWords)}</td>
              <td>
                <PunctualityText punctuality={row.punctuality} minutesLate={row.minutesLate} />
              </td>
              <td>{row.firstValidAt ? showMinute(row.firstValidAt) : <span className="quiet">{words.none}</span>}</td>
              <td className="number">{row.version || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < ordered.length && (
        <Button type="link" className="no-print" onClick={() => setIsWhole(true)}>
          {words.showAll(ordered.length)}
        </Button>
      )}
    </>
  );
}

const order = { missing: 0, owed: 1, late: 2, 'on-time': 3 } as const;

function inOrder(rows: CollectionRow[]): CollectionRow[] {
  const weight = (row: CollectionRow) => (row.status === 'returned' ? 0 : order[row.punctuality]);
  return rows.toSorted((a, b) => weight(a) - weight(b) || (a.regionCode < b.regionCode ? -1 : 1));
}
