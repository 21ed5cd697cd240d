import { Checkbox, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import type { DocumentField } from '../../../../domain/documents/document-kind.ts';
import type { Cite } from '../../../../domain/law/cite.ts';
import { capitalsOf } from '../../../../domain/law/capital-amount.ts';
import { useLanguage } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DayField } from '../../kit/DayField.tsx';
import { ArticlesField } from './ArticlesField.tsx';
import { CellsField } from './CellsField.tsx';
import { documentTexts } from './document-texts.ts';
import type { FieldValue } from './field-value.ts';
import { LinesField } from './LinesField.tsx';
import { PeopleField } from './PeopleField.tsx';

export interface FieldControlProps {
  id: string;
  field: DocumentField;
  value: FieldValue | undefined;
  onChange: (value: FieldValue | undefined) => void;
}

/** The control for a field of its type. An emptied field has no value. */
export function FieldControl({ id, field, value, onChange }: FieldControlProps) {
  const language = useLanguage();
  const options = field.options?.map((option) => ({ value: option.key, label: option[language] })) ?? [];
  const text = typeof value === 'string' ? value : '';
  const write = (next: string) => onChange(next === '' ? undefined : next);
  switch (field.type) {
    case 'line':
      return <Input id={id} value={text} maxLength={500} onChange={({ target }) => write(target.value)} />;
    case 'text':
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 3, maxRows: 14 }}
          value={text}
          maxLength={20_000}
          onChange={({ target }) => write(target.value)}
        />
      );
    case 'day':
      return <DayField id={id} value={text} onChange={onChange} />;
    case 'moment':
      return (
        <DatePicker
          id={id}
          showTime={{ format: 'HH:mm' }}
          format="YYYY-MM-DD HH:mm"
          value={text === '' ? null : dayjs(text)}
          onChange={(moment) => onChange(moment ? moment.format('YYYY-MM-DDTHH:mm') : undefined)}
        />
      );
    case 'amount':
      return <AmountField id={id} value={typeof value === 'number' ? value : undefined} onChange={onChange} />;
    case 'choice':
      return (
        <Select id={id} style={{ width: 280 }} allowClear options={options} value={text || null} onChange={(next) => onChange(next ?? undefined)} />
      );
    case 'choices':
      return <Checkbox.Group options={options} value={(value as string[] | undefined) ?? []} onChange={(next) => onChange(next as string[])} />;
    case 'numbered':
      return <LinesField id={id} value={(value as string[] | undefined) ?? []} onChange={onChange} />;
    case 'articles':
      return <ArticlesField id={id} value={(value as Cite[] | undefined) ?? []} onChange={(next) => onChange(next as FieldValue)} />;
    case 'table':
      return <CellsField id={id} columns={field.columns ?? []} value={(value as string[][] | undefined) ?? []} onChange={onChange} />;
    case 'people':
      return <PeopleField id={id} value={(value as { name: string }[] | undefined) ?? []} onChange={onChange} />;
  }
}

/** Yuan in figures, with the capitals that the paper prints. */
function AmountField({ id, value, onChange }: { id: string; value: number | undefined; onChange: (value: number | undefined) => void }) {
  const words = useTexts(documentTexts);
  return (
    <>
      <InputNumber
        id={id}
        min={0}
        precision={2}
        value={value ?? null}
        suffix={words.yuan}
        style={{ width: 220 }}
        onChange={(next) => onChange(next ?? undefined)}
      />
      {value !== undefined && <span className="quiet">{`　${words.capitals(capitalsOf(value))}`}</span>}
    </>
  );
}
