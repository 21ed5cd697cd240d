import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { figureRecords, type RecordBehind } from '../../../../contracts/figures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showCount, showFigure } from '../../../shared/show-number.ts';
import { showDay } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PageHead } from '../../kit/PageHead.tsx';
import { recordAddress } from '../../kit/record-address.ts';
import type { RecordColumn } from '../../kit/record-column.ts';
import { RecordTable } from '../../kit/RecordTable.tsx';
import { useListAddress } from '../../kit/use-list-address.ts';
import { figuresTexts } from './figures-texts.ts';

const recordsRoute = getRouteApi('/shell/figures/records');

/** The records that a figure counts, with their sum beside it. */
export function RecordsPage() {
  const words = useTexts(figuresTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const address = useListAddress(recordsRoute);
  const { sort: _, ...query } = address.search;
  const answer = useQuery(pageFor(figureRecords, { query }));
  const { data } = answer;
  const addressOf = (row: RecordBehind) => (row.opens ? recordAddress(row.opens.kind, row.opens.id) : undefined);
  const columns: RecordColumn<RecordBehind>[] = [
    {
      key: 'number',
      title: words.number,
      always: true,
      width: 276,
      show: (row) => {
        const to = addressOf(row);
        const label = row.kind === 'check' ? `${words.check} ${row.id}` : row.number || '—';
        return to ? <Link to={to as '/'}>{label}</Link> : label;
      },
    },
    { key: 'firm', title: words.firm, width: 230, cut: true, show: (row) => row.enterpriseName ?? '—' },
    { key: 'place', title: words.place, width: 170, cut: true, show: (row) => row.regionName || '—' },
    { key: 'sector', title: words.sector, width: 170, cut: true, show: (row) => (row.sectorNames ? say(row.sectorNames) : '—') },
    { key: 'status', title: words.status, width: 95, show: (row) => say(row.status) },
    { key: 'day', title: words.day, width: 105, show: (row) => row.day || '—' },
    { key: 'value', title: words.value, width: 80, numeric: true, show: (row) => showFigure(row.value, data?.measure.divideBy) },
  ];
  return (
    <>
      <PageHead
        title={data ? say(data.measure.names) : words.recordsTitle}
        state={
          data && (
            <>
              <div>
                <strong>{`${showFigure(data.value, data.measure.divideBy)} ${say(data.measure.unit)}`}</strong>
                <span className="quiet"> · {data.about.map(say).join(' · ')}</span>
                {query.asAt && <span className="quiet"> · {words.asOf(showDay(query.asAt))}</span>}
              </div>
              <div className="quiet">
                {words.equal(showFigure(data.value, data.measure.divideBy), showCount(data.total))}
                {query.snapshot && ` ${words.frozen}`}
              </div>
            </>
          )
        }
        back={
          <a
            href="#page"
            onClick={(event) => {
              event.preventDefault();
              window.history.back();
            }}
          >
            {words.back}
          </a>
        }
      />
      <RecordTable
        name="figure-records"
        columns={columns}
        rowKey={(row) => `${row.kind} ${row.id}`}
        answer={answer}
        address={address}
        onOpen={(row) => {
          const to = addressOf(row);
          if (to) void navigate({ to: to as '/' });
        }}
        empty={words.noRecords}
        totals={data && data.total <= data.rows.length ? { value: showFigure(data.value, data.measure.divideBy) } : {}}
      />
    </>
  );
}
