import { isDay } from '../calendar/day.ts';
import { isCite } from '../law/cite-check.ts';
import type { Words } from '../law/words.ts';
import type { DocumentField, DocumentFields, DocumentFieldValue, DocumentKind } from './document-kind.ts';
import type { DocumentRecordFacts } from './record-facts.ts';

/** The fields of a kind as the record fills them; what it does not know stays open. */
export function filledFields(kind: DocumentKind, facts: DocumentRecordFacts): DocumentFields {
  const filled: Record<string, DocumentFieldValue> = {};
  for (const field of kind.fields) {
    const value = field.source === undefined ? undefined : (facts[field.source] as DocumentFieldValue | undefined);
    if (value !== undefined && fitsType(field, value)) filled[field.key] = value;
  }
  return filled;
}

/** What was written, with the record's own value where a field is fixed to it; fields that the kind has not are dropped, empty ones left out. */
export function writtenFields(kind: DocumentKind, written: DocumentFields, facts: DocumentRecordFacts): DocumentFields {
  const own = filledFields(kind, facts);
  const kept: Record<string, DocumentFieldValue> = {};
  for (const { key, fixed } of kind.fields) {
    const value = fixed && own[key] !== undefined ? own[key] : written[key];
    if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)) kept[key] = value;
  }
  return kept;
}

/** Fields whose value is not of the field's type, by key. */
export function misshapenFields(kind: DocumentKind, written: DocumentFields): { key: string; words: Words }[] {
  return kind.fields.flatMap((field) => {
    const value = written[field.key];
    const isOpen = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    return isOpen || fitsType(field, value)
      ? []
      : [{ key: field.key, words: { zh: `“${field.zh}”的内容格式不对。`, en: `"${field.en}" is not in its form.` } }];
  });
}

const moment = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;
const isText = (value: unknown): value is string => typeof value === 'string';

function fitsType(field: DocumentField, value: DocumentFieldValue): boolean {
  const each = (fits: (one: unknown) => boolean) => Array.isArray(value) && value.every(fits);
  const known = (one: unknown) => field.options?.some(({ key }) => key === one) ?? true;
  switch (field.type) {
    case 'line':
    case 'text':
      return isText(value);
    case 'day':
      return isText(value) && isDay(value);
    case 'moment':
      return isText(value) && moment.test(value) && isDay(value.slice(0, 10));
    case 'amount':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0;
    case 'choice':
      return isText(value) && known(value);
    case 'choices':
      return each((one) => isText(one) && known(one));
    case 'numbered':
      return each(isText);
    case 'articles':
      return each(isCite);
    case 'table':
      return each((row) => Array.isArray(row) && row.length === (field.columns?.length ?? row.length) && row.every(isText));
    case 'people':
      return each((one) => typeof one === 'object' && one !== null && isText((one as { name?: unknown }).name));
  }
}
