import type { DocumentField, DocumentFields, DocumentKind } from './document-kind.ts';

/** What officers wrote in words, field by field. */
export function writtenTexts(kind: DocumentKind, fields: DocumentFields): { field: DocumentField; text: string }[] {
  return kind.fields.flatMap((field) => {
    const value = fields[field.key];
    if ((field.type === 'line' || field.type === 'text') && typeof value === 'string') return [{ field, text: value }];
    return field.type === 'numbered' && Array.isArray(value) ? (value as readonly string[]).map((text) => ({ field, text })) : [];
  });
}
