import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { listMeasures } from '../../../../contracts/measures.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMeasureColumns } from './measure-columns.tsx';
import { useMeasureFilters } from './measure-filters.ts';
import { measurePage } from './MeasureLink.tsx';
import { measureTexts } from './measure-texts.ts';
import { sanctionTexts } from './sanction-texts.ts';

const measureListRoute = getRouteApi('/shell/cases/measures');

/** Measures and proposals of the area, what is open by its last day. */
export function MeasureListPage() {
  const words = useTexts(measureTexts);
  const { back } = useTexts(sanctionTexts);
  const navigate = useNavigate();
  const address = useListAddress(measureListRoute);
  const answer = useQuery(pageFor(listMeasures, { query: address.search }));
  const columns = useMeasureColumns();
  const filters = useMeasureFilters();
  const { page: _page, size: _size, sort: _sort, ...chosen } = address.search;
  const isFiltered = Object.values(chosen).some((value) => value !== undefined);
  return (
    <>
      <PageHead title={words.register} back={<Link to="/cases">{back}</Link>} />
      <FilterBar name="measures" filters={filters} address={address} />
      <RecordTable
        name="measures"
        columns={columns}
        rowKey={(row) => `${row.record}-${row.id}`}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: measurePage(row), params: { id: row.id } })}
        empty={isFiltered ? words.emptyFiltered : words.empty}
      />
    </>
  );
}
