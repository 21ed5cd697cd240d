import { dayOf } from '../calendar/day.ts';
import { dayStanding } from '../calendar/working-day.ts';
import { at, citeWords } from './cite.ts';
import type { Words } from './words.ts';

// 法律未定“夜间”的起止，此处取 22 时至次日 6 时，待核实。
const nightFrom = 22;
const nightTo = 6;

/**
 * 行政强制法第四十三条第一款：不得在夜间或者法定节假日实施行政强制执行，情况紧急的除外。
 * Why execution may not begin at this instant; undefined where it may. Throws CalendarGap in a year without a notice.
 */
export function executionBar(instant: Date, isUrgent: boolean): Words | undefined {
  const day = dayOf(instant);
  if (isUrgent || day < '2012-01-01') return undefined;
  const cite = citeWords(at('coercion-law', 43, 1));
  const hour = new Date(instant.getTime() + 8 * 3_600_000).getUTCHours();
  if (hour >= nightFrom || hour < nightTo)
    return {
      zh: `夜间（22 时至 6 时，起止待核实）不得实施强制执行（${cite.zh}）。`,
      en: `No execution at night, 22:00 to 06:00, hours to be confirmed (${cite.en}).`,
    };
  const standing = dayStanding(day);
  if (standing.why === 'holiday')
    return { zh: `${standing.row.name.zh}放假期间不得实施强制执行（${cite.zh}）。`, en: `No execution on ${standing.row.name.en} (${cite.en}).` };
  if (!standing.working)
    return {
      zh: `周末不安排强制执行：是否属于法定节假日待核实（${cite.zh}）。`,
      en: `No execution at the weekend: whether it counts as a holiday is to be confirmed (${cite.en}).`,
    };
  return undefined;
}
