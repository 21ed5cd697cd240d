import type { ClockUnit } from './clock-row.ts';
import type { Words } from './words.ts';

const units: Record<Exclude<ClockUnit, 'day-of-next-month'>, { zh: string; en: string }> = {
  hour: { zh: '小时', en: 'hour' },
  'working-day': { zh: '个工作日', en: 'working day' },
  'calendar-day': { zh: '日', en: 'calendar day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
};

/** A length in words: 5 个工作日, 5 working days; 次月 15 日. */
export function lengthWords(amount: number, unit: ClockUnit): Words {
  if (unit === 'day-of-next-month') return { zh: `次月 ${amount} 日`, en: `day ${amount} of the next month` };
  const { zh, en } = units[unit];
  return { zh: `${amount} ${zh}`, en: `${amount} ${en}${amount === 1 ? '' : 's'}` };
}
