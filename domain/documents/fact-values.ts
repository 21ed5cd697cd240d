import type { Day } from '../calendar/day.ts';
import type { Cite } from '../law/cite.ts';
import type { DocumentPerson } from './document-person.ts';

/** What a fact of a record may be; moment is 'YYYY-MM-DDTHH:MM' in Shanghai, amount is yuan. */
export interface FactValues {
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
