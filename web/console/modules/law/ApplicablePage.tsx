import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { chooseLaw } from '../../../../contracts/law.ts';
import { type FinedAct, finedActs } from '../../../../domain/law/fine-band-table.ts';
import { pageFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { Loading } from '../../kit/Loading.tsx';
import { RefusalNotice } from '../../kit/RefusalNotice.tsx';
import { useSession } from '../../session/use-session.ts';
import { ApplicableForm, type ApplicableQuestion } from './ApplicableForm.tsx';
import { ApplicableResult } from './ApplicableResult.tsx';
import { lawTexts } from './law-texts.ts';
import { LawPlaces } from './LawPlaces.tsx';

const applicableRoute = getRouteApi('/shell/law/applicable');

/** 从旧兼从轻：which law an act is judged by, and why. */
export function ApplicablePage() {
  const words = useTexts(lawTexts);
  const navigate = useNavigate();
  const { today } = useSession();
  const question: ApplicableQuestion = applicableRoute.useSearch();
  const { act, decision = today, fined, ...rest } = question;
  const known = fined !== undefined && Object.hasOwn(finedActs, fined) ? (fined as FinedAct) : undefined;
  const { data, error } = useQuery({
    ...pageFor(chooseLaw, { query: { act: act ?? today, decision, fined: known, ...rest } }),
    enabled: act !== undefined,
  });
  const change = (patch: ApplicableQuestion) =>
    void navigate({ to: '.', search: { ...question, ...patch } as never, replace: true, resetScroll: false });
  return (
    <>
      <LawPlaces here="applicable" />
      <div className="law-reckoner">
        <div className="law-question no-print">
          <ApplicableForm question={{ ...question, decision, fined: known }} change={change} />
        </div>
        <div className="law-answer" aria-live="polite">
          {act === undefined && <p className="quiet">{words.chooseDays}</p>}
          {act !== undefined && error && <RefusalNotice refusal={error} />}
          {act !== undefined &&
            !error &&
            (data ? <ApplicableResult answer={data} act={act} decision={decision} isCompared={known !== undefined} /> : <Loading />)}
        </div>
      </div>
    </>
  );
}
