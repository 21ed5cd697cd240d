import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listPunctuality, type PunctualityRow } from '../../../../contracts/duties.ts';
import { DUTY_KINDS } from '../../../../domain/duties/duty-kinds.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showCount, showShare } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FilterBar } from '../../kit/FilterBar.tsx';
import { choiceFilter, daysFilter, divisionFilter } from '../../kit/filters.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { deskTexts } from './desk-texts.ts';

const punctualityRoute = getRouteApi('/shell/desk/punctuality');

/** How much of what each unit owed was done in time; every number opens its duties. */
export function PunctualityPage() {
  const words = useTexts(deskTexts);
  const say = useBilingual();
  const address = useListAddress(punctualityRoute);
  const { sort: _sort, ...query } = address.search;
  const answer = useQuery(pageFor(listPunctuality, { query }));
  const behind = (row: PunctualityRow, count: number, which: { state: string; late: string }) => (
    <Link to={'/desk/duties' as '/'} search={{ unitId: row.unit.id, kind: query.kind, ...which } as never}>
      {showCount(count)}
    </Link>
  );
  const columns: RecordColumn<PunctualityRow>[] = [
    { key: 'unit', title: words.unit, always: true, show: (row) => row.unit.name },
    { key: 'inTime', title: words.inTime, numeric: true, width: 110, show: (row) => behind(row, row.doneInTime, { state: 'done', late: 'false' }) },
    { key: 'doneLate', title: words.doneLate, numeric: true, width: 110, show: (row) => behind(row, row.doneLate, { state: 'done', late: 'true' }) },
    { key: 'openLate', title: words.openLate, numeric: true, width: 110, show: (row) => behind(row, row.openLate, { state: 'open', late: 'true' }) },
    {
      key: 'openNotDue',
      title: words.openNotDue,
      numeric: true,
      width: 110,
      show: (row) => behind(row, row.openNotDue, { state: 'open', late: 'false' }),
    },
    { key: 'share', title: words.share, numeric: true, width: 110, show: (row) => showShare(row.share) },
  ];
  return (
    <>
      <PageHead title={words.punctualityTitle} back={<Link to={'/desk/duties' as '/'}>{words.listTitle}</Link>} />
      <FilterBar
        name="punctuality"
        address={address}
        filters={[
          choiceFilter({ key: 'kind', label: words.kind, options: DUTY_KINDS.map((kind) => ({ value: kind.id, label: say(kind) })) }),
          choiceFilter({
            key: 'level',
            label: words.level,
            options: (['province', 'city', 'county', 'township'] as const).map((value) => ({ value, label: words[value] })),
          }),
          divisionFilter({ key: 'within', label: words.within }),
          daysFilter({ key: 'due', label: words.dueDays }),
        ]}
      />
      <RecordTable name="punctuality" columns={columns} rowKey={(row) => row.unit.id} answer={answer} address={address} empty={words.empty} />
    </>
  );
}
