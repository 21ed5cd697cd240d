import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { writeMarks } from '../../../../domain/law/question-text.ts';
import { useTexts } from '../../../shared/texts.ts';
import { lawTexts } from './law-texts.ts';
import { MarkInputs } from './MarkInputs.tsx';

interface Row {
  amount: string;
  marks: string[];
}

/** Extensions granted, each with its length, reason, document and person; as many as the law allows. */
export function ExtensionRows({ texts, most, onChange }: { texts: readonly string[]; most: number; onChange: (texts: string[]) => void }) {
  const words = useTexts(lawTexts);
  const [rows, setRows] = useState<Row[]>(() => texts.map(rowOf));
  const tell = (next: Row[]) => onChange(next.map(({ amount, marks }) => writeMarks(amount || 'most', marks)));
  const put = (next: Row[]) => {
    setRows(next);
    tell(next);
  };
  const changed = (place: number, patch: Partial<Row>) => rows.map((row, index) => (index === place ? { ...row, ...patch } : row));
  return (
    <fieldset className="law-rows">
      <legend>
        {words.extensions} <span className="quiet">{words.extensionCount(String(most))}</span>
      </legend>
      {rows.map((row, place) => (
        <div key={place} className="law-change">
          <div className="law-row">
            <InputNumber
              min={1}
              max={3660}
              precision={0}
              value={row.amount === '' ? null : Number(row.amount)}
              placeholder={words.lengthHint}
              aria-label={words.length}
              style={{ width: 120 }}
              onChange={(value) => put(changed(place, { amount: value === null ? '' : String(value) }))}
            />
          </div>
          <MarkInputs
            marks={row.marks}
            onChange={(marks) => setRows(changed(place, { marks }))}
            onLeave={() => tell(rows)}
            onRemove={() => put(rows.filter((_, index) => index !== place))}
          />
        </div>
      ))}
      {rows.length < most && (
        <Button size="small" onClick={() => put([...rows, { amount: '', marks: [] }])}>
          {words.addExtension}
        </Button>
      )}
    </fieldset>
  );
}

function rowOf(text: string): Row {
  const [amount = '', ...marks] = text.split('|');
  return { amount: /^\d+$/.test(amount) ? amount : '', marks };
}
