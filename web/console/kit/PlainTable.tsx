import type { ReactNode } from 'react';
import './plain-table.css';

export interface PlainTableProps {
  heads: ReactNode[];
  rows: ReactNode[][];
  /** Places of the columns whose values stand at the right. */
  numeric?: number[];
  /** What is said instead where there is no row. */
  empty?: string;
}

const DAY = /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/;

/** A short table that is read and not worked with: no sorting, no pages. */
export function PlainTable({ heads, rows, numeric = [], empty }: PlainTableProps) {
  if (rows.length === 0 && empty !== undefined) return <p className="quiet plain-table-empty">{empty}</p>;
  const side = (place: number) => (numeric.includes(place) ? 'number' : undefined);
  const kind = (cell: ReactNode, place: number) => side(place) ?? (typeof cell === 'string' && DAY.test(cell) ? 'day' : undefined);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          {heads.map((head, place) => (
            <th key={place} className={side(place)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={line}>
            {row.map((cell, place) => (
              <td key={place} className={kind(cell, place)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
