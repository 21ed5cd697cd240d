import { Button, Input } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { lawTexts } from './law-texts.ts';

export interface MarkInputsProps {
  /** Reason, document, person. */
  marks: readonly string[];
  onChange: (marks: string[]) => void;
  /** A field was left, or Enter pressed in it. */
  onLeave: () => void;
  onRemove: () => void;
}

/** What an extension or a time left out rests on. */
export function MarkInputs({ marks, onChange, onLeave, onRemove }: MarkInputsProps) {
  const words = useTexts(lawTexts);
  const labels = [words.reason, words.document, words.person];
  return (
    <div className="law-marks">
      {labels.map((label, place) => (
        <Input
          key={label}
          value={marks[place] ?? ''}
          placeholder={label}
          aria-label={label}
          maxLength={60}
          onChange={(event) => onChange(labels.map((_, index) => (index === place ? event.target.value : (marks[index] ?? ''))))}
          onBlur={onLeave}
          onPressEnter={onLeave}
        />
      ))}
      <Button type="link" onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}
