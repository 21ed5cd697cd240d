import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { getHandedOver } from '../../../../contracts/handed-over.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { DivisionName } from '../../kit/DivisionName.tsx';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { TimeLine } from '../../kit/TimeLine.tsx';
import { handedOverTexts } from './handed-over-texts.ts';
import { sectorsOf } from './HandedOverPage.tsx';
import { useProblemTerms } from './use-problem-terms.ts';

const detailRoute = getRouteApi('/shell/problems/handed-over/$id');

/** One problem that one's unit passed on, to read: as it left, and the steps since. */
export function HandedOverDetailPage() {
  const words = useTexts(handedOverTexts);
  const say = useBilingual();
  const terms = useProblemTerms();
  const { id } = detailRoute.useParams();
  const { data: row, error, refetch } = useQuery(queryFor(getHandedOver, { params: { id } }));
  if (error && !row) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!row) return <Loading />;
  return (
    <>
      <PageHead
        title={words.title}
        number={row.number}
        state={<>{say(row.statusWords)}</>}
        back={<Link to={'/problems/handed-over' as '/'}>{words.back}</Link>}
        acts={row.isInSight && <Link to={`/problems/${row.problemId}` as '/'}>{words.open}</Link>}
      />
      {!row.isInSight && <p className="quiet">{words.hidden}</p>}
      <FactList
        facts={[
          { label: words.facts, value: row.facts, wide: true },
          { label: words.place, value: <DivisionName code={row.regionCode} /> },
          { label: words.sectors, value: sectorsOf(row, terms.sector) },
          { label: words.target, value: row.targetName },
          { label: words.outcome, value: words[row.outcome] },
          { label: words.handedAt, value: showMinute(row.handedAt) },
          { label: words.handedBy, value: row.handedBy },
          { label: words.holder, value: row.holderName },
          { label: words.reason, value: row.reason, wide: true },
        ]}
      />
      <h2>{words.steps}</h2>
      {row.steps.length === 0 ? (
        <p className="quiet">{words.noSteps}</p>
      ) : (
        <TimeLine moments={row.steps.map((step) => ({ key: String(step.seq), at: step.at, what: say(step.words), who: step.unitName ?? '' }))} />
      )}
    </>
  );
}
