import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { listSeizures } from '../../../../contracts/sanctions.ts';
import type { EndpointAnswer } from '../../../shared/endpoint-args.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, divisionFilter } from '../../kit/filters.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { sanctionTexts } from './sanction-texts.ts';

const seizureListRoute = getRouteApi('/shell/cases/seizures');
type Row = EndpointAnswer<typeof listSeizures>['rows'][number];

/** What is held, the earliest last day first. */
export function SeizureListPage() {
  const words = useTexts(sanctionTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const address = useListAddress(seizureListRoute);
  const answer = useQuery(pageFor(listSeizures, { query: address.search as never }));
  const columns: RecordColumn<Row>[] = [
    {
      key: 'case',
      title: words.case,
      always: true,
      width: 280,
      cut: true,
      show: (row) => (
        <Link to="/cases/seizures/$id" params={{ id: row.id }}>
          {row.subjectWords}
        </Link>
      ),
    },
    { key: 'kind', title: words.kind, width: 80, show: (row) => (row.kind === 'hold' ? words.hold : words.seizure) },
    {
      key: 'items',
      title: words.name,
      width: 200,
      cut: true,
      show: (row) => row.items.map(({ name, quantity, unitWord }) => `${name} ${quantity} ${unitWord}`).join('、'),
    },
    { key: 'madeAt', title: words.madeAt, width: 140, show: (row) => showMinute(row.madeAt) },
    { key: 'dueOn', title: words.expires, width: 190, sort: 'dueOn', show: (row) => (row.isOpen ? <LateDays due={row.dueOn} /> : row.dueOn) },
    { key: 'state', title: words.state, width: 110, show: (row) => <span className={row.isOpen ? '' : 'settled'}>{say(row.stateWords)}</span> },
    { key: 'unit', title: words.unit, width: 170, cut: true, show: (row) => row.unit.name },
  ];
  const filters = [
    choiceFilter({
      key: 'state',
      label: words.state,
      unset: words.stateOpen,
      options: [
        { value: 'lapsed', label: words.stateLapsed },
        { value: 'ended', label: words.stateEnded },
        { value: 'all', label: words.all },
      ],
    }),
    divisionFilter({ key: 'region', label: words.region }),
  ];
  return (
    <>
      <PageHead title={words.seizureList} back={<Link to="/cases">{words.back}</Link>} />
      <FilterBar name="seizures" filters={filters} address={address} />
      <RecordTable
        name="seizures"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/cases/seizures/$id', params: { id: row.id } })}
        empty={words.noSeizureList}
      />
    </>
  );
}
