import { Button, Checkbox, Popover } from 'antd';
import { useTexts } from '../../shared/texts.ts';
import { listTexts } from './list-texts.ts';
import type { RecordColumn } from './record-column.ts';

export interface ColumnChooserProps<Row> {
  columns: RecordColumn<Row>[];
  shown: string[];
  onChange: (shown: string[]) => void;
}

/** Which columns are shown; remembered by the table. */
export function ColumnChooser<Row>({ columns, shown, onChange }: ColumnChooserProps<Row>) {
  const words = useTexts(listTexts);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      arrow={false}
      content={
        <Checkbox.Group
          value={shown}
          onChange={(keys) => onChange(keys as string[])}
          style={{ display: 'flex', flexDirection: 'column', gap: 4, maxHeight: 360, overflow: 'auto' }}
          options={columns.map(({ key, title, always }) => ({ value: key, label: title, disabled: always ?? false }))}
        />
      }
    >
      <Button>{words.columns}</Button>
    </Popover>
  );
}
