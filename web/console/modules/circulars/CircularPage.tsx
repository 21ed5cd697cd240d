import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { getCircular } from '../../../../contracts/circulars.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { circularTexts } from './circular-texts.ts';
import { CircularActs } from './CircularActs.tsx';
import { CircularEditor } from './CircularEditor.tsx';
import { CircularFacts } from './CircularFacts.tsx';
import { CircularPrint } from './CircularPrint.tsx';
import { CircularText } from './CircularText.tsx';
import { CircularDifferences } from './CircularDifferences.tsx';
import { SpokenFigures } from './SpokenFigures.tsx';
import { useMay } from '../../session/use-session.ts';
import { PeriodWarnings } from './PeriodWarnings.tsx';
import './circular-page.css';

const circularRoute = getRouteApi('/shell/circulars/$id');

/** A circular: its words and tables beside the print; who has confirmed it; what may be done now. */
export function CircularPage() {
  const words = useTexts(circularTexts);
  const say = useBilingual();
  const may = useMay();
  const { id } = circularRoute.useParams();
  const [isEditing, setEditing] = useState(false);
  const { data, error, refetch } = useQuery(queryFor(getCircular, { params: { id } }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <PageHead
        title={data.title}
        {...(data.number ? { number: data.number } : {})}
        state={
          <>
            <strong className={data.status === 'withdrawn' ? 'late' : undefined}>{words[data.status]}</strong>
            <span className="quiet">{` · ${say(data.periodNames)} · ${words.figuresAt(showMinute(data.figuresAt))}`}</span>
          </>
        }
        back={<Link to={'/circulars' as '/'}>{words.back}</Link>}
        acts={!isEditing && <CircularActs circular={data} onEdit={() => setEditing(true)} />}
      />
      <PeriodWarnings warnings={data.warnings} />
      {data.status === 'draft' && may('circulars.draft') && <CircularDifferences id={id} />}
      <div className="circular-columns">
        <div>{isEditing ? <CircularEditor circular={data} onDone={() => setEditing(false)} /> : <CircularText circular={data} />}</div>
        <aside className="no-print">
          <CircularPrint circular={data} />
          <SpokenFigures circular={data} />
          {data.status !== 'draft' && <CircularFacts circular={data} />}
        </aside>
      </div>
    </>
  );
}
