import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { crossTable } from '../../../../contracts/figures.ts';
import { useBilingual } from '../../../shared/language.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useDivisions } from '../../kit/divisions.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { RegionMap } from '../../kit/RegionMap.tsx';
import { CrossGrid } from './CrossGrid.tsx';
import { figuresTexts } from './figures-texts.ts';
import type { FigureAddress } from './use-figure-address.ts';

/** One figure on the map of the cities; a click leads to the counties of a city. The same numbers stand beside it. */
export function FigureMapView({ address }: { address: FigureAddress }) {
  const words = useTexts(figuresTexts);
  const say = useBilingual();
  const { measures, filter, change } = address;
  const divisions = useDivisions();
  const city =
    filter.within && !filter.within.startsWith('00000', 2) && filter.within.slice(2, 4) !== '00' ? `${filter.within.slice(0, 4)}00000` : undefined;
  const level = city ? 'county' : 'city';
  const { periodFrom: _, ...upTo } = filter;
  const base = city ? { ...upTo, within: city } : upTo;
  const { data, error, refetch } = useQuery(
    pageFor(crossTable, { query: { ...base, rows: level, columns: 'measure', measures: measures[0] ?? '' } }),
  );
  if (error) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const [measure] = data.measures;
  const values = data.rows.flatMap((row, line) => {
    const value = data.cells[line]?.[0] ?? null;
    return value === null ? [] : [{ code: row.key, value: measure?.isShare ? Math.floor(value * 100) : value }];
  });
  const cityName = divisions.data?.find(({ code }) => code === city)?.name ?? '';
  return (
    <div className="figures-map">
      <div>
        <RegionMap
          level={city ? 'counties' : 'cities'}
          {...(city ? { within: city } : {})}
          title={`${city ? words.ofCounties(cityName) : ''}${measure ? `${say(measure.names)}（${say(measure.unit)}）` : ''}`}
          values={values}
          isShare={measure?.isShare ?? false}
          height={480}
          {...(city ? {} : { onOpen: (code: string) => change({ within: code }) })}
        />
        {city ? <Button onClick={() => change({ within: undefined })}>{words.backToCities}</Button> : <p className="quiet">{words.mapHelp}</p>}
      </div>
      <div>
        <CrossGrid table={data} base={base} rowTitle={words[level]} />
      </div>
    </div>
  );
}
