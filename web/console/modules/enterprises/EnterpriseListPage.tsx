import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { listEnterprises } from '../../../../contracts/enterprises.ts';
import type { EnterpriseRow } from '../../../../contracts/enterprises.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, divisionFilter, textFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay } from '../../session/use-session.ts';
import './enterprises.css';
import { enterpriseTexts } from './enterprise-texts.ts';
import { LicenceEnd } from './LicenceEnd.tsx';
import { useSectorOptions } from './use-sector-options.ts';

const enterpriseListRoute = getRouteApi('/shell/enterprises');

export function EnterpriseListPage() {
  const words = useTexts(enterpriseTexts);
  const say = useBilingual();
  const may = useMay();
  const navigate = useNavigate();
  const address = useListAddress(enterpriseListRoute);
  const answer = useQuery(pageFor(listEnterprises, { query: address.search as never }));
  const sectors = useSectorOptions();

  const columns: RecordColumn<EnterpriseRow>[] = [
    {
      key: 'name',
      title: words.name,
      always: true,
      sort: 'name',
      show: (row) => (
        <Link className="firm-cut" to="/enterprises/$id" params={{ id: row.id }} title={row.name}>
          {row.name}
        </Link>
      ),
    },
    { key: 'code', title: words.code, width: 176, show: (row) => row.code ?? <span className="quiet">{words.none}</span> },
    { key: 'region', title: words.region, width: 140, sort: 'region', show: (row) => row.regionName },
    {
      key: 'sector',
      title: words.sector,
      width: 150,
      sort: 'sector',
      show: (row) => (
        <span className="firm-cut firm-cut-short" title={say(row.sectorName)}>
          {say(row.sectorName)}
        </span>
      ),
    },
    { key: 'person', title: words.person, width: 80, show: (row) => row.responsiblePerson || '—' },
    { key: 'expiry', title: words.nextExpiry, width: 200, sort: 'expiry', show: (row) => <LicenceEnd day={row.nextExpiry} /> },
    { key: 'state', title: words.state, width: 72, show: (row) => (row.closedOn ? <span className="quiet">{words.closed}</span> : words.running) },
    {
      key: 'address',
      title: words.address,
      width: 260,
      extra: true,
      show: (row) => (
        <span className="firm-cut" title={row.address}>
          {row.address || '—'}
        </span>
      ),
    },
    { key: 'telephone', title: words.telephone, width: 140, extra: true, show: (row) => row.telephone || '—' },
  ];
  const filters = [
    textFilter({ key: 'name', label: words.name, placeholder: words.find }),
    divisionFilter({ key: 'region', label: words.region }),
    choiceFilter({ key: 'sector', label: words.sector, options: sectors, width: 180 }),
    choiceFilter({
      key: 'expiring',
      label: words.within,
      options: [0, 30, 90, 180].map((days) => ({ value: days, label: words.withinDays(days) })),
      width: 200,
    }),
    choiceFilter({
      key: 'unlicensed',
      label: words.none,
      more: true,
      options: [
        { value: 'true', label: words.none },
        { value: 'false', label: words.licensed },
      ],
    }),
    choiceFilter({
      key: 'closed',
      label: words.state,
      more: true,
      options: [
        { value: 'false', label: words.running },
        { value: 'true', label: words.closed },
      ],
    }),
  ];
  const { page: _page, size: _size, sort: _sort, ...set } = address.search;
  const isFiltered = Object.values(set).some((value) => value !== undefined);

  return (
    <>
      <PageHead
        title={words.title}
        acts={
          <>
            <Link to="/enterprises/licences">
              <Button>{words.expiring}</Button>
            </Link>
            <Link to="/enterprises/duplicates">
              <Button>{words.duplicates}</Button>
            </Link>
            {may('enterprises.import') && (
              <Link to="/enterprises/import">
                <Button>{words.importFile}</Button>
              </Link>
            )}
            {may('enterprises.write') && (
              <Link to="/enterprises/new">
                <Button type="primary">{words.register}</Button>
              </Link>
            )}
          </>
        }
      />
      <FilterBar name="enterprises" filters={filters} address={address} />
      {answer.data?.capped && <Alert type="warning" title={words.capped} style={{ marginBottom: 8 }} />}
      <RecordTable
        name="enterprises"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/enterprises/$id', params: { id: row.id } })}
        empty={isFiltered ? words.emptyFiltered : words.empty}
      />
    </>
  );
}
