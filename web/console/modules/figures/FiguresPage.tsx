import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { figureCatalogue } from '../../../../contracts/figures.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { FigureChoices } from './FigureChoices.tsx';
import { FigureMapView } from './FigureMapView.tsx';
import { FigureTableView } from './FigureTableView.tsx';
import { FigureTrendView } from './FigureTrendView.tsx';
import { figuresTexts } from './figures-texts.ts';
import { useFigureAddress } from './use-figure-address.ts';

/** Figures by any two dimensions, over time, and on the map; what is chosen stands in the address. */
export function FiguresPage() {
  const words = useTexts(figuresTexts);
  const { data: catalogue, error, refetch } = useQuery(queryFor(figureCatalogue, { query: {} }));
  const address = useFigureAddress(catalogue?.measures.filter(({ id }) => id === 'problems-found').map(({ id }) => id) ?? []);
  if (error && !catalogue) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!catalogue) return <Loading />;
  const first = catalogue.measures[0]?.id;
  const chosen = address.measures.length > 0 || first === undefined ? address : { ...address, measures: [first] };
  return (
    <>
      <PageHead title={words.title} />
      <Tabs
        activeKey={chosen.view}
        onChange={(view) => chosen.change({ view: view === 'table' ? undefined : (view as 'trend' | 'map') })}
        items={(['table', 'trend', 'map'] as const).map((key) => ({ key, label: words[key] }))}
      />
      <FigureChoices catalogue={catalogue} address={chosen} />
      {chosen.view === 'table' && <FigureTableView address={chosen} />}
      {chosen.view === 'trend' && <FigureTrendView address={chosen} />}
      {chosen.view === 'map' && <FigureMapView address={chosen} />}
    </>
  );
}
