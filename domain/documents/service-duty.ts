import type { Day } from '../calendar/day.ts';
import { citesWords } from '../law/cite.ts';
import { dueUnder } from '../law/due-under.ts';
import type { Words } from '../law/words.ts';
import type { DocumentKind } from './document-kind.ts';

/** A letter of which the party or another body gets a copy is served; records are signed on the spot, forms stay in the file. */
export function isServed(kind: DocumentKind): boolean {
  return kind.layout === 'letter' && kind.copies !== null && kind.copies >= 2;
}

const served: Words = {
  zh: '民事诉讼法(2023)第八十七条 送达必须有送达回证；总局令第15号第三十条',
  en: 'Civil Procedure Law art. 87: service needs a receipt; Order 15 art. 30',
};

/** By when it must be served: a decision within the days of the law from its issue, others without a number of days. Throws CalendarGap. */
export function servedWithin(kind: DocumentKind, issuedOn: Day): { dueAt: Date | null; basis: Words } {
  if (!kind.id.startsWith('penalty-decision')) return { dueAt: null, basis: served };
  const answer = dueUnder('decision-service', { from: issuedOn });
  return { dueAt: answer.dueAt, basis: citesWords(answer.version.basis) };
}
