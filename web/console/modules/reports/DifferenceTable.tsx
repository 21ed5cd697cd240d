import type { CellDifference } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showFigure } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import '../desk/desk.css';
import { formTexts } from './form-texts.ts';

/** Cells that differ, one a line, with both values. */
export function DifferenceTable({ cells, before, after }: { cells: CellDifference[]; before: string; after: string }) {
  const words = useTexts(formTexts);
  const say = useBilingual();
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th>{words.table}</th>
          <th>{words.span}</th>
          <th>{words.row}</th>
          <th>{words.column}</th>
          <th className="number">{before}</th>
          <th className="number">{after}</th>
          <th className="number">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={[cell.span, cell.table, cell.row, cell.column].join()}>
            <td>{say(cell.tableNames)}</td>
            <td>{words[cell.span]}</td>
            <td>{say(cell.rowNames)}</td>
            <td>
              <span className="quiet">{cell.column}</span> {say(cell.columnNames)}
            </td>
            <td className="number">{showFigure(cell.before, cell.divideBy)}</td>
            <td className="number">{showFigure(cell.after, cell.divideBy)}</td>
            <td className="number">{signed((cell.after ?? 0) - (cell.before ?? 0), cell.divideBy)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signed(value: number, divideBy: number): string {
  return value > 0 ? `+${showFigure(value, divideBy)}` : `−${showFigure(-value, divideBy)}`;
}
