import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { listCirculars, type CircularRow } from '../../../../contracts/circulars.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { useMay } from '../../session/use-session.ts';
import { circularTexts } from './circular-texts.ts';
import { NewCircularButton } from './NewCircularButton.tsx';

const circularListRoute = getRouteApi('/shell/circulars');

/** Circulars: drafts of one's own unit, those issued, and those sent to one's unit. */
export function CircularListPage() {
  const words = useTexts(circularTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const may = useMay();
  const address = useListAddress(circularListRoute);
  const answer = useQuery(pageFor(listCirculars, { query: address.search }));
  const columns: RecordColumn<CircularRow>[] = [
    { key: 'number', title: words.number, width: 150, always: true, show: (row) => row.number ?? <span className="quiet">{words.noNumber}</span> },
    {
      key: 'title',
      title: words.name,
      width: 430,
      always: true,
      cut: true,
      show: (row) => <Link to={`/circulars/${row.id}` as '/'}>{row.title}</Link>,
    },
    { key: 'period', title: words.period, width: 220, show: (row) => say(row.periodNames) },
    {
      key: 'status',
      title: words.status,
      width: 80,
      show: (row) => <span className={row.status === 'withdrawn' ? 'late' : undefined}>{words[row.status]}</span>,
    },
    { key: 'issuedAt', title: words.issuedAt, width: 140, show: (row) => (row.issuedAt ? showMinute(row.issuedAt) : '—') },
    {
      key: 'receipts',
      title: words.receipts,
      width: 100,
      show: (row) => {
        if (row.receipts.sent === 0) return '—';
        if (row.receipts.sent > 1) return words.receiptCount(row.receipts.received, row.receipts.sent);
        return row.receipts.received === 1 ? words.received : <span className="late">{words.notReceived}</span>;
      },
    },
  ];
  const states = (['draft', 'issued', 'withdrawn'] as const).map((value) => ({ value, label: words[value] }));
  return (
    <>
      <PageHead title={words.title} acts={may('circulars.draft') && <NewCircularButton />} />
      <FilterBar name="circulars" filters={[choiceFilter({ key: 'status', label: words.status, options: states })]} address={address} />
      <RecordTable
        name="circulars"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: `/circulars/${row.id}` as '/' })}
        empty={words.empty}
      />
    </>
  );
}
