import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { exportCases, listCases } from '../../../../contracts/cases.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ExportButton } from '../../kit/ExportButton.tsx';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay } from '../../session/use-session.ts';
import { SanctionLinks } from '../sanctions/SanctionLinks.tsx';
import { useCaseColumns } from './case-columns.tsx';
import { useCaseFilters } from './case-filters.ts';
import { caseTexts } from './case-texts.ts';

const caseListRoute = getRouteApi('/shell/cases');

export function CaseListPage() {
  const words = useTexts(caseTexts);
  const may = useMay();
  const navigate = useNavigate();
  const address = useListAddress(caseListRoute);
  const answer = useQuery(pageFor(listCases, { query: address.search }));
  const columns = useCaseColumns();
  const filters = useCaseFilters();
  const { page: _page, size: _size, sort, ...chosen } = address.search;
  const isFiltered = Object.values(chosen).some((value) => value !== undefined);
  return (
    <>
      <PageHead
        title={words.title}
        acts={
          <>
            {may('quality.review') && (
              <Link to="/cases/reviews">
                <Button>{words.fileReviews}</Button>
              </Link>
            )}
            {may('documents.read') && (
              <Link to="/cases/documents">
                <Button>{words.documentRegister}</Button>
              </Link>
            )}
            <SanctionLinks />
            {may('cases.handle') && (
              <Link to="/cases/new">
                <Button type="primary">{words.open}</Button>
              </Link>
            )}
          </>
        }
      />
      <FilterBar name="cases" filters={filters} address={address} />
      <RecordTable
        name="cases"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/cases/$id', params: { id: row.id } })}
        tools={may('exports.run') && <ExportButton endpoint={exportCases} args={{ query: { ...chosen, ...(sort ? { sort } : {}) } }} />}
        empty={isFiltered ? words.emptyFiltered : words.empty}
      />
    </>
  );
}
