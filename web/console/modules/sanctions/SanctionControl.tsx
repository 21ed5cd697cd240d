import { Checkbox, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useLanguage } from '../../../shared/language.ts';
import { DayField } from '../../kit/DayField.tsx';
import { DivisionLines } from './DivisionLines.tsx';
import { FateLines } from './FateLines.tsx';
import { ItemLines } from './ItemLines.tsx';
import { PaperPicker } from './PaperPicker.tsx';
import { PartLines } from './PartLines.tsx';
import type { SanctionField } from './sanction-field.ts';
import { TargetPicker } from './TargetPicker.tsx';

export interface SanctionControlProps {
  id: string;
  field: SanctionField;
  value: unknown;
  given: Readonly<Record<string, unknown>>;
  /** What the form is about: the case for units, the items of the seizure. */
  about: { caseId?: string | null; items?: readonly { number: number; name: string }[] };
  onChange: (value: unknown) => void;
}

/** The control of one field, by its type. */
export function SanctionControl({ id, field, value, given, about, onChange }: SanctionControlProps) {
  const language = useLanguage();
  switch (field.type) {
    case 'line':
      return <Input id={id} value={value as string} maxLength={200} onChange={({ target }) => onChange(target.value)} />;
    case 'text':
      return <Input.TextArea id={id} value={value as string} rows={3} maxLength={2000} onChange={({ target }) => onChange(target.value)} />;
    case 'day':
      return <DayField id={id} value={value as string | undefined} onChange={onChange} />;
    case 'moment':
      return (
        <DatePicker
          id={id}
          showTime={{ format: 'HH:mm' }}
          format="YYYY-MM-DD HH:mm"
          value={value ? dayjs(String(value).slice(0, 16)) : null}
          style={{ width: 200 }}
          onChange={(moment) => onChange(moment ? `${moment.format('YYYY-MM-DDTHH:mm')}:00+08:00` : undefined)}
        />
      );
    case 'sum':
      return (
        <InputNumber<number>
          id={id}
          min={0.01}
          precision={2}
          style={{ width: 200 }}
          value={value === undefined ? null : (value as number) / 100}
          onChange={(yuan) => onChange(yuan === null ? undefined : Math.round(yuan * 100))}
        />
      );
    case 'number':
      return <InputNumber<number> id={id} min={0} precision={0} value={value as number} onChange={(number) => onChange(number ?? 0)} />;
    case 'choice':
      return (
        <Select
          id={id}
          value={(value as string | undefined) ?? null}
          options={field.options?.map((one) => ({ value: one.id, label: one[language] })) ?? []}
          onChange={onChange}
        />
      );
    case 'check':
      return (
        <Checkbox id={id} checked={value === true} onChange={({ target }) => onChange(target.checked)}>
          {field.label[language]}
        </Checkbox>
      );
    case 'unit':
      return (
        <TargetPicker
          id={id}
          caseId={about.caseId ?? ''}
          kind={String(given['kind'] ?? '')}
          value={value as string | undefined}
          onChange={onChange}
        />
      );
    case 'paper':
      return (
        <PaperPicker
          id={id}
          caseId={about.caseId ?? null}
          act={field.act ?? 'orderMeasure'}
          kind={String(given['kind'] ?? '')}
          value={(value as string | undefined) ?? ''}
          onChange={onChange}
        />
      );
    case 'items':
      return <ItemLines id={id} value={value as never} onChange={onChange} />;
    case 'parts':
      return <PartLines id={id} value={value as never} onChange={onChange} />;
    case 'division':
      return <DivisionLines id={id} value={value as never} onChange={onChange} />;
    case 'fates':
      return <FateLines id={id} items={about.items ?? []} value={value as never} onChange={onChange} />;
  }
}
