import type { Day } from '../calendar/day.ts';
import { addDays, dayOfParts, partsOf } from '../calendar/day.ts';
import { at, citeWords } from './cite.ts';
import type { Words } from './words.ts';

/**
 * 安全生产法第一百一十三条第一项：存在重大事故隐患，一百八十日内三次或者一年内四次受到本法规定的行政处罚的，应当提请关闭。
 * `penalties`: the days of the firm's penalties under the Work Safety Law; those after `day` are left out. Undefined where the ground is not met.
 */
export function closureGround(penalties: readonly Day[], day: Day, hasMajorHazard: boolean): Words | undefined {
  if (!hasMajorHazard || day < '2021-09-01') return undefined;
  const { year, month, dayOfMonth } = partsOf(day);
  const cite = citeWords(at('safety-law', 113, undefined, 1));
  const since = (first: Day) => penalties.filter((one) => first <= one && one <= day).length;
  const [inHalf, inYear] = [since(addDays(day, -179)), since(addDays(dayOfParts(year - 1, month, dayOfMonth), 1))];
  const found =
    inHalf >= 3
      ? { zh: `一百八十日内 ${inHalf} 次`, en: `${inHalf} times within 180 days` }
      : inYear >= 4
        ? { zh: `一年内 ${inYear} 次`, en: `${inYear} times within a year` }
        : undefined;
  return (
    found && {
      zh: `存在重大事故隐患，${found.zh}受到行政处罚，应当提请人民政府予以关闭（${cite.zh}）。`,
      en: `With a major hazard, penalised ${found.en}: closure is to be proposed to the government (${cite.en}).`,
    }
  );
}
