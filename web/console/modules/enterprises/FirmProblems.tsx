import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCases } from '../../../../contracts/cases.ts';
import { listChecks } from '../../../../contracts/checks.ts';
import { listProblems } from '../../../../contracts/problems.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { useMay } from '../../session/use-session.ts';
import { enterpriseTexts } from './enterprise-texts.ts';

const registers = { '/problems': listProblems, '/cases': listCases, '/inspections': listChecks };

/** How many problems, cases and checks a firm has, those of records merged into it too; each count opens its register. */
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
          ...(may('checks.read') ? [{ label: words.checks, value: <Count to="/inspections" search={{ enterprise }} /> }] : []),
          ...(may('cases.read')
            ? [
                { label: words.cases, value: <Count to="/cases" search={{ enterprise }} /> },
                { label: words.casesOpen, value: <Count to="/cases" search={{ enterprise, open: 'yes' }} /> },
              ]
            : []),
        ]}
      />
    </>
  );
}

interface CountProps {
  to?: keyof typeof registers;
  search: { enterprise: string; open?: 'yes'; overdue?: 'yes' };
  isLate?: boolean;
}

function Count({ to = '/problems', search, isLate = false }: CountProps) {
  const { data } = useQuery(queryFor(registers[to] as typeof listProblems, { query: { ...search, size: 1 } }));
  if (!data) return <>…</>;
  if (data.total === 0) return <>0</>;
  return (
    <Link to={to} search={search as never} {...(isLate ? { className: 'late' } : {})}>
      {showCount(data.total)}
    </Link>
  );
}
