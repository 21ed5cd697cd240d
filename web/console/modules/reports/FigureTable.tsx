import type { ReactNode } from 'react';
import type { ReportColumn, ReportFigures } from '../../../../contracts/report-figures.ts';
import { TOTAL_ROW } from '../../../../domain/figures/form-figures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FigureHead } from './FigureHead.tsx';
import { FigureValue, RecordsOf } from './FigureValue.tsx';
import './figure-table.css';
import { formTexts } from './form-texts.ts';

export type Span = 'month' | 'cumulative';
type Line = ReportFigures['month'][number]['total'];
type Row = ReportFigures['tables'][number]['rows'][number];

export interface CellPlace {
  table: string;
  row: string;
  column: string;
}

export interface FigureTableProps {
  figures: ReportFigures;
  columns: readonly ReportColumn[];
  table: string;
  span: Span;
  /** Figures of a version that was sent. */
  isFrozen: boolean;
  /** The period before under each figure. */
  withPrevious?: boolean;
  /** Cells that stand out, with the reason: those returned, or picked. */
  marked?: (place: CellPlace) => string | undefined;
  /** Picking cells instead of opening their records. */
  onPick?: (place: CellPlace) => void;
}

/** One table of the form: heads over two rows, first column fixed, every figure a link to its records. */
export function FigureTable({ figures, columns, table: key, span, isFrozen, withPrevious = false, marked, onPick }: FigureTableProps) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  const shape = figures.tables.find((one) => one.key === key);
  const lines = figures[span].find((one) => one.key === key);
  if (!shape || !lines) return null;
  const before = span === 'month' ? figures.previousMonth?.find((one) => one.key === key) : undefined;

  function cell(row: Row, line: Line, column: ReportColumn, beside: Line | undefined): ReactNode {
    const place = { table: key, row: row.row, column: column.code };
    const reason = marked?.(place);
    const value = <FigureValue column={column} line={line} />;
    return (
      <td key={column.code} className={reason === undefined ? 'number' : 'number figure-marked'} {...(reason ? { title: reason } : {})}>
        {onPick ? (
          <button type="button" className="figure-pick" aria-pressed={reason !== undefined} onClick={() => onPick(place)}>
            {value}
          </button>
        ) : (
          <RecordsOf figures={figures} row={row} column={column} line={line} span={span} isFrozen={isFrozen}>
            {value}
          </RecordsOf>
        )}
        {withPrevious && beside && (
          <div className="figure-before">
            <FigureValue column={column} line={beside} />
          </div>
        )}
      </td>
    );
  }

  return (
    <div className="figure-scroll" tabIndex={0} role="group" aria-label={say(shape.names)}>
      <table className="figure-table">
        <FigureHead columns={columns} first={say(shape.names)} />
        <tbody>
          {shape.rows.map((row) => {
            const line = lines.rows.find((one) => one.row === row.row) ?? emptyLine(row.row, columns);
            const beside = before?.rows.find((one) => one.row === row.row);
            return (
              <tr key={row.row}>
                <th scope="row">{say(row.names)}</th>
                {columns.map((column) => cell(row, line, column, beside ?? (before ? emptyLine(row.row, columns) : undefined)))}
              </tr>
            );
          })}
          <tr className={before ? 'figure-total figure-last figure-over' : 'figure-total figure-last'}>
            <th scope="row">{words.total}</th>
            {columns.map((column) => cell(shape.total, lines.total, column, undefined))}
          </tr>
          {before && (
            <tr className="figure-previous figure-last">
              <th scope="row">{words.previousRow}</th>
              {columns.map((column) => (
                <td key={column.code} className="number">
                  <FigureValue column={column} line={before.total} />
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function emptyLine(row: string, columns: readonly ReportColumn[]): Line {
  return { row: row || TOTAL_ROW, values: Object.fromEntries(columns.map(({ code, ratio }) => [code, ratio ? null : 0])), denominators: {} };
}
