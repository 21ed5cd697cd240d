import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listQuestions } from '../../../../contracts/guidance.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { useMay } from '../../session/use-session.ts';
import { guidanceTexts } from './guidance-texts.ts';
import { QuestionDue, useStatusWords } from './question-words.tsx';

/** Questions about a problem, on its page; who may ask asks from here. */
export function ProblemQuestions({ problem }: { problem: { id: string; number: string } }) {
  const words = useTexts(guidanceTexts);
  const status = useStatusWords();
  const may = useMay();
  const reads = may('guidance.read');
  const { data } = useQuery({ ...queryFor(listQuestions, { query: { aboutKind: 'problem', aboutId: problem.id } }), enabled: reads });
  const rows = data?.rows ?? [];
  if (!reads || (rows.length === 0 && !may('guidance.ask'))) return null;
  return (
    <>
      <h2 className="problem-section">
        {words.title}{' '}
        {may('guidance.ask') && (
          <Link className="no-print" to={'/desk/questions/new' as '/'} search={{ problem: problem.id, number: problem.number } as never}>
            {words.ask}
          </Link>
        )}
      </h2>
      {rows.length > 0 && (
        <PlainTable
          heads={[words.number, words.what, words.asked, words.due, words.status]}
          rows={rows.map((row) => [
            row.number,
            <Link key="title" to={`/desk/questions/${row.id}` as '/'}>
              {row.title}
            </Link>,
            row.asked.name,
            <QuestionDue key="due" row={row} />,
            status[row.status],
          ])}
        />
      )}
    </>
  );
}
