import { Link } from '@tanstack/react-router';
import type { ProblemDetail } from '../../../../contracts/problem-records.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { problemTexts } from './problem-texts.ts';

type Named = ProblemDetail['ofSameFirm'][number];

/** What it was merged with, what it repeats, what came back, and the firm's others. */
export function RelatedProblems({ problem }: { problem: ProblemDetail }) {
  const words = useTexts(problemTexts);
  const told = new Set([problem.mergedInto, problem.recurrenceOf, ...problem.mergedFrom, ...problem.recurrences].map((one) => one?.id));
  const groups: [string, Named[]][] = [
    [words.mergedInto, problem.mergedInto ? [problem.mergedInto] : []],
    [words.recurrenceOf, problem.recurrenceOf ? [problem.recurrenceOf] : []],
    [words.mergedFrom, problem.mergedFrom],
    [words.recurrences, problem.recurrences],
    [words.ofSameFirm, problem.ofSameFirm.filter((one) => !told.has(one.id))],
  ];
  const seen = groups.filter(([, some]) => some.length > 0);
  if (seen.length === 0) return null;
  return (
    <>
      <h2 className="problem-section">{words.related}</h2>
      {seen.map(([title, some]) => (
        <section key={title}>
          <h3>{title}</h3>
          <ProblemLinks some={some} />
        </section>
      ))}
    </>
  );
}

function ProblemLinks({ some }: { some: Named[] }) {
  const say = useBilingual();
  return (
    <ul className="problem-links">
      {some.map((one) => (
        <li key={one.id}>
          <Link to="/problems/$id" params={{ id: one.id }}>
            {one.number}
          </Link>{' '}
          <span className="quiet">{say(one.statusWords)}</span>
        </li>
      ))}
    </ul>
  );
}
