import type { CircularTable } from '../../../../contracts/circulars.ts';
import { FrozenValue } from './FrozenValue.tsx';
import './frozen-table.css';

type Cell = CircularTable['rows'][number][number];

/** A table of frozen figures; each opens the records that it counted at the moment of the draft. */
export function FrozenTable({ table }: { table: CircularTable }) {
  const groups = groupsOf(table);
  const cells = (row: Cell[]) =>
    row.map((cell, place) => (
      <td key={place} className={table.columns[place]?.align === 'left' ? undefined : 'number'}>
        <FrozenValue cell={cell} />
      </td>
    ));
  return (
    <figure className="frozen-table">
      <figcaption>{table.caption}</figcaption>
      <div className="frozen-table-frame" tabIndex={0}>
        <table>
          <thead>
            {groups.some(({ name }) => name !== undefined) && (
              <tr>
                {groups.map((group) => (
                  <th key={group.from} colSpan={group.count} rowSpan={group.name === undefined ? 2 : 1}>
                    {group.name ?? table.columns[group.from]?.header}
                  </th>
                ))}
              </tr>
            )}
            <tr>
              {table.columns.map((column, place) =>
                column.group !== undefined || !groups.some(({ name }) => name !== undefined) ? <th key={place}>{column.header}</th> : null,
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, line) => (
              <tr key={line}>{cells(row)}</tr>
            ))}
          </tbody>
          {table.totalRow && (
            <tfoot>
              <tr>{cells(table.totalRow)}</tr>
            </tfoot>
          )}
        </table>
      </div>
    </figure>
  );
}

/** Neighbouring columns of one group; a column without one stands alone over both lines. */
function groupsOf({ columns }: CircularTable): { name: string | undefined; from: number; count: number }[] {
  const groups: { name: string | undefined; from: number; count: number }[] = [];
  columns.forEach((column, place) => {
    const last = groups.at(-1);
    if (last && column.group !== undefined && last.name === column.group) last.count += 1;
    else groups.push({ name: column.group, from: place, count: 1 });
  });
  return groups;
}
