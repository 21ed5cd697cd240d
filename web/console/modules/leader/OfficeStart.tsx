import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { officeOverview } from '../../../../contracts/overviews.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { QuestionCounts } from '../guidance/QuestionCounts.tsx';
import { DeskLines } from './DeskLines.tsx';
import { FillingTable } from './FillingTable.tsx';
import { HeadFigures } from './HeadFigures.tsx';
import { LateUnits } from './LateUnits.tsx';
import { OwnDeskLink } from './OwnDeskLink.tsx';
import './start-page.css';
import { startTexts } from './start-texts.ts';

/** The office: what came in, what is due, who is missing, what was returned, and the month's report as it fills. */
export function OfficeStart() {
  const words = useTexts(startTexts);
  const say = useBilingual();
  const { data, error, refetch } = useQuery(queryFor(officeOverview, {}));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="start-page">
      <header className="start-head">
        <h1>{words.office}</h1>
        <span className="quiet">{say(data.period.names)}</span>
        <span className="start-gap" />
        <QuestionCounts counts={data.questions} />
        <OwnDeskLink />
      </header>
      <HeadFigures figures={data.figures} />
      <div className="start-columns">
        <div>
          <Part title={words.cameIn} total={data.cameIn.total}>
            <DeskLines rows={data.cameIn.rows} empty={words.cameInNone} />
          </Part>
          <Part title={words.dueTomorrow} total={data.dueTomorrow.total}>
            <DeskLines rows={data.dueTomorrow.rows} empty={words.dueNone} />
          </Part>
          <Part title={words.returned} total={data.returned.total}>
            <DeskLines rows={data.returned.rows} empty={words.returnedNone} />
          </Part>
          <Part title={words.missing} total={data.missingTotal}>
            <LateUnits rows={data.missing.slice(0, 12)} total={data.missingTotal} />
          </Part>
        </div>
        <section>
          <div className="start-part-head">
            <h2>{words.filling(say(data.period.names))}</h2>
            <span className="quiet">
              {words.fillingCount(data.filling.filter(({ submittedAt }) => submittedAt !== null).length, data.filling.length)}
            </span>
            <span className="start-gap" />
            <Link to={'/reports/collection' as '/'}>{words.collection}</Link>
          </div>
          <FillingTable rows={data.filling} />
        </section>
      </div>
    </div>
  );
}

function Part({ title, total, children }: { title: string; total: number; children: ReactNode }) {
  return (
    <section>
      <div className="start-part-head">
        <h2>{title}</h2>
        {total > 0 && <span className="quiet">{total}</span>}
      </div>
      {children}
    </section>
  );
}
