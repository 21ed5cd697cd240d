import { Button, Input } from 'antd';
import type { CircularBlock } from '../../../../contracts/circulars.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useFaultOf } from '../../kit/field-faults.ts';
import { circularTexts } from './circular-texts.ts';

export interface CircularBlockFieldProps {
  block: CircularBlock;
  place: number;
  last: number;
  /** Of a table. */
  caption: string;
  onChange: (block: CircularBlock) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
  onAdd: (block: CircularBlock) => void;
}

/** One block of the text: a heading or paragraph to write in, or the place of a table. */
export function CircularBlockField({ block, place, last, caption, onChange, onMove, onRemove, onAdd }: CircularBlockFieldProps) {
  const words = useTexts(circularTexts);
  const fault = useFaultOf(`body.${place}.text`) ?? useFaultOf(`body.${place}.table`);
  const label = words[block.kind];
  return (
    <div className="circular-block">
      <span className="quiet">{label}</span>
      <div>
        {block.kind === 'table' ? (
          <strong>{caption}</strong>
        ) : (
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 14 }}
            aria-label={`${label} ${place + 1}`}
            value={block.text}
            status={fault ? 'error' : ''}
            onChange={(event) => onChange({ ...block, text: event.target.value })}
          />
        )}
        {fault && <span className="late">{fault}</span>}
        <Button type="link" size="small" onClick={() => onAdd({ kind: 'paragraph', text: '' })}>
          {words.addParagraph}
        </Button>
        <Button type="link" size="small" onClick={() => onAdd({ kind: 'heading', level: 1, text: '' })}>
          {words.addHeading}
        </Button>
      </div>
      <div className="circular-block-acts">
        <Button type="link" size="small" disabled={place === 0} onClick={() => onMove(-1)}>
          {words.up}
        </Button>
        <Button type="link" size="small" disabled={place === last} onClick={() => onMove(1)}>
          {words.down}
        </Button>
        <Button type="link" size="small" onClick={onRemove}>
          {block.kind === 'table' ? words.dropTable : words.remove}
        </Button>
      </div>
    </div>
  );
}
