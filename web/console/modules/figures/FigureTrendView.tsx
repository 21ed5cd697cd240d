import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { crossTable } from '../../../../contracts/figures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { Chart } from '../../kit/Chart.tsx';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { CrossGrid } from './CrossGrid.tsx';
import { figuresTexts } from './figures-texts.ts';
import { cellLink, figureLinkProps } from './records-link.ts';
import type { FigureAddress } from './use-figure-address.ts';

/** Figures by reporting period: lines from zero, and the table of the same numbers. */
export function FigureTrendView({ address }: { address: FigureAddress }) {
  const words = useTexts(figuresTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const { measures, filter } = address;
  const { data, error, refetch } = useQuery(
    pageFor(crossTable, { query: { ...filter, rows: 'period', columns: 'measure', measures: measures.join(',') } }),
  );
  if (error) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const units = [...new Set(data.measures.map(({ unit }) => say(unit)))].join('、');
  return (
    <>
      <Chart
        kind="lines"
        title={`${words.trend}（${units}）`}
        categories={data.rows.map(({ names }) => say(names))}
        series={data.measures.slice(0, 6).map(({ names }, place) => ({ name: say(names), values: data.cells.map((line) => line[place] ?? null) }))}
        height={300}
        onOpen={(series, category) => {
          const [row, column] = [data.rows[category], data.columns[series]];
          if (row && column) void navigate(figureLinkProps(cellLink(filter, row.opens, column.opens)));
        }}
      />
      <div style={{ height: 16 }} />
      <CrossGrid table={data} base={filter} rowTitle={words.period} />
    </>
  );
}
