import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { listChecks } from '../../../../contracts/checks.ts';
import type { CheckRow } from '../../../../contracts/checks.ts';
import { useLanguage } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, daysFilter, divisionFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay } from '../../session/use-session.ts';
import { useProblemTerms } from '../problems/use-problem-terms.ts';
import { checkTexts } from './check-texts.ts';
import { VisitPlaces } from './VisitPlaces.tsx';

const checkListRoute = getRouteApi('/shell/inspections');

export function CheckListPage() {
  const words = useTexts(checkTexts);
  const language = useLanguage();
  const may = useMay();
  const navigate = useNavigate();
  const terms = useProblemTerms();
  const address = useListAddress(checkListRoute);
  const answer = useQuery(pageFor(listChecks, { query: address.search }));
  const columns: RecordColumn<CheckRow>[] = [
    {
      key: 'madeOn',
      title: words.madeOn,
      width: 110,
      always: true,
      sort: 'madeOn',
      show: (row) => (
        <Link to="/inspections/$id" params={{ id: row.id }}>
          {row.madeOn}
        </Link>
      ),
    },
    { key: 'firm', title: words.firm, show: (row) => row.enterpriseName ?? '—' },
    { key: 'region', title: words.region, width: 120, show: (row) => <DivisionName code={row.regionCode} /> },
    { key: 'sector', title: words.sector, width: 150, show: (row) => terms.sector(row.sector) },
    { key: 'unit', title: words.unit, width: 220, show: (row) => row.unitName },
    { key: 'officers', title: words.officers, show: (row) => row.officers.map(({ name }) => name).join('、') },
    {
      key: 'result',
      title: words.result,
      width: 110,
      show: (row) => (row.isVoided ? <span className="quiet">{words.voided}</span> : row.foundNothing ? words.nothing : words.something),
    },
    { key: 'problems', title: words.problems, width: 90, numeric: true, show: (row) => row.problems },
    { key: 'teams', title: words.teams, width: 90, numeric: true, extra: true, show: (row) => row.teams },
  ];
  const filters = [
    divisionFilter({ key: 'region', label: words.region }),
    choiceFilter({
      key: 'sector',
      label: words.sector,
      width: 170,
      options: terms.choices.sectors.map((one) => ({ value: one.number, label: one.names[language] })),
    }),
    choiceFilter({
      key: 'found',
      label: words.result,
      options: [
        { value: 'something', label: words.something },
        { value: 'nothing', label: words.nothing },
      ],
    }),
    daysFilter({ key: 'made', label: words.madeOn }),
    choiceFilter({ key: 'withVoided', label: words.withVoided, more: true, options: [{ value: 'yes', label: words.onlyWithVoided }] }),
  ];
  const { page: _page, size: _size, sort: _sort, ...chosen } = address.search;
  const isFiltered = Object.values(chosen).some((value) => value !== undefined);
  return (
    <>
      <PageHead
        title={words.title}
        acts={
          may('checks.make') && (
            <Link to="/inspections/new">
              <Button type="primary">{words.make}</Button>
            </Link>
          )
        }
      />
      <VisitPlaces />
      <FilterBar name="checks" filters={filters} address={address} />
      <RecordTable
        name="checks"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/inspections/$id', params: { id: row.id } })}
        empty={isFiltered ? words.emptyFiltered : words.empty}
      />
    </>
  );
}
