import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { getCheck } from '../../../../contracts/checks.ts';
import { registerProblem } from '../../../../contracts/problems.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FormPage } from '../../kit/FormPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { EarlierProblems } from './EarlierProblems.tsx';
import { KindBasis } from './KindBasis.tsx';
import { bodyOf, emptyProblem } from './problem-draft.ts';
import { problemFormTexts } from './problem-form-texts.ts';
import { problemTexts } from './problem-texts.ts';
import './problems.css';
import { ProblemFields } from './ProblemFields.tsx';
import { ReadingAdvice } from './ReadingAdvice.tsx';

const problemNewRoute = getRouteApi('/shell/problems/new');

export function ProblemNewPage() {
  const words = useTexts(problemFormTexts);
  const terms = useTexts(problemTexts);
  const navigate = useNavigate();
  const { today } = useSession();
  const from = problemNewRoute.useSearch();
  const draft = useDraft(
    from.check ? `problem-of-check-${from.check}` : 'problem-new',
    emptyProblem(today, { checkId: from.check ?? null, enterpriseId: from.enterprise }),
  );
  const { value, change } = draft;
  useFactsOfCheck(from.check, value.enterpriseId === undefined, change);
  const register = useAct(registerProblem, {
    quiet: true,
    onDone: ({ id }) => {
      draft.submitted();
      void navigate({ to: '/problems/$id', params: { id } });
    },
  });

  return (
    <>
      <PageHead title={words.newTitle} back={<Link to="/problems">{terms.back}</Link>} state={<span className="quiet">{words.whoWhy}</span>} />
      <div className="problem-form">
        <FormPage
          refusal={register.refusal}
          draft={draft}
          onSubmit={() => void register.act({ body: bodyOf(value) })}
          acts={
            <Button type="primary" htmlType="submit" loading={register.running}>
              {words.submit}
            </Button>
          }
        >
          <ProblemFields value={value} change={change} tried={register.refusal !== undefined} />
        </FormPage>
        <aside className="problem-beside">
          <ReadingAdvice value={value} change={change} />
          <KindBasis value={value} />
          <EarlierProblems value={value} change={change} />
        </aside>
      </div>
    </>
  );
}

/** A problem found at a check begins with its firm, place, sector and day. */
function useFactsOfCheck(id: string | undefined, isBlank: boolean, change: (patch: ReturnType<typeof ofCheck>) => void): void {
  const { data: check } = useQuery({ ...queryFor(getCheck, { params: { id: id ?? '' } }), enabled: id !== undefined });
  const once = useRef(false);
  useEffect(() => {
    if (!check || once.current) return;
    once.current = true;
    if (isBlank) change(ofCheck(check));
  }, [check, isBlank, change]);
}

function ofCheck(check: { enterpriseId: string; regionCode: string; sector: number; madeOn: string }) {
  return { enterpriseId: check.enterpriseId, region: check.regionCode, sector: check.sector, foundOn: check.madeOn };
}
