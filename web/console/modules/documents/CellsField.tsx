import { Button, Input } from 'antd';
import type { ClipboardEvent } from 'react';
import type { DocumentColumn } from '../../../../domain/documents/document-kind.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { documentTexts } from './document-texts.ts';

interface CellsFieldProps {
  id: string;
  columns: readonly DocumentColumn[];
  value: string[][];
  onChange: (rows: string[][]) => void;
}

/** Rows of a list in the document; cells copied from a worksheet are pasted as they lie. */
export function CellsField({ id, columns, value, onChange }: CellsFieldProps) {
  const words = useTexts(documentTexts);
  const language = useLanguage();
  const empty = columns.map(() => '');
  const rows = value.length === 0 ? [empty] : value;
  const set = (line: number, place: number, cell: string) =>
    onChange(rows.map((row, other) => (other === line ? row.map((one, at) => (at === place ? cell : one)) : row)));
  const paste = (event: ClipboardEvent, line: number, place: number) => {
    const text = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, '');
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    const next = rows.map((row) => [...row]);
    for (const [down, cells] of text.split('\n').entries()) {
      const row = (next[line + down] ??= [...empty]);
      for (const [right, cell] of cells.split('\t').entries()) if (place + right < columns.length) row[place + right] = cell.trim();
    }
    onChange(next);
  };
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <>
      <table className="document-cells">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} className="quiet" style={{ width: `${(column.width / total) * 92}%` }}>
                {column[language]}
              </th>
            ))}
            <th />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {columns.map((column, place) => (
                <td key={column.key}>
                  <Input.TextArea
                    {...(line === 0 && place === 0 ? { id } : {})}
                    autoSize
                    aria-label={column[language]}
                    value={row[place] ?? ''}
                    maxLength={2000}
                    onPaste={(event) => paste(event, line, place)}
                    onChange={({ target }) => set(line, place, target.value)}
                  />
                </td>
              ))}
              <td>
                <Button type="text" size="small" disabled={rows.length === 1} onClick={() => onChange(rows.filter((_, other) => other !== line))}>
                  {words.remove}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="small" type="link" onClick={() => onChange([...rows, empty])}>
        {words.addRow}
      </Button>
    </>
  );
}
