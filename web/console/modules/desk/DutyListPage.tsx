import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { listDuties, type DutyRow } from '../../../../contracts/duties.ts';
import { DUTY_KINDS } from '../../../../domain/duties/duty-kinds.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, daysFilter, divisionFilter, type Filter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { deskTexts } from './desk-texts.ts';
import { DutyDue } from './DutyDue.tsx';

const dutyListRoute = getRouteApi('/shell/desk/duties');

/** Duties of the units in sight, for those above them. */
export function DutyListPage() {
  const words = useTexts(deskTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const address = useListAddress(dutyListRoute);
  const answer = useQuery(pageFor(listDuties, { query: address.search }));
  const columns: RecordColumn<DutyRow>[] = [
    { key: 'what', title: words.what, always: true, show: (row) => <What row={row} /> },
    { key: 'kind', title: words.kind, width: 110, sort: 'kind', show: (row) => say(row.kindWords) },
    { key: 'holder', title: words.holder, width: 200, sort: 'holder', show: (row) => row.holder.name },
    { key: 'askedBy', title: words.askedBy, width: 200, show: (row) => row.askedBy?.name ?? '—', extra: true },
    { key: 'due', title: words.due, width: 190, sort: 'dueAt', show: (row) => <DutyDue dueAt={row.dueAt} doneAt={row.doneAt} /> },
    { key: 'state', title: words.state, width: 80, show: (row) => words[row.state] },
    { key: 'doneAt', title: words.doneAt, width: 140, sort: 'doneAt', show: (row) => (row.doneAt ? showMinute(row.doneAt) : '—') },
    { key: 'openedAt', title: words.openedAt, width: 140, sort: 'openedAt', extra: true, show: (row) => showMinute(row.openedAt) },
  ];
  return (
    <>
      <PageHead
        title={words.listTitle}
        back={<Link to={'/desk' as '/'}>{words.title}</Link>}
        acts={<Link to={'/desk/punctuality' as '/'}>{words.punctualityTitle}</Link>}
      />
      <FilterBar name="duties" filters={useDutyFilters()} address={address} />
      <RecordTable
        name="duties"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: `/desk/duties/${row.id}` as '/' })}
        empty={words.empty}
      />
    </>
  );
}

function What({ row }: { row: DutyRow }) {
  const say = useBilingual();
  return (
    <>
      <Link to={`/desk/duties/${row.id}` as '/'}>{say(row.words)}</Link>
      {row.periodWords && <span className="quiet"> {say(row.periodWords)}</span>}
    </>
  );
}

function useDutyFilters(): Filter[] {
  const words = useTexts(deskTexts);
  const say = useBilingual();
  return [
    choiceFilter({ key: 'kind', label: words.kind, options: DUTY_KINDS.map((kind) => ({ value: kind.id, label: say(kind) })) }),
    choiceFilter({
      key: 'state',
      label: words.state,
      options: (['open', 'done', 'cancelled'] as const).map((value) => ({ value, label: words[value] })),
      width: 110,
    }),
    choiceFilter({
      key: 'late',
      label: words.onlyLate,
      options: [
        { value: 'true', label: words.lateYes },
        { value: 'false', label: words.lateNo },
      ],
      width: 110,
    }),
    divisionFilter({ key: 'within', label: words.within }),
    daysFilter({ key: 'due', label: words.dueDays }),
  ];
}
