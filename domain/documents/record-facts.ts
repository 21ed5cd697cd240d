import type { Day } from '../calendar/day.ts';
import type { Cite } from '../law/cite.ts';
import type { DocumentPerson } from './document-kind.ts';
import type { recordFactTable } from './record-fact-table.ts';

/** What a fact of a record may be; moment is 'YYYY-MM-DDTHH:MM' in Shanghai, amount is yuan. */
interface FactValues {
  line: string;
  text: string;
  day: Day;
  moment: string;
  amount: number;
  flag: boolean;
  lines: readonly string[];
  articles: readonly Cite[];
  rows: readonly (readonly string[])[];
  people: readonly DocumentPerson[];
}

export type FactType = keyof FactValues;

export type FactKey = keyof typeof recordFactTable;

/**
 * What the record of an inspection, a problem or a case knows, for its documents: a flat bag under known keys.
 * A key that is left out is not known yet; the field stays open. Which keys a kind reads is in its fields and in document-faults.ts.
 */
export type DocumentRecordFacts = { readonly [K in FactKey]?: FactValues[(typeof recordFactTable)[K]['type']] | undefined };
