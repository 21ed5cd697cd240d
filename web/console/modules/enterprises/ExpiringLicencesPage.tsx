import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { listExpiringLicences } from '../../../../contracts/enterprises.ts';
import { licenceKinds } from '../../../../domain/enterprises/licence-kinds.ts';
import type { EndpointAnswer } from '../../../shared/endpoint-args.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, divisionFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import './enterprises.css';
import { enterpriseTexts } from './enterprise-texts.ts';

const expiringLicencesRoute = getRouteApi('/shell/enterprises/licences');

type Row = EndpointAnswer<typeof listExpiringLicences>['rows'][number];

/** Licences that end soon or have ended, the earliest first: whom to remind, and who works without. */
export function ExpiringLicencesPage() {
  const words = useTexts(enterpriseTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const address = useListAddress(expiringLicencesRoute);
  const answer = useQuery(pageFor(listExpiringLicences, { query: address.search as never }));
  const kindOf = (kind: string) => licenceKinds.find((one) => one.kind === kind);
  const columns: RecordColumn<Row>[] = [
    {
      key: 'name',
      title: words.name,
      always: true,
      show: (row) => (
        <Link className="firm-cut" to="/enterprises/$id" params={{ id: row.enterpriseId }} title={row.enterpriseName}>
          {row.enterpriseName}
        </Link>
      ),
    },
    { key: 'region', title: words.region, width: 140, show: (row) => row.regionName },
    { key: 'kind', title: words.licenceKind, width: 160, show: (row) => say(kindOf(row.kind) ?? { zh: row.kind, en: row.kind }) },
    {
      key: 'number',
      title: words.licenceNumber,
      show: (row) => (
        <span className="firm-cut" title={row.number}>
          {row.number}
        </span>
      ),
    },
    { key: 'validTo', title: words.validTo, width: 110, sort: 'validTo', show: (row) => row.validTo },
    {
      key: 'left',
      title: words.daysLeft,
      width: 120,
      show: (row) => <span className={row.daysLeft < 0 ? 'late' : ''}>{words.days(row.daysLeft)}</span>,
    },
    { key: 'issuedBy', title: words.issuedBy, width: 180, extra: true, show: (row) => row.issuedBy || '—' },
  ];
  const filters = [
    divisionFilter({ key: 'region', label: words.region }),
    choiceFilter({ key: 'kind', label: words.licenceKind, options: licenceKinds.map((one) => ({ value: one.kind, label: say(one) })), width: 200 }),
    choiceFilter({
      key: 'within',
      label: words.withinDays(90),
      options: [0, 30, 90, 180, 365].map((days) => ({ value: days, label: words.withinDays(days) })),
      width: 220,
    }),
  ];
  return (
    <>
      <PageHead title={words.expiring} back={<Link to="/enterprises">{words.back}</Link>} />
      <FilterBar name="licences" filters={filters} address={address} />
      <RecordTable
        name="licences"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/enterprises/$id', params: { id: row.enterpriseId } })}
        empty={words.noExpiring}
      />
    </>
  );
}
