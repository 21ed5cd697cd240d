import type { Words } from '../../../../domain/law/words.ts';
import type { ActOnPaper } from '../../../../domain/sanctions/papers-of-acts.ts';

/** What one field of an act's form takes. 'sum' is entered in yuan and sent in fen. */
export type SanctionFieldType =
  | 'line'
  | 'text'
  | 'day'
  | 'moment'
  | 'sum'
  | 'number'
  | 'choice'
  | 'check'
  | 'unit'
  | 'paper'
  | 'items'
  | 'parts'
  | 'division'
  | 'fates';

export interface SanctionField {
  key: string;
  label: Words;
  type: SanctionFieldType;
  optional?: boolean;
  why?: Words;
  /** Of a paper: on which act it bears. */
  act?: ActOnPaper;
  options?: readonly { id: string; zh: string; en: string }[];
  /** What the form begins with. */
  first?: unknown;
  /** Opens other fields, and is not sent. */
  isOfForm?: boolean;
  /** Shown only where another field has one of these values. */
  onlyIf?: { key: string; is: readonly unknown[] };
}

/** Whether a field stands in the form with these values. */
export function isAsked({ onlyIf }: SanctionField, given: Readonly<Record<string, unknown>>): boolean {
  return onlyIf === undefined || onlyIf.is.includes(given[onlyIf.key]);
}
