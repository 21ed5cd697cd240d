import type { Day } from '../calendar/day.ts';
import { partsOf } from '../calendar/day.ts';
import { dayLabel } from '../calendar/day-label.ts';
import { isWorkingDay, loadedYears, nextWorkingDay } from '../calendar/working-day.ts';
import { restReasonOf } from '../deadlines/counted-days.ts';
import { citeWords } from './cite.ts';
import type { ClockUnit, ClockVersion } from './clock-row.ts';
import { movingRuleOn } from './period-law.ts';
import type { Words } from './words.ts';

/** The last day, moved on where it is a day off and the rule lets it move. Throws CalendarGap unless `provisional`. */
export function movedLastDay(
  last: Day,
  rule: ClockVersion['lastDay'],
  unit: ClockUnit,
  provisional: boolean,
): { day: Day; lines: Words[]; isProvisional: boolean } {
  const stays = { day: last, isProvisional: false };
  if (unit === 'working-day') return { ...stays, lines: [] };
  const isLoaded = loadedYears.includes(partsOf(last).year);
  const label = dayLabel(last);
  if (rule === 'stays') {
    if (!isLoaded || isWorkingDay(last)) return { ...stays, lines: [] };
    const reason = restReasonOf(last);
    return {
      ...stays,
      lines: [{ zh: `末日：${label.zh}（${reason.zh}），该期限不顺延。`, en: `Last day: ${label.en} (${reason.en}); this period does not move on.` }],
    };
  }
  if (!isLoaded && provisional) {
    return {
      day: last,
      isProvisional: true,
      lines: [
        {
          zh: `末日：${label.zh}，该年节假日安排尚未载入，是否顺延待定。`,
          en: `Last day: ${label.en}; that year's holiday notice is not loaded, so it may still move on.`,
        },
      ],
    };
  }
  if (isWorkingDay(last)) return { ...stays, lines: [] };
  const moved = nextWorkingDay(last);
  const [reason, to, cite] = [restReasonOf(last), dayLabel(moved), citeWords(movingRuleOn(last))];
  const under = rule === 'moves' ? { zh: '', en: '' } : { zh: '参照', en: 'by analogy with ' };
  return {
    day: moved,
    isProvisional: false,
    lines: [
      {
        zh: `末日：${label.zh}（${reason.zh}），顺延至${to.zh}（${under.zh}${cite.zh}）。`,
        en: `Last day: ${label.en} (${reason.en}), moved on to ${to.en} (${under.en}${cite.en}).`,
      },
    ],
  };
}
