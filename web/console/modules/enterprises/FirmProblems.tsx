import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listProblems } from '../../../../contracts/problems.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { useMay } from '../../session/use-session.ts';
import { enterpriseTexts } from './enterprise-texts.ts';

/** How many problems a firm has, open and overdue ones apart; each opens the register. */
export function FirmProblems({ enterprise }: { enterprise: string }) {
  const words = useTexts(enterpriseTexts);
  const may = useMay();
  if (!may('problems.read')) return null;
  return (
    <>
      <h2>{words.problems}</h2>
      <FactList
        facts={[
          { label: words.problemsAll, value: <Count search={{ enterprise }} /> },
          { label: words.problemsOpen, value: <Count search={{ enterprise, open: 'yes' }} /> },
          { label: words.problemsOverdue, value: <Count search={{ enterprise, overdue: 'yes' }} isLate /> },
        ]}
      />
    </>
  );
}

function Count({ search, isLate = false }: { search: { enterprise: string; open?: 'yes'; overdue?: 'yes' }; isLate?: boolean }) {
  const { data } = useQuery(queryFor(listProblems, { query: { ...search, size: 1 } }));
  if (!data) return <>…</>;
  if (data.total === 0) return <>0</>;
  return (
    <Link to="/problems" search={search as never} {...(isLate ? { className: 'late' } : {})}>
      {showCount(data.total)}
    </Link>
  );
}
