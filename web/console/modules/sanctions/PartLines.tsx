import { Button, InputNumber } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { useFaultOf } from '../../kit/field-faults.ts';
import { sanctionTexts } from './sanction-texts.ts';
import './sanctions.css';

interface Part {
  dueOn: string;
  amount: number;
}

/** Instalments: the day and the sum of each. */
export function PartLines({ id, value, onChange }: { id: string; value: Part[] | undefined; onChange: (parts: Part[]) => void }) {
  const words = useTexts(sanctionTexts);
  const parts = value ?? [];
  return (
    <div id={id} tabIndex={-1}>
      {parts.map((part, at) => (
        <PartLine
          key={at}
          at={at}
          part={part}
          onChange={(patch) => onChange(parts.with(at, { ...part, ...patch }))}
          onRemove={() => onChange(parts.toSpliced(at, 1))}
        />
      ))}
      <Button type="dashed" size="small" onClick={() => onChange([...parts, { dueOn: '', amount: 0 }])}>
        {words.addLine}
      </Button>
    </div>
  );
}

function PartLine({ at, part, onChange, onRemove }: { at: number; part: Part; onChange: (patch: Partial<Part>) => void; onRemove: () => void }) {
  const words = useTexts(sanctionTexts);
  const fault = useFaultOf(`items.${at}.dueOn`);
  return (
    <div className="sanction-line">
      <span className="quiet">{words.part(at + 1)}</span>
      <DayField value={part.dueOn} onChange={(dueOn) => onChange({ dueOn: dueOn ?? '' })} />
      <InputNumber<number>
        aria-label={words.amount}
        min={0}
        precision={2}
        value={part.amount / 100}
        style={{ width: 140 }}
        onChange={(yuan) => onChange({ amount: Math.round((yuan ?? 0) * 100) })}
      />
      <Button type="link" size="small" onClick={onRemove}>
        {words.removeLine}
      </Button>
      {fault && <span className="late">{fault}</span>}
    </div>
  );
}
