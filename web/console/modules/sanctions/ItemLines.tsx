import { Button, Input, InputNumber } from 'antd';
import { useTexts } from '../../../shared/texts.ts';
import { sanctionTexts } from './sanction-texts.ts';
import './sanctions.css';

interface Item {
  name: string;
  model: string;
  quantity: number;
  unitWord: string;
  condition: string;
  value: number | null;
}

const fresh: Item = { name: '', model: '', quantity: 1, unitWord: '', condition: '', value: null };

/** The list of what is held: one line an item. */
export function ItemLines({ id, value, onChange }: { id: string; value: Item[] | undefined; onChange: (items: Item[]) => void }) {
  const words = useTexts(sanctionTexts);
  const items = value ?? [];
  const change = (at: number, patch: Partial<Item>) => onChange(items.with(at, { ...items[at]!, ...patch }));
  return (
    <div id={id} tabIndex={-1}>
      {items.map((item, at) => (
        <div key={at} className="sanction-line">
          <Input
            aria-label={words.name}
            placeholder={words.name}
            value={item.name}
            style={{ width: 130 }}
            onChange={({ target }) => change(at, { name: target.value })}
          />
          <Input
            aria-label={words.model}
            placeholder={words.model}
            value={item.model}
            style={{ width: 100 }}
            onChange={({ target }) => change(at, { model: target.value })}
          />
          <InputNumber<number>
            aria-label={words.quantity}
            min={0}
            value={item.quantity}
            style={{ width: 80 }}
            onChange={(quantity) => change(at, { quantity: quantity ?? 0 })}
          />
          <Input
            aria-label={words.unitWord}
            placeholder={words.unitWord}
            value={item.unitWord}
            style={{ width: 60 }}
            onChange={({ target }) => change(at, { unitWord: target.value })}
          />
          <InputNumber<number>
            aria-label={words.value}
            placeholder={words.value}
            min={0.01}
            precision={2}
            value={item.value === null ? null : item.value / 100}
            style={{ width: 110 }}
            onChange={(yuan) => change(at, { value: yuan === null ? null : Math.round(yuan * 100) })}
          />
          <Button type="link" size="small" onClick={() => onChange(items.toSpliced(at, 1))}>
            {words.removeLine}
          </Button>
        </div>
      ))}
      <Button type="dashed" size="small" onClick={() => onChange([...items, fresh])}>
        {words.addLine}
      </Button>
    </div>
  );
}
