import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { openCase, proposeCase } from '../../../../contracts/cases.ts';
import type { CaseBody } from '../../../../contracts/cases.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FormPage } from '../../kit/FormPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { useSession } from '../../session/use-session.ts';
import { AboutCase, PartiesOfCase } from './CaseNewFields.tsx';
import type { CaseDraft } from './case-draft.ts';
import { emptyCase } from './case-draft.ts';
import { caseTexts } from './case-texts.ts';

const caseNewRoute = getRouteApi('/shell/cases/new');

export function CaseNewPage() {
  const { problem } = caseNewRoute.useSearch();
  const { today, unit } = useSession();
  const found = useQuery({ ...queryFor(proposeCase, { params: { id: problem ?? '' } }), enabled: problem !== undefined });
  if (problem === undefined) return <CaseForm name="case-new" initial={{ ...emptyCase(today), region: unit?.regionCode }} />;
  if (found.error) return <ErrorPage error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { regionCode: region, ...from } = found.data;
  return <CaseForm name={`case-of-${problem}`} initial={{ ...emptyCase(today), ...from, region } as CaseDraft} />;
}

function CaseForm({ name, initial }: { name: string; initial: CaseDraft }) {
  const words = useTexts(caseTexts);
  const navigate = useNavigate();
  const draft = useDraft<CaseDraft>(name, initial);
  const opening = useAct(openCase, {
    quiet: true,
    onDone: ({ id }) => {
      draft.submitted();
      void navigate({ to: '/cases/$id', params: { id } });
    },
  });
  return (
    <>
      <PageHead title={words.open} back={<Link to="/cases">{words.back}</Link>} />
      <FormPage
        refusal={opening.refusal}
        draft={draft}
        onSubmit={() => void opening.act({ body: draft.value as CaseBody })}
        acts={
          <Button type="primary" htmlType="submit" loading={opening.running}>
            {words.open}
          </Button>
        }
      >
        <AboutCase value={draft.value} change={draft.change} />
        <PartiesOfCase value={draft.value} change={draft.change} />
      </FormPage>
    </>
  );
}
