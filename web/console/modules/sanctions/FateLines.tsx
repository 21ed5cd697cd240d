import { Select } from 'antd';
import { ITEM_FATES, type ItemFate } from '../../../../domain/sanctions/seizure-acts.ts';
import { useLanguage } from '../../../shared/language.ts';
import './sanctions.css';

interface Fate {
  number: number;
  fate: ItemFate;
}

export interface FateLinesProps {
  id: string;
  items: readonly { number: number; name: string }[];
  value: Fate[] | undefined;
  onChange: (fates: Fate[]) => void;
}

/** What becomes of each item of the list. */
export function FateLines({ id, items, value, onChange }: FateLinesProps) {
  const language = useLanguage();
  const fates = value ?? [];
  return (
    <div id={id} tabIndex={-1}>
      {items.map((item) => (
        <div key={item.number} className="sanction-line">
          <span style={{ width: 200 }}>{`${item.number}. ${item.name}`}</span>
          <Select
            aria-label={item.name}
            value={fates.find(({ number }) => number === item.number)?.fate ?? null}
            style={{ width: 140 }}
            options={ITEM_FATES.map((one) => ({ value: one.id, label: one[language] }))}
            onChange={(fate: ItemFate | null) =>
              fate && onChange([...fates.filter(({ number }) => number !== item.number), { number: item.number, fate }])
            }
          />
        </div>
      ))}
    </div>
  );
}
