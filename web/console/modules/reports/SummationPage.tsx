import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Radio } from 'antd';
import { checkSummation } from '../../../../contracts/reports.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { showCount } from '../../../shared/show-number.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { FigureHead } from './FigureHead.tsx';
import './figure-table.css';
import { formTexts } from './form-texts.ts';
import './report-page.css';
import { reportTexts } from './report-texts.ts';

const summationRoute = getRouteApi('/shell/reports/$id/summation');

/** This level against the sum of what the units below have sent; each unit's own report beside this report's row for it. */
export function SummationPage() {
  const words = useTexts(reportTexts);
  const form = useTexts(formTexts);
  const navigate = useNavigate();
  const { id } = summationRoute.useParams();
  const { span = 'month' } = summationRoute.useSearch();
  const { data, error, refetch } = useQuery(pageFor(checkSummation, { params: { id }, query: { span } }));
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const { columns, own, direct, sum, units } = data;
  return (
    <>
      <PageHead title={form.summation} back={<Link to={`/reports/${id}` as '/'}>{words.back}</Link>} />
      <div className="report-tools no-print">
        <Radio.Group
          optionType="button"
          value={span}
          options={[
            { value: 'month', label: form.month },
            { value: 'cumulative', label: form.cumulative },
          ]}
          onChange={(event) => void navigate({ to: '.', search: { span: event.target.value as string } as never, replace: true })}
        />
        <span className="quiet">{form.summationHint}</span>
      </div>
      <div className="figure-scroll" tabIndex={0} role="group" aria-label={form.summation}>
        <table className="figure-table">
          <FigureHead columns={columns} first={words.unit} />
          <tbody>
            <tr className="figure-total">
              <th scope="row">{form.own}</th>
              {columns.map(({ code }) => (
                <td key={code} className="number">
                  {showCount(own[code])}
                </td>
              ))}
            </tr>
            <tr className="figure-total">
              <th scope="row">{form.sum}</th>
              {columns.map(({ code }) => (
                <td key={code} className={(sum[code] ?? 0) + (direct[code] ?? 0) === own[code] ? 'number' : 'number late'}>
                  {showCount(sum[code])}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{form.direct}</th>
              {columns.map(({ code }) => (
                <td key={code} className="number">
                  {showCount(direct[code])}
                </td>
              ))}
            </tr>
            {units.map(({ unit, reportId, reported, here }) => (
              <tr key={reportId}>
                <th scope="row">
                  <Link to={`/reports/${reportId}` as '/'}>{unit.name}</Link>
                </th>
                {reported === null ? (
                  <td colSpan={columns.length} className="late">
                    {form.notSent}
                  </td>
                ) : (
                  columns.map(({ code }) => (
                    <td key={code} className={reported[code] === here[code] ? 'number' : 'number late'}>
                      {showCount(reported[code])}
                      {reported[code] !== here[code] && <div className="figure-before">{showCount(here[code])}</div>}
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
