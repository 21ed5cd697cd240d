import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { groupOverview } from '../../../../contracts/overviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { useSession } from '../../session/use-session.ts';
import { CrossGrid } from '../figures/CrossGrid.tsx';
import { QuestionCounts } from '../guidance/QuestionCounts.tsx';
import { HeadFigures } from './HeadFigures.tsx';
import { OwnDeskLink } from './OwnDeskLink.tsx';
import './start-page.css';
import { startTexts } from './start-texts.ts';
import { TrendChart } from './TrendChart.tsx';

/** A guidance group: its sector over the whole province. */
export function GroupStart() {
  const words = useTexts(startTexts);
  const say = useBilingual();
  const { unit } = useSession();
  const { data, error, refetch } = useQuery(queryFor(groupOverview, {}));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const base = { campaign: data.cities.campaign };
  return (
    <div className="start-page">
      <header className="start-head">
        <h1>{unit?.name ?? words.group}</h1>
        <span className="quiet">
          {data.sectors.map(say).join('、')} · {say(data.period.names)}
        </span>
        <span className="start-gap" />
        <QuestionCounts counts={data.questions} />
        <OwnDeskLink />
      </header>
      <HeadFigures figures={data.figures} />
      <div className="start-columns">
        <section>
          <h2>{words.byCity}</h2>
          <CrossGrid table={data.cities} base={base} rowTitle={words.city} isDense />
          <TrendChart trend={data.trend} height={190} />
        </section>
        <div>
          <section>
            <h2>{words.byKind}</h2>
            <CrossGrid table={data.kinds} base={base} rowTitle={words.kind} isDense />
          </section>
          <section>
            <div className="start-part-head">
              <h2>{words.overdueList}</h2>
              <span className="quiet">{data.overdue.total}</span>
            </div>
            <PlainTable
              heads={[words.firm, words.place, words.due]}
              empty={words.overdueNone}
              rows={data.overdue.rows.map((row) => [
                <Link key="firm" to={`/problems/${row.id}` as '/'}>
                  {row.enterpriseName ?? row.number}
                </Link>,
                row.regionName,
                <span key="late" className="late">
                  {words.daysLate(row.daysOverdue)}
                </span>,
              ])}
            />
          </section>
        </div>
      </div>
    </div>
  );
}
