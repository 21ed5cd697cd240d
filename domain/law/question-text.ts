import { isDay } from '../calendar/day.ts';
import type { GrantedExtension } from './clock-extensions.ts';
import type { Suspension } from './due-under.ts';
import { LawRefusal } from './law-refusal.ts';

/**
 * Extensions and times left out as an address holds them: `15|reason|document|person`, `2026-03-05..2026-03-09|reason|…`.
 * `most` in place of the length: as long as the law allows. Everything after a bar may be left out.
 */
export function readExtension(text: string): GrantedExtension {
  const [amount = '', ...marks] = parts(text);
  if (amount !== 'most' && !/^\d{1,4}$/.test(amount))
    throw new LawRefusal('bad-input', `延长的长度应为整数：${amount}。`, `The length of an extension must be a whole number: ${amount}.`);
  return { ...(amount === 'most' ? {} : { amount: Number(amount) }), ...marked(marks) };
}

/** Throws LawRefusal 'bad-input' where the days are not two that exist. */
export function readSuspension(text: string): Suspension {
  const [span = '', ...marks] = parts(text);
  const [from = '', to = '', ...more] = span.split('..');
  if (more.length > 0 || !isDay(from) || !isDay(to))
    throw new LawRefusal('bad-input', `起止日期应写作 YYYY-MM-DD..YYYY-MM-DD：${span}。`, `Write the span as YYYY-MM-DD..YYYY-MM-DD: ${span}.`);
  return { from, to, reason: '', ...marked(marks) };
}

/** The other way round: a bar within a text becomes a stroke. */
export function writeMarks(first: string, marks: readonly string[]): string {
  const all = [first, ...marks.map((mark) => mark.replaceAll('|', '/').trim())];
  while (all.length > 1 && all.at(-1) === '') all.pop();
  return all.join('|');
}

function marked([reason = '', document = '', person = '']: string[]) {
  return { ...(reason ? { reason } : {}), ...(document ? { document } : {}), ...(person ? { person } : {}) };
}

function parts(text: string): string[] {
  return text.split('|').map((part) => part.trim());
}
