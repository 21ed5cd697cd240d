import { Link } from '@tanstack/react-router';
import type { CrossTable, FigureFilter } from '../../../../contracts/figures.ts';
import { percentText } from '../../../../domain/figures/form-figures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showFigure } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import './cross-grid.css';
import { figuresTexts } from './figures-texts.ts';
import { cellLink, figureLinkProps } from './records-link.ts';

export interface CrossGridProps {
  table: CrossTable;
  /** The filter under which the table was read. */
  base: FigureFilter;
  /** What the rows are. */
  rowTitle: string;
  /** Ground darker where there is more; the numbers stand there too. */
  isShaded?: boolean;
  /** For a page with little room. */
  isDense?: boolean;
}

/** A table of figures with totals; every figure is a link to its records. */
export function CrossGrid({ table, base, rowTitle, isShaded = false, isDense = false }: CrossGridProps) {
  const words = useTexts(figuresTexts);
  const say = useBilingual();
  const { rows, columns, cells, rowTotals, columnTotals, total, measures } = table;
  const byMeasure = rowTotals === null;
  const measureAt = (place: number) => (byMeasure ? measures[place] : measures[0]);
  const most = Math.max(1, ...cells.flat().map((value) => value ?? 0));
  const measure = byMeasure ? undefined : rows[0]?.opens.measure;
  const figure = (value: number | null, place: number, link: Parameters<typeof figureLinkProps>[0]) => {
    const { isShare = false, divideBy = 1 } = measureAt(place) ?? {};
    const text = isShare ? percentText(value) : showFigure(value, divideBy);
    return value ? <Link {...figureLinkProps(link)}>{text}</Link> : <span className="cross-grid-nothing">{isShare ? text : '0'}</span>;
  };
  return (
    <div className="cross-grid-frame" tabIndex={0}>
      <table className={isDense ? 'cross-grid cross-grid-dense' : 'cross-grid'}>
        <thead>
          <tr>
            <th scope="col">{rowTitle}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="cross-grid-figure" title={say(column.names)}>
                {isDense ? <span className="cross-grid-head">{say(column.names)}</span> : say(column.names)}
              </th>
            ))}
            {rowTotals && <th className="cross-grid-figure">{words.total}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={row.key}>
              <th scope="row" title={say(row.names)}>
                {say(row.names)}
              </th>
              {columns.map((column, place) => {
                const value = cells[line]?.[place] ?? null;
                return (
                  <td key={column.key} className={isShaded ? `cross-grid-shade-${shadeOf(value, most)}` : undefined}>
                    {figure(value, place, cellLink(base, row.opens, column.opens))}
                  </td>
                );
              })}
              {rowTotals && <td className="cross-grid-sum">{figure(rowTotals[line] ?? null, 0, cellLink(base, row.opens))}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {columns.map((column, place) => (
              <td key={column.key}>{figure(columnTotals[place] ?? null, place, cellLink(base, { measure }, column.opens))}</td>
            ))}
            {rowTotals && <td>{figure(total, 0, cellLink(base, { measure }))}</td>}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Five steps of grey, 0 for nothing; by root, so that small numbers differ too. */
function shadeOf(value: number | null, most: number): number {
  return value ? Math.max(1, Math.ceil(Math.sqrt(value / most) * 4)) : 0;
}
