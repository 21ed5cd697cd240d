import { daysBetween } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useSession } from '../../session/use-session.ts';
import { enterpriseTexts } from './enterprise-texts.ts';

/** The last day of a licence; in red with the days in words once it has ended, with the days left in its last 90. */
export function LicenceEnd({ day }: { day: string | null }) {
  const words = useTexts(enterpriseTexts);
  const { today } = useSession();
  if (day === null) return <>—</>;
  const left = daysBetween(today, day);
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {day}
      {left <= 90 && <span className={left < 0 ? 'late' : 'quiet'}>　{words.days(left)}</span>}
    </span>
  );
}
