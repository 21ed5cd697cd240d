import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { exportProblems, listProblems } from '../../../../contracts/problems.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ExportButton } from '../../kit/ExportButton.tsx';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay } from '../../session/use-session.ts';
import { useProblemColumns } from './problem-columns.tsx';
import { useProblemFilters } from './problem-filters.ts';
import { problemTexts } from './problem-texts.ts';
import './problems.css';

const problemListRoute = getRouteApi('/shell/problems');

export function ProblemListPage() {
  const words = useTexts(problemTexts);
  const may = useMay();
  const navigate = useNavigate();
  const address = useListAddress(problemListRoute);
  const answer = useQuery(pageFor(listProblems, { query: address.search }));
  const columns = useProblemColumns();
  const filters = useProblemFilters();
  const { page: _page, size: _size, ...chosen } = address.search;
  const isFiltered = Object.entries(chosen).some(([name, value]) => name !== 'sort' && value !== undefined);

  return (
    <>
      <PageHead
        title={words.title}
        acts={
          <>
            {may('problems.pass') && <Link to={'/problems/handed-over' as '/'}>{words.handedOver}</Link>}
            {may('imports.run') && (
              <Link to="/problems/import">
                <Button>{words.importFile}</Button>
              </Link>
            )}
            {may('problems.register') && (
              <Link to="/problems/new">
                <Button type="primary">{words.register}</Button>
              </Link>
            )}
          </>
        }
      />
      <FilterBar name="problems" filters={filters} address={address} />
      {answer.data?.capped && <Alert type="warning" title={words.capped} style={{ marginBottom: 8 }} />}
      <RecordTable
        name="problems"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/problems/$id', params: { id: row.id } })}
        empty={isFiltered ? words.emptyFiltered : words.empty}
        tools={may('exports.run') && <ExportButton endpoint={exportProblems} args={{ query: chosen }} />}
      />
    </>
  );
}
