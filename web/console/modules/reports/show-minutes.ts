import { useTexts } from '../../../shared/texts.ts';
import { reportTexts } from './report-texts.ts';

/** Minutes in the unit that one would say: 35 minutes, 5 hours, 3 days. */
export function useShowMinutes(): (minutes: number) => string {
  const words = useTexts(reportTexts);
  return (minutes) => {
    if (minutes < 120) return words.minutes(minutes);
    if (minutes < 48 * 60) return words.hours(Math.round(minutes / 60));
    return words.days(Math.round(minutes / 1440));
  };
}
