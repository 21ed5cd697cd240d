import { CalendarGap } from '../calendar/working-day.ts';
import type { Day } from '../calendar/day.ts';
import type { Cite } from '../law/cite.ts';
import { citeWords } from '../law/cite.ts';
import type { ClockKey } from '../law/clocks.ts';
import type { ClockAnswer, ClockQuestion } from '../law/due-under.ts';
import { dueUnder } from '../law/due-under.ts';
import { LawRefusal } from '../law/law-refusal.ts';
import type { Words } from '../law/words.ts';
import type { DocumentFault } from './document-fault.ts';
import type { DocumentFields, DocumentKind } from './document-kind.ts';
import type { DocumentRecordFacts } from './record-facts.ts';

/** A document as it is checked before it is handed in or issued on `day`. */
export interface JudgedDocument {
  readonly kind: DocumentKind;
  readonly fields: DocumentFields;
  readonly facts: DocumentRecordFacts;
  readonly day: Day;
}

export type DocumentCheck = (document: JudgedDocument) => DocumentFault[];

/** What a fault rests on where no article says it: the form itself. */
export const formBasis: Words = { zh: '文书式样', en: 'the form' };

/** A fault with its article. */
export function fault(
  weight: DocumentFault['weight'],
  field: string | undefined,
  [zh, en]: readonly [string, string],
  basis: Cite | Words = formBasis,
): DocumentFault {
  return 'law' in basis ? { field, words: { zh, en }, basis: citeWords(basis), cite: basis, weight } : { field, words: { zh, en }, basis, weight };
}

/** When a clock ends; undefined where it was not law on that day or its year's holidays are not known. */
export function dueOf(rule: ClockKey, question: ClockQuestion): ClockAnswer | undefined {
  try {
    return dueUnder(rule, { provisional: true, ...question });
  } catch (error) {
    if (error instanceof LawRefusal || error instanceof CalendarGap) return undefined;
    throw error;
  }
}

/** The sum of a field or fact in yuan. */
export function yuanOf({ fields, facts }: JudgedDocument, key: 'fineYuan' | 'unpaidYuan' | 'addOnYuan'): number | undefined {
  const value = fields[key] ?? facts[key];
  return typeof value === 'number' ? value : undefined;
}

/** A field's day; undefined where it is open. */
export function dayOfField({ fields }: JudgedDocument, key: string): Day | undefined {
  const value = fields[key];
  return typeof value === 'string' && value !== '' ? value.slice(0, 10) : undefined;
}
