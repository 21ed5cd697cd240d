import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, Radio } from 'antd';
import type { InspectionRow } from '../../../../contracts/inspection-records.ts';
import { listInspections } from '../../../../contracts/inspections.ts';
import { INSPECTION_STATUSES } from '../../../../domain/inspections/inspection-lifecycle.ts';
import { useBilingual, useLanguage } from '../../../shared/language.ts';
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
import { useSectorOptions } from '../enterprises/use-sector-options.ts';
import { inspectionTexts } from './inspection-texts.ts';
import { VisitMonth } from './VisitMonth.tsx';
import { VisitPlaces } from './VisitPlaces.tsx';

const inspectionListRoute = getRouteApi('/shell/inspections/plans');

/** Inspections of the area, as a list or as a month. */
export function InspectionListPage() {
  const words = useTexts(inspectionTexts);
  const may = useMay();
  const address = useListAddress(inspectionListRoute);
  const { view } = address.search;
  return (
    <>
      <PageHead
        title={words.title}
        acts={
          may('inspections.plan') && (
            <Link to="/inspections/plans/new">
              <Button type="primary">{words.plan}</Button>
            </Link>
          )
        }
      />
      <VisitPlaces />
      <Radio.Group
        className="no-print"
        optionType="button"
        value={view ?? 'list'}
        options={[
          { value: 'list', label: words.asList },
          { value: 'month', label: words.asMonth },
        ]}
        onChange={({ target }) => address.change({ view: target.value === 'month' ? 'month' : undefined })}
        style={{ marginBottom: 12, marginRight: 16 }}
      />
      {view === 'month' ? <VisitMonth month={address.search.month} onMonth={(month) => address.change({ month })} /> : <PlanList />}
    </>
  );
}

function PlanList() {
  const words = useTexts(inspectionTexts);
  const language = useLanguage();
  const say = useBilingual();
  const navigate = useNavigate();
  const sectors = useSectorOptions();
  const address = useListAddress(inspectionListRoute);
  const { view: _view, month: _month, ...query } = address.search;
  const answer = useQuery(pageFor(listInspections, { query }));
  const columns: RecordColumn<InspectionRow>[] = [
    {
      key: 'days',
      title: words.days,
      width: 190,
      always: true,
      sort: 'plannedFrom',
      show: (row) => (
        <Link to="/inspections/plans/$id" params={{ id: row.id }}>
          {row.plannedFrom === row.plannedTo ? row.plannedFrom : `${row.plannedFrom} – ${row.plannedTo.slice(5)}`}
        </Link>
      ),
    },
    { key: 'status', title: words.status, width: 100, show: (row) => say(row.statusWords) },
    { key: 'firm', title: words.firm, show: (row) => row.enterpriseName ?? '—' },
    { key: 'region', title: words.region, width: 110, show: (row) => <DivisionName code={row.regionCode} /> },
    { key: 'source', title: words.source, width: 130, show: (row) => say(row.sourceWords) },
    {
      key: 'unit',
      title: words.unit,
      show: (row) => (
        <>
          {row.unitName} <span className="quiet">{words.jointCount(row.joint)}</span>
        </>
      ),
    },
    { key: 'officers', title: words.officers, show: (row) => row.officers.map(({ name }) => name).join('、') },
    {
      key: 'sector',
      title: words.sector,
      width: 140,
      extra: true,
      show: (row) => sectors.find(({ value }) => value === row.fieldSector)?.label ?? row.fieldSector,
    },
  ];
  const filters = [
    divisionFilter({ key: 'region', label: words.region }),
    choiceFilter({ key: 'status', label: words.status, options: INSPECTION_STATUSES.map((row) => ({ value: row.id, label: row[language] })) }),
    choiceFilter({ key: 'open', label: words.open, options: [{ value: 'yes', label: words.open }] }),
    choiceFilter({
      key: 'mine',
      label: words.mine,
      options: [
        { value: 'lead', label: words.lead },
        { value: 'joint', label: words.joint },
      ],
    }),
    choiceFilter({ key: 'sector', label: words.sector, width: 170, more: true, options: sectors }),
    daysFilter({ key: 'planned', label: words.days, more: true }),
  ];
  const { page: _page, size: _size, sort: _sort, ...chosen } = query;
  const isFiltered = Object.values(chosen).some((value) => value !== undefined);
  return (
    <>
      <FilterBar name="inspections" filters={filters} address={address} />
      <RecordTable
        name="inspections"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/inspections/plans/$id', params: { id: row.id } })}
        empty={isFiltered ? words.emptyFiltered : words.empty}
      />
    </>
  );
}
