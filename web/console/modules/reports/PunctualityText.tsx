import { useTexts } from '../../../shared/texts.ts';
import { reportTexts } from './report-texts.ts';
import { useShowMinutes } from './show-minutes.ts';

export interface PunctualityTextProps {
  punctuality: 'on-time' | 'late' | 'owed' | 'missing';
  minutesLate: number;
}

/** In words, red where late; by how much it is or was late. */
export function PunctualityText({ punctuality, minutesLate }: PunctualityTextProps) {
  const words = useTexts(reportTexts);
  const show = useShowMinutes();
  if (punctuality === 'on-time') return <span className="settled">{words.onTime}</span>;
  if (punctuality === 'owed') return <span className="quiet">{words.owed}</span>;
  return (
    <span className="late">
      {punctuality === 'late' ? words.late : words.missing} {words.lateBy(show(minutesLate))}
    </span>
  );
}
