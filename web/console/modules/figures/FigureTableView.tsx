import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { crossTable, exportCrossTable } from '../../../../contracts/figures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { ExportButton } from '../../kit/ExportButton.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useMay } from '../../session/use-session.ts';
import { CrossGrid } from './CrossGrid.tsx';
import { figuresTexts } from './figures-texts.ts';
import type { FigureAddress } from './use-figure-address.ts';

/** The cross-table with its unit, shading and export. */
export function FigureTableView({ address }: { address: FigureAddress }) {
  const words = useTexts(figuresTexts);
  const say = useBilingual();
  const may = useMay();
  const { rows, columns, measures, filter, isShaded, change } = address;
  const query = { ...filter, rows, columns, measures: measures.join(',') };
  const { data, error, refetch } = useQuery(pageFor(crossTable, { query }));
  if (error) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const titles = {
    city: words.city,
    county: words.county,
    township: words.township,
    sector: words.sector,
    kind: words.kind,
    period: words.period,
    measure: '',
  };
  return (
    <>
      <div className="figures-head">
        <span className="quiet">
          {columns !== 'measure' && data.measures[0] && `${words.unit(say(data.measures[0].unit))}　`}
          {words.readAt(showMinute(data.readAt))}
        </span>
        <span className="figures-gap" />
        {columns !== 'measure' && (
          <Checkbox checked={isShaded} onChange={(event) => change({ shade: event.target.checked ? '1' : undefined })}>
            {words.shade}
          </Checkbox>
        )}
        {may('exports.run') && <ExportButton endpoint={exportCrossTable} args={{ query }} label={words.export} />}
      </div>
      {data.rows.length === 0 ? (
        <p className="quiet">{words.nothing}</p>
      ) : (
        <CrossGrid table={data} base={filter} rowTitle={titles[rows]} isShaded={isShaded} />
      )}
    </>
  );
}
