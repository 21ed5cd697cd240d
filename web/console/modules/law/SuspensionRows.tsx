import { Button } from 'antd';
import { useState } from 'react';
import { writeMarks } from '../../../../domain/law/question-text.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { lawTexts } from './law-texts.ts';
import { MarkInputs } from './MarkInputs.tsx';

interface Row {
  from: string;
  to: string;
  marks: string[];
}

/** Times that the law leaves out of the period, first and last day included; a row counts once both days are there. */
export function SuspensionRows({ texts, onChange }: { texts: readonly string[]; onChange: (texts: string[]) => void }) {
  const words = useTexts(lawTexts);
  const [rows, setRows] = useState<Row[]>(() => texts.map(rowOf));
  const tell = (next: Row[]) =>
    onChange(next.filter(({ from, to }) => from !== '' && to !== '').map(({ from, to, marks }) => writeMarks(`${from}..${to}`, marks)));
  const put = (next: Row[]) => {
    setRows(next);
    tell(next);
  };
  const changed = (place: number, patch: Partial<Row>) => rows.map((row, index) => (index === place ? { ...row, ...patch } : row));
  return (
    <fieldset className="law-rows">
      <legend>{words.suspensions}</legend>
      {rows.map((row, place) => (
        <div key={place} className="law-change">
          <div className="law-row">
            <label>
              <span className="only-readers">{words.first}</span>
              <DayField value={row.from} onChange={(from = '') => put(changed(place, { from, to: row.to < from ? '' : row.to }))} />
            </label>
            <label>
              <span className="only-readers">{words.last}</span>
              <DayField value={row.to} {...(row.from ? { from: row.from } : {})} onChange={(to = '') => put(changed(place, { to }))} />
            </label>
          </div>
          <MarkInputs
            marks={row.marks}
            onChange={(marks) => setRows(changed(place, { marks }))}
            onLeave={() => tell(rows)}
            onRemove={() => put(rows.filter((_, index) => index !== place))}
          />
        </div>
      ))}
      <Button size="small" onClick={() => setRows([...rows, { from: '', to: '', marks: [] }])}>
        {words.addSuspension}
      </Button>
    </fieldset>
  );
}

function rowOf(text: string): Row {
  const [span = '', ...marks] = text.split('|');
  const [from = '', to = ''] = span.split('..');
  return { from, to, marks };
}
