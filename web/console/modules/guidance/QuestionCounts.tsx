import { Link } from '@tanstack/react-router';
import type { z } from 'zod';
import type { questionCounts } from '../../../../contracts/guidance.ts';
import { useTexts } from '../../../shared/texts.ts';
import { guidanceTexts } from './guidance-texts.ts';

/** On a start page: the unit's own questions by what they wait for, each part opening its list. */
export function QuestionCounts({ counts }: { counts: z.infer<typeof questionCounts> }) {
  const words = useTexts(guidanceTexts);
  const parts = [
    { count: counts.unanswered, label: words.countUnanswered, search: { side: 'asked-by-us', status: 'asked' } },
    { count: counts.late, label: words.countLate, search: { side: 'asked-by-us', late: 'true' }, isLate: true },
    { count: counts.toClose, label: words.countToClose, search: { side: 'asked-by-us', status: 'answered' } },
    { count: counts.toAnswer, label: words.countToAnswer, search: { side: 'asked-of-us', status: 'asked' } },
  ].filter(({ count }) => count > 0);
  return (
    <span className="question-counts">
      <Link to={'/desk/questions' as '/'}>{words.mine}</Link>
      {parts.length === 0 && <span className="quiet"> {words.countNone}</span>}
      {parts.map(({ count, label, search, isLate }) => (
        <Link key={JSON.stringify(search)} to={'/desk/questions' as '/'} search={search as never} {...(isLate ? { className: 'late' } : {})}>
          {' '}
          {label(count)}
        </Link>
      ))}
    </span>
  );
}
