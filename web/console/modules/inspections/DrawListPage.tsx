import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type DrawRow, listDraws } from '../../../../contracts/inspection-draws.ts';
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
import { drawTexts } from './draw-texts.ts';
import { VisitPlaces } from './VisitPlaces.tsx';

const drawListRoute = getRouteApi('/shell/inspections/draws');

/** Published lists and what was drawn from them. */
export function DrawListPage() {
  const words = useTexts(drawTexts);
  const may = useMay();
  const navigate = useNavigate();
  const address = useListAddress(drawListRoute);
  const answer = useQuery(pageFor(listDraws, { query: address.search }));
  const states = { published: words.published, drawn: words.drawn, withdrawn: words.withdrawn };
  const columns: RecordColumn<DrawRow>[] = [
    {
      key: 'title',
      title: words.name,
      always: true,
      show: (row) => (
        <Link to="/inspections/draws/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
      ),
    },
    { key: 'unit', title: words.unit, show: (row) => row.unitName },
    { key: 'state', title: words.state, width: 120, show: (row) => states[row.state] },
    { key: 'firms', title: words.firms, width: 120, numeric: true, show: (row) => row.firms },
    { key: 'wanted', title: words.wanted, width: 100, numeric: true, show: (row) => row.firmsWanted },
    { key: 'publishedAt', title: words.publishedAt, width: 160, show: (row) => showMinute(row.publishedAt) },
    { key: 'drawnAt', title: words.drawnAt, width: 160, show: (row) => (row.drawnAt ? showMinute(row.drawnAt) : '—') },
  ];
  return (
    <>
      <PageHead
        title={words.title}
        acts={
          may('inspections.plan') && (
            <Link to="/inspections/draws/new">
              <Button type="primary">{words.publish}</Button>
            </Link>
          )
        }
      />
      <VisitPlaces />
      <FilterBar
        name="draws"
        filters={[choiceFilter({ key: 'state', label: words.state, options: Object.entries(states).map(([value, label]) => ({ value, label })) })]}
        address={address}
      />
      <RecordTable
        name="draws"
        columns={columns}
        rowKey={(row) => row.id}
        answer={answer}
        address={address}
        onOpen={(row) => void navigate({ to: '/inspections/draws/$id', params: { id: row.id } })}
        empty={words.empty}
      />
    </>
  );
}
