import { type Day, isDay } from '../../../domain/calendar/day.ts';

/** A day as people write it in a cell: 2009-09-25, 2009/9/25, 2009.9.25, 2009年9月25日, 20090925. Undefined for anything else. */
export function readDay(text: string): Day | undefined {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
