import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { listClocks } from '../../../../contracts/law.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useSession } from '../../session/use-session.ts';
import { ClockForm } from './ClockForm.tsx';
import { type ClockQuestion, queryOf, versionFor } from './clock-question.ts';
import { DueResult } from './DueResult.tsx';
import { lawTexts } from './law-texts.ts';
import { LawPlaces } from './LawPlaces.tsx';
import { RuleFacts } from './RuleFacts.tsx';

const reckonerRoute = getRouteApi('/shell/law');

/** Rule and day in, due day with its reckoning out; the address holds the question, so it can be kept and passed on. */
export function ReckonerPage() {
  const words = useTexts(lawTexts);
  const navigate = useNavigate();
  const { today } = useSession();
  const question: ClockQuestion = reckonerRoute.useSearch();
  const { data, error, refetch } = useQuery({ ...queryFor(listClocks, {}), staleTime: 3_600_000 });
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const rule = data.clocks.find((one) => one.rule === question.rule);
  const version = versionFor(rule, data.packs, question, today);
  const query = queryOf(question, version);
  const change = (patch: ClockQuestion) => void navigate({ to: '.', search: { ...question, ...patch } as never, replace: true, resetScroll: false });
  return (
    <>
      <LawPlaces here="reckoner" />
      <div className="law-reckoner">
        <div className="law-question no-print">
          <ClockForm clocks={data.clocks} packs={data.packs} question={question} version={version} change={change} />
          <p className="quiet law-hint">{words.holidays(yearSpans(data.holidayYears))}</p>
        </div>
        <div className="law-answer" aria-live="polite">
          {query && rule ? (
            <DueResult query={query} today={today} />
          ) : (
            <p className="quiet">{question.from && version?.unit === 'hour' ? words.needTime : words.choose}</p>
          )}
          {rule && <RuleFacts rule={rule} version={version} />}
        </div>
      </div>
    </>
  );
}

/** Years as spans: 2009–2026, or several where a year between is missing. */
function yearSpans(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
