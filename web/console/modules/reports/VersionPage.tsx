import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { getReportVersion, listCorrections } from '../../../../contracts/reports.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { showMinute } from '../../../shared/show-time.ts';
import { PaperList } from './PapersPart.tsx';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FactList } from '../../kit/FactList.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { FigureTable, type Span } from './FigureTable.tsx';
import { formTexts } from './form-texts.ts';
import './report-page.css';
import { reportTexts } from './report-texts.ts';

const reportVersionRoute = getRouteApi('/shell/reports/$id/versions/$version');

/** A version as it was sent, and beside it what the register has corrected since. */
export function VersionPage() {
  const words = useTexts(reportTexts);
  const form = useTexts(formTexts);
  const say = useBilingual();
  const { id, version } = reportVersionRoute.useParams();
  const params = { id, version: Number(version) };
  const { data, error, refetch } = useQuery(queryFor(getReportVersion, { params }));
  const corrections = useQuery(queryFor(listCorrections, { params }));
  const [span, setSpan] = useState<Span>('month');
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="report-sheet">
      <PageHead
        title={say(data.form.names)}
        number={form.headVersion(data.version)}
        state={form.frozen(data.version, showMinute(data.figuresAt))}
        back={<Link to={`/reports/${id}` as '/'}>{words.back}</Link>}
      />
      <h1 className="only-print">{say(data.form.names)}</h1>
      <FactList facts={data.head.map(({ names, value }) => ({ label: say(names), value }))} />
      {data.figures && (
        <section className="report-part version-figures">
          <div className="report-tools no-print">
            <Radio.Group
              optionType="button"
              value={span}
              options={[
                { value: 'month', label: form.month },
                { value: 'cumulative', label: form.cumulative },
              ]}
              onChange={(event) => setSpan(event.target.value as Span)}
            />
          </div>
          {data.figures.tables.map((table) => (
            <div key={table.key} className="report-part">
              <h2>{say(table.names)}</h2>
              <FigureTable figures={data.figures!} columns={data.form.columns} table={table.key} span={span} isFrozen />
            </div>
          ))}
        </section>
      )}
      {data.figures && corrections.data && (
        <section className="report-part">
          <h2>{form.corrections}</h2>
          {corrections.data.cells.length === 0 ? (
            <p className="quiet report-fine">{form.noCorrections}</p>
          ) : (
            <>
              <p className="quiet report-fine">{form.correctionsHint(showMinute(corrections.data.comparedAt))}</p>
              <DifferenceTable cells={corrections.data.cells} before={form.was} after={form.isNow} />
            </>
          )}
        </section>
      )}
      <section className="report-part">
        {data.form.texts.map((item) => (
          <div key={item.code} className="report-text">
            <h3>
              <span className="report-text-code">{item.code}</span>
              {say(item.names)}
            </h3>
            <p className="report-words">{data.texts[item.code] || <span className="quiet">{form.empty}</span>}</p>
          </div>
        ))}
        {data.papers.length > 0 && <h2>{form.papers}</h2>}
        <PaperList files={data.papers} />
      </section>
    </div>
  );
}
