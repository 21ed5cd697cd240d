import { useQuery } from '@tanstack/react-query';
import { leaderOverview } from '../../../../contracts/overviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useSession } from '../../session/use-session.ts';
import { CrossGrid } from '../figures/CrossGrid.tsx';
import { HeadFigures } from './HeadFigures.tsx';
import { LateUnits } from './LateUnits.tsx';
import { OverviewMap } from './OverviewMap.tsx';
import { OwnDeskLink } from './OwnDeskLink.tsx';
import './start-page.css';
import { startTexts } from './start-texts.ts';
import { TrendChart } from './TrendChart.tsx';
import { WorstProblems } from './WorstProblems.tsx';

/** The leader's one screen at 1366 x 768: five figures, map, trend, sectors by kinds, who is late, the three worst. */
export function LeaderStart() {
  const words = useTexts(startTexts);
  const say = useBilingual();
  const { unit } = useSession();
  const { data, error, refetch } = useQuery(queryFor(leaderOverview, {}));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const isProvince = unit?.level === 'province';
  const city = isProvince || !unit ? undefined : `${unit.regionCode.slice(0, 4)}00000`;
  return (
    <div className="start-page">
      <header className="start-head">
        <h1>{isProvince ? words.leader : words.leaderOf(unit?.name ?? '')}</h1>
        <span className="quiet">{say(data.period.names)}</span>
        <span className="start-gap" />
        <OwnDeskLink />
      </header>
      <HeadFigures figures={data.figures} />
      <div className="leader-screen">
        <section className="leader-map">
          {data.places ? (
            <>
              <h2>{unit?.level === 'county' ? words.townships : words.byKind}</h2>
              <div className="leader-places">
                <CrossGrid
                  table={data.places}
                  base={{ campaign: data.places.campaign }}
                  rowTitle={unit?.level === 'county' ? words.township : words.kind}
                  isDense
                />
              </div>
            </>
          ) : (
            <OverviewMap maps={data.maps} city={city} height={312} />
          )}
          <TrendChart trend={data.trend} height={158} />
        </section>
        <section className="leader-grid">
          <h2>{words.sectorsByKinds}</h2>
          <CrossGrid table={data.sectorsByKinds} base={{ campaign: data.sectorsByKinds.campaign }} rowTitle={words.sector} isShaded isDense />
        </section>
        <section className="leader-side">
          <h2>{words.worst}</h2>
          <WorstProblems rows={data.worst} />
          <h2>{words.late}</h2>
          <LateUnits rows={data.late.slice(0, 10)} total={data.lateTotal} />
        </section>
      </div>
    </div>
  );
}
