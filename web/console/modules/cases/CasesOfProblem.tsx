import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { listCasesOfProblem } from '../../../../contracts/cases.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { caseTexts } from './case-texts.ts';
import './cases.css';

/** On a problem's page: the cases it led to, and the button that opens one with all that is already on record. */
export function CasesOfProblem({ problemId }: { problemId: string }) {
  const words = useTexts(caseTexts);
  const say = useBilingual();
  const { data } = useQuery(queryFor(listCasesOfProblem, { params: { id: problemId } }));
  if (!data || (data.rows.length === 0 && !data.mayOpen)) return null;
  return (
    <section>
      <h2 className="case-section">{words.ofProblem}</h2>
      {data.rows.length > 0 && (
        <PlainTable
          heads={[words.number, words.name, words.state, words.openedOn]}
          rows={data.rows.map((row) => [
            <Link key="number" to="/cases/$id" params={{ id: row.id }}>
              {row.filingNumber ?? row.number}
            </Link>,
            row.name,
            say(row.stateWords),
            row.openedOn,
          ])}
        />
      )}
      {data.mayOpen && (
        <Link to="/cases/new" search={{ problem: problemId }}>
          <Button>{words.fromProblem}</Button>
        </Link>
      )}
    </section>
  );
}
