import type { DocumentField, DocumentFieldType, DocumentFieldValue } from './document-kind.ts';

type More = Partial<Omit<DocumentField, 'key' | 'type' | 'zh' | 'en' | 'specimen' | 'explain'>>;

/** A field of a form; required unless said otherwise. */
export function field(
  type: DocumentFieldType,
  key: string,
  [zh, en]: readonly [zh: string, en: string],
  specimen: DocumentFieldValue,
  [explainZh, explainEn]: readonly [zh: string, en: string],
  more: More = {},
): DocumentField {
  return { key, zh, en, type, required: true, specimen, explain: { zh: explainZh, en: explainEn }, ...more };
}

/** A shared field as one form words or treats it. */
export function as(base: DocumentField, changes: Partial<DocumentField>): DocumentField {
  return { ...base, ...changes };
}
