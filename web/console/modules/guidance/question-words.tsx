import { Link } from '@tanstack/react-router';
import type { QuestionRow } from '../../../../contracts/guidance.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { guidanceTexts } from './guidance-texts.ts';

export function useStatusWords(): Record<QuestionRow['status'], string> {
  const words = useTexts(guidanceTexts);
  return { asked: words.statusAsked, answered: words.statusAnswered, closed: words.statusClosed };
}

/** The record or division that a question is about. */
export function QuestionAbout({ about }: { about: QuestionRow['about'] }) {
  if (about === null) return <>—</>;
  if (about.kind === 'division') return <>{about.name}</>;
  return <Link to={`/${about.kind === 'problem' ? 'problems' : 'enterprises'}/${about.id}` as '/'}>{about.name}</Link>;
}

/** The day, and by how many days it is past without an answer. */
export function QuestionDue({ row }: { row: Pick<QuestionRow, 'dueOn' | 'daysLate'> }) {
  const words = useTexts(guidanceTexts);
  return (
    <>
      {showDay(row.dueOn)} {row.daysLate > 0 && <span className="late">{words.late(row.daysLate)}</span>}
    </>
  );
}
