import type { Day } from '../calendar/day.ts';
import { addDays, dayOf } from '../calendar/day.ts';
import { dayLabel } from '../calendar/day-label.ts';
import { countedDaysLines } from '../deadlines/counted-days.ts';
import { citesWords, citeWords } from './cite.ts';
import type { Clock, ClockVersion } from './clock-row.ts';
import { lengthWords } from './length-words.ts';
import type { DaySpan } from './span-days.ts';
import { daysInSpans } from './span-days.ts';
import type { Words } from './words.ts';
import { doubtWords } from './words.ts';

/** Start, length, and for working days those left out. */
export function afterLines(clock: Clock, version: ClockVersion, amount: number, start: Day, last: Day): Words[] {
  const from = dayLabel(start);
  const length = lengthWords(amount, version.unit);
  const lines = [{ zh: `起算：${from.zh}（${clock.event.zh}），当日不计。`, en: `Start: ${from.en} (${clock.event.en}), itself not counted.` }];
  lines.push({ zh: `期间：${length.zh}${kindOfDay(version).zh}。`, en: `Period: ${length.en}${kindOfDay(version).en}.` });
  return version.unit === 'working-day' ? [...lines, ...countedDaysLines(start, last)] : lines;
}

/** The same for a period counted back from a day. */
export function beforeLines(clock: Clock, version: ClockVersion, amount: number, end: Day, first: Day): Words[] {
  const day = dayLabel(end);
  const length = lengthWords(amount, version.unit);
  return [
    {
      zh: `起算：${day.zh}（${clock.event.zh}），当日不计，向前推算。`,
      en: `Start: ${day.en} (${clock.event.en}), itself not counted, reckoned back.`,
    },
    { zh: `期间：${length.zh}${kindOfDay(version).zh}。`, en: `Period: ${length.en}${kindOfDay(version).en}.` },
    ...(version.unit === 'working-day' ? countedDaysLines(addDays(first, -1), addDays(end, -1)) : []),
  ];
}

/** 按小时计算的，自事件时刻起算，昼夜节假日连续计算。 */
export function hourLines(clock: Clock, event: Date, hours: number, due: Date): Words[] {
  const [start, end] = [momentWords(event), momentWords(due)];
  const back = clock.direction === 'before' ? { zh: '向前推算 ', en: 'back ' } : { zh: '', en: '' };
  return [
    { zh: `起算：${start.zh}（${clock.event.zh}）。`, en: `Start: ${start.en} (${clock.event.en}).` },
    {
      zh: `期间：${back.zh}${hours} 小时，昼夜和节假日连续计算。`,
      en: `Period: ${back.en}${lengthWords(hours, 'hour').en}, nights and holidays included.`,
    },
    { zh: `截止：${end.zh}，${clock.consequence.zh}。`, en: `Due by ${end.en}: ${clock.consequence.en}.` },
  ];
}

/** What is left out of the period, and how many days of it fell inside. */
export function suspensionLines(
  version: ClockVersion,
  given: readonly (DaySpan & { reason: string; document?: string | undefined; person?: string | undefined })[],
  merged: readonly DaySpan[],
  start: Day,
  last: Day,
): Words[] {
  const rule = version.suspension;
  if (!rule || given.length === 0) return [];
  const cite = citeWords(rule.basis);
  const total = daysInSpans(merged, start, last);
  const each = given.map(({ from, to, reason, document, person }) => {
    const [first, end] = [dayLabel(from), dayLabel(to)];
    const marks = (separator: string) =>
      [reason, document, person]
        .filter(Boolean)
        .map((mark) => separator + mark)
        .join('');
    const late = from > last ? { zh: '，已在期满之后，不计', en: ', after the end, without effect' } : { zh: '', en: '' };
    return { zh: `中止：${first.zh}至${end.zh}${marks('，')}${late.zh}。`, en: `Left out: ${first.en} to ${end.en}${marks(', ')}${late.en}.` };
  });
  return [
    ...each,
    {
      zh: `扣除：${rule.for.zh}不计入，期间内共 ${total} 日（${cite.zh}）。`,
      en: `Not counted: ${rule.for.en}; ${total} day(s) within the period (${cite.en}).`,
    },
  ];
}

/** What the reckoned day means. */
export function endLines(clock: Clock, day: Day, opensOn: Day | undefined): Words[] {
  const { zh, en } = clock.consequence;
  const [due, opens] = [dayLabel(day), opensOn === undefined ? undefined : dayLabel(opensOn)];
  if (clock.sense === 'waiting' && opens)
    return [{ zh: `期满：${due.zh}；自${opens.zh}起，${zh}。`, en: `The period ends on ${due.en}; from ${opens.en}: ${en}.` }];
  if (clock.sense === 'start') return [{ zh: `起始：自${due.zh}起，${zh}。`, en: `From ${due.en}: ${en}.` }];
  if (clock.sense === 'window' && opens) return [{ zh: `起止：${opens.zh}至${due.zh}，${zh}。`, en: `Open from ${opens.en} to ${due.en}: ${en}.` }];
  return [{ zh: `截止：${due.zh}当日，${zh}。`, en: `By the end of ${due.en}: ${en}.` }];
}

/** Article or source, and what is to be confirmed. */
export function basisLines(version: ClockVersion): Words[] {
  const place = version.basis.length > 0 ? citesWords(version.basis) : version.source;
  const doubt = doubtWords(version);
  return [...(place ? [{ zh: `依据：${place.zh}。`, en: `Basis: ${place.en}.` }] : []), ...(doubt ? [doubt] : [])];
}

function kindOfDay(version: ClockVersion): Words {
  if (version.dayKind === 'assumed')
    return { zh: '，条文未定日的种类，按自然日计（待核实）', en: ', the text does not say which days, so calendar days (to be confirmed)' };
  return version.unit === 'calendar-day' ? { zh: '，按自然日计', en: '' } : { zh: '', en: '' };
}

function momentWords(instant: Date): Words {
  const label = dayLabel(dayOf(instant));
  const time = new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
  return { zh: `${label.zh} ${time}`, en: `${time} on ${label.en}` };
}
