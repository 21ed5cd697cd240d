import { showDay, showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { LateDays } from '../../kit/LateDays.tsx';
import { deskTexts } from './desk-texts.ts';

/** The day of a duty; with its hour where it is not the end of the day. */
export function DutyDue({ dueAt, doneAt }: { dueAt: string | null; doneAt?: string | null }) {
  const words = useTexts(deskTexts);
  if (dueAt === null) return <span className="quiet">{words.noDay}</span>;
  const hour = showMinute(dueAt).slice(11);
  return (
    <>
      <LateDays due={showDay(dueAt)} {...(doneAt ? { done: showDay(doneAt) } : {})} />
      {hour !== '23:59' && <span className="quiet"> {hour}</span>}
    </>
  );
}
