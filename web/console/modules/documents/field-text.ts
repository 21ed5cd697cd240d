import type { DocumentField } from '../../../../domain/documents/document-kind.ts';
import { type Cite, citesWords } from '../../../../domain/law/cite.ts';
import type { FieldValue } from './field-value.ts';

/** A field's value in one line of words, as specimens and fixed fields are shown. */
export function fieldText(field: DocumentField, value: FieldValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return field.options?.find(({ key }) => key === value)?.zh ?? value.replace('T', ' ');
  if (field.type === 'articles') return citesWords(value as Cite[]).zh;
  if (field.type === 'people') {
    return (value as { name: string; certificate?: string; post?: string }[])
      .map(({ name, certificate, post }) => [name, certificate ?? post].filter(Boolean).join(' '))
      .join('、');
  }
  if (field.type === 'table') return (value as string[][]).map((row) => row.join(' ')).join('；');
  return (value as string[]).map((one) => field.options?.find(({ key }) => key === one)?.zh ?? one).join('；');
}
