import { Button, Input } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { documentTexts } from './document-texts.ts';

interface LinesFieldProps {
  id: string;
  value: string[];
  onChange: (lines: string[]) => void;
}

/** A numbered list, one matter a line. */
export function LinesField({ id, value, onChange }: LinesFieldProps) {
  const words = useTexts(documentTexts);
  const lines = value.length === 0 ? [''] : value;
  const set = (place: number, line: string) => onChange(lines.map((one, other) => (other === place ? line : one)));
  return (
    <div>
      {lines.map((line, place) => (
        <div key={place} className="document-row">
          <span className="quiet">{`${place + 1}.`}</span>
          <Input.TextArea
            {...(place === 0 ? { id } : {})}
            autoSize
            value={line}
            maxLength={4000}
            onChange={({ target }) => set(place, target.value)}
          />
          {lines.length > 1 && (
            <Button type="text" size="small" onClick={() => onChange(lines.filter((_, other) => other !== place))}>
              {words.remove}
            </Button>
          )}
        </div>
      ))}
      <Button size="small" type="link" onClick={() => onChange([...lines, ''])}>
        {words.addLine}
      </Button>
    </div>
  );
}
