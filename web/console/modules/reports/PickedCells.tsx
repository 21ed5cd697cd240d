import { Button, Input } from 'antd';
import type { CellReason, ReportDetail } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { formTexts } from './form-texts.ts';

export interface PickedCellsProps {
  report: ReportDetail;
  cells: CellReason[];
  onChange: (cells: CellReason[]) => void;
}

/** The cells picked for a return, each with its reason. */
export function PickedCells({ report, cells, onChange }: PickedCellsProps) {
  const words = useTexts(formTexts);
  const say = useBilingual();

  function nameOf(cell: CellReason): string {
    const table = report.figures?.tables.find(({ key }) => key === cell.table);
    const row = table?.rows.find((one) => one.row === cell.row);
    const column = [...report.shape.columns, ...report.shape.texts].find(({ code }) => code === cell.column);
    const rowName = cell.table === null ? words.textItem : row ? say(row.names) : words.total;
    return words.place(table ? say(table.names) : '', rowName, column ? `${column.code} ${say(column.names)}` : cell.column);
  }

  if (cells.length === 0) return null;
  return (
    <ul className="return-cells">
      {cells.map((cell, index) => (
        <li key={[cell.table, cell.row, cell.column].join()}>
          <span>{nameOf(cell)}</span>
          <Input
            autoFocus={index === cells.length - 1}
            maxLength={500}
            placeholder={words.reasonCell}
            aria-label={`${nameOf(cell)} ${words.reasonCell}`}
            value={cell.reason}
            status={cell.reason.trim() === '' ? 'error' : ''}
            onChange={(event) => onChange(cells.map((one) => (one === cell ? { ...one, reason: event.target.value } : one)))}
          />
          <Button type="link" onClick={() => onChange(cells.filter((one) => one !== cell))}>
            {words.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
