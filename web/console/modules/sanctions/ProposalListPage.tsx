import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { listProposals, listTransfers } from '../../../../contracts/sanctions.ts';
import type { EndpointAnswer } from '../../../shared/endpoint-args.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter } from '../../kit/filters.tsx';
import { LateDays } from '../../kit/LateDays.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { PartHead } from './PartHead.tsx';
import { sanctionTexts } from './sanction-texts.ts';

const proposalListRoute = getRouteApi('/shell/cases/proposals');
type Row = EndpointAnswer<typeof listProposals>['rows'][number];

/** What other bodies propose for my unit to decide, and cases transferred to it; or what my unit sent. */
export function ProposalListPage() {
  const words = useTexts(sanctionTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const address = useListAddress(proposalListRoute);
  const { side, state } = address.search;
  const answer = useQuery(pageFor(listProposals, { query: address.search as never }));
  const transfers = useQuery(pageFor(listTransfers, { query: { size: 50, ...(side ? { side } : {}), ...(state ? { state } : {}) } }));
  const columns: RecordColumn<Row>[] = [
    {
      key: 'kind',
      title: words.kind,
      width: 150,
      always: true,
      show: (row) => (
        <Link to="/cases/proposals/$id" params={{ id: row.id }}>
          {say(row.kindWords)}
        </Link>
      ),
    },
    { key: 'case', title: words.case, width: 280, cut: true, show: (row) => row.subjectWords },
    { key: 'unit', title: words.unit, width: 170, cut: true, show: (row) => row.unit.name },
    { key: 'to', title: words.to, width: 140, cut: true, show: (row) => row.to.name },
    { key: 'proposedOn', title: words.proposedOn, width: 110, show: (row) => row.proposedOn },
    {
      key: 'answerDue',
      title: words.answerDue,
      width: 170,
      show: (row) => (row.answerDueOn ? row.isOpen ? <LateDays due={row.answerDueOn} /> : row.answerDueOn : '—'),
    },
    { key: 'state', title: words.state, width: 110, show: (row) => <span className={row.isOpen ? '' : 'settled'}>{say(row.stateWords)}</span> },
  ];
  const filters = [
    choiceFilter({
      key: 'side',
      label: words.side,
      unset: words.toMe,
      options: [
        { value: 'from-me', label: words.fromMe },
        { value: 'all', label: words.all },
      ],
    }),
    choiceFilter({
      key: 'state',
      label: words.state,
      unset: words.stateOpen,
      options: [
        { value: 'ended', label: words.stateEnded },
        { value: 'all', label: words.all },
      ],
    }),
  ];
  return (
    <>
      <PageHead title={words.proposals} back={<Link to="/cases">{words.back}</Link>} />
      <FilterBar name="proposals" filters={filters} address={address} />
      <RecordTable
        name="proposals"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/cases/proposals/$id', params: { id: row.id } })}
        empty={words.noProposals}
      />
      <PartHead title={words.transfersList} />
      <PlainTable
        heads={[words.case, words.unit, words.to, words.handedOver, words.state]}
        empty={words.noTransfersList}
        rows={(transfers.data?.rows ?? []).map((row) => [
          <Link key={row.id} to="/cases/transfers/$id" params={{ id: row.id }}>
            {row.subjectWords}
          </Link>,
          row.unit.name,
          row.toName,
          row.handedOverAt ? showDay(row.handedOverAt) : '—',
          say(row.stateWords),
        ])}
      />
    </>
  );
}
