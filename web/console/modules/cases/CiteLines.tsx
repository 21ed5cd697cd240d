import { Button, InputNumber, Select } from 'antd';
import { laws } from '../../../../domain/law/law-table.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FormField } from '../../kit/FormField.tsx';
import './cases.css';
import { proposalTexts } from './proposal-texts.ts';

export interface CiteLine {
  law: string;
  article: number;
  paragraph?: number;
  item?: number;
}

interface Props {
  path: string;
  label: string;
  /** Laws in force on this day come first. */
  on: string;
  value: CiteLine[];
  onChange: (value: CiteLine[]) => void;
}

/** Articles cited down to paragraph and item, one a line. */
export function CiteLines({ path, label, on, value, onChange }: Props) {
  const words = useTexts(proposalTexts);
  const language = useLanguage();
  const inForce = ([, law]: [string, (typeof laws)[keyof typeof laws]]) => law.from <= on && (!('to' in law) || on <= law.to);
  const options = Object.entries(laws)
    .toSorted((a, b) => Number(inForce(b)) - Number(inForce(a)))
    .map(([key, law]) => ({ value: key, label: language === 'zh' ? law.short : law.en }));
  const first = options.find(({ value: key }) => key.startsWith('safety-law'))?.value ?? 'penalty-law';
  const set = (place: number, patch: Partial<CiteLine>) => onChange(value.map((line, n) => (n === place ? { ...line, ...patch } : line)));
  const number = (place: number, name: 'article' | 'paragraph' | 'item', line: CiteLine) => (
    <InputNumber
      min={1}
      max={999}
      precision={0}
      aria-label={words[name]}
      placeholder={words[name]}
      value={line[name] ?? null}
      onChange={(next) => {
        const { [name]: _, ...rest } = line;
        onChange(value.map((other, n) => (n === place ? ({ ...rest, ...(next ? { [name]: next } : {}) } as CiteLine) : other)));
      }}
    />
  );
  return (
    <FormField path={path} label={label} why={words.citeWhy}>
      {(id) => (
        <div id={id} tabIndex={-1}>
          {value.map((line, place) => (
            <div key={place} className="case-cite">
              <Select
                value={line.law}
                aria-label={words.law}
                options={options}
                showSearch={{ optionFilterProp: 'label' }}
                onChange={(law: string) => set(place, { law })}
              />
              {number(place, 'article', line)}
              {number(place, 'paragraph', line)}
              {number(place, 'item', line)}
              <Button type="link" onClick={() => onChange(value.filter((_, n) => n !== place))}>
                {words.removeCite}
              </Button>
            </div>
          ))}
          <Button size="small" onClick={() => onChange([...value, { law: value.at(-1)?.law ?? first, article: 1 }])}>
            {words.addCite}
          </Button>
        </div>
      )}
    </FormField>
  );
}
