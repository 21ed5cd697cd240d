import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { compareVersions } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { formTexts } from './form-texts.ts';
import './report-page.css';
import { reportTexts } from './report-texts.ts';

const differenceRoute = getRouteApi('/shell/reports/$id/difference');

/** What changed from one version to the next: figures by cell, words side by side. */
export function DifferencePage() {
  const words = useTexts(reportTexts);
  const form = useTexts(formTexts);
  const say = useBilingual();
  const { id } = differenceRoute.useParams();
  const query = differenceRoute.useSearch();
  const { data, error, refetch } = useQuery(queryFor(compareVersions, { params: { id }, query }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const isSame = data.cells.length === 0 && data.texts.length === 0;
  return (
    <>
      <PageHead
        title={form.compared}
        number={`${form.headVersion(data.from)} → ${form.headVersion(data.to)}`}
        back={<Link to={`/reports/${id}` as '/'}>{words.back}</Link>}
      />
      {isSame && <p>{form.noDifference}</p>}
      {data.cells.length > 0 && (
        <section className="report-part">
          <h2>{form.figures}</h2>
          <DifferenceTable cells={data.cells} before={form.before} after={form.after} />
        </section>
      )}
      {data.texts.length > 0 && (
        <section className="report-part">
          <h2>{form.textChanged}</h2>
          {data.texts.map((text) => (
            <div key={text.code} className="report-text">
              <h3>
                <span className="report-text-code">{text.code}</span>
                {say(text.names)}
              </h3>
              <div className="difference-texts">
                <p className="report-words">{text.before || form.empty}</p>
                <p className="report-words">{text.after || form.empty}</p>
              </div>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
