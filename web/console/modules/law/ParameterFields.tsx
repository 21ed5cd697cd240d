import { Input, InputNumber, Select } from 'antd';
import type { ParameterRow } from '../../../../contracts/provincial-parameters.ts';
import { parameterTopics } from '../../../../domain/law/parameter-kind.ts';
import { useBilingual } from '../../../shared/language.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { FormField } from '../../kit/FormField.tsx';
import { parameterTexts } from './parameter-texts.ts';
import { percentOf, unitWords } from './show-value.ts';

export interface ParameterDraft {
  key: ParameterRow['key'];
  /** As typed: shares in percent. */
  value: number | null;
  from: string | undefined;
  to: string | undefined;
  document: string;
  decidedBy: string;
  why: string;
}

export interface ParameterFieldsProps {
  rows: readonly ParameterRow[];
  value: ParameterDraft;
  change: (patch: Partial<ParameterDraft>) => void;
}

export function ParameterFields({ rows, value, change }: ParameterFieldsProps) {
  const words = useTexts(parameterTexts);
  const say = useBilingual();
  const row = rows.find(({ key }) => key === value.key);
  const unit = row && unitWords(row.unit, words);
  const bound = (number: number) => showCount(row?.unit === 'share' ? percentOf(number) : number);
  const line = (key: 'document' | 'decidedBy', most: number) => (id: string) => (
    <Input id={id} value={value[key]} maxLength={most} onChange={(event) => change({ [key]: event.target.value })} />
  );
  return (
    <>
      <FormField path="key" label={words.item} why={row && words.ground(row.basis)}>
        {(id) => (
          <Select
            id={id}
            value={value.key}
            showSearch={{ optionFilterProp: 'label' }}
            options={Object.entries(parameterTopics).map(([topic, heading]) => ({
              label: say(heading),
              options: rows.filter((one) => one.topic === topic).map((one) => ({ value: one.key, label: say(one.words) })),
            }))}
            onChange={(key: ParameterRow['key']) => change({ key, value: null })}
          />
        )}
      </FormField>
      <FormField path="value" label={words.value} why={row && `${words.bounds(bound(row.least), bound(row.most))} ${unit ?? ''}`}>
        {(id) => (
          <InputNumber
            id={id}
            value={value.value}
            suffix={unit}
            controls={false}
            style={{ width: 220 }}
            onChange={(next) => change({ value: next })}
          />
        )}
      </FormField>
      <FormField path="from" label={words.from}>
        {(id) => <DayField id={id} value={value.from} onChange={(from) => change({ from })} />}
      </FormField>
      <FormField path="to" label={words.to} optional why={words.toWhy}>
        {(id) => <DayField id={id} value={value.to} {...(value.from ? { from: value.from } : {})} onChange={(to) => change({ to })} />}
      </FormField>
      <FormField path="document" label={words.document} why={words.documentWhy}>
        {line('document', 200)}
      </FormField>
      <FormField path="decidedBy" label={words.decidedBy}>
        {line('decidedBy', 100)}
      </FormField>
      <FormField path="why" label={words.why}>
        {(id) => <Input.TextArea id={id} value={value.why} rows={3} maxLength={1000} onChange={(event) => change({ why: event.target.value })} />}
      </FormField>
    </>
  );
}
