import { daysBetween } from '../../shared/show-time.ts';
import { useTexts } from '../../shared/texts.ts';
import { useSession } from '../session/use-session.ts';
import { kitTexts } from './kit-texts.ts';

export interface LateDaysProps {
  /** Last day, 2009-09-25. */
  due: string;
  /** Day it was done; then only lateness at that day is said. */
  done?: string | null;
}

/** A day with what is left until it or, in red, by how many days it is passed. */
export function LateDays({ due, done }: LateDaysProps) {
  const words = useTexts(kitTexts);
  const { today } = useSession();
  const late = daysBetween(due, done ?? today);
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {due}
      {late > 0 && <span className="late"> {words.lateDays(late)}</span>}
      {late <= 0 && !done && late >= -7 && <span className="quiet"> {late === 0 ? words.dueToday : words.dueIn(-late)}</span>}
    </span>
  );
}
