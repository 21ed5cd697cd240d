import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef } from 'react';
import { changeEnterprise, getEnterprise } from '../../../../contracts/enterprises.ts';
import type { EnterpriseDetail } from '../../../../contracts/enterprises.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { FormPage } from '../../kit/FormPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { StaleNotice } from '../../kit/StaleNotice.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { CandidatePanel } from './CandidatePanel.tsx';
import './enterprises.css';
import { enterpriseTexts } from './enterprise-texts.ts';
import { bodyOf, draftOf } from './firm-draft.ts';
import { firmFormTexts } from './firm-form-texts.ts';
import { FirmFields } from './FirmFields.tsx';
import { useCandidates } from './use-candidates.ts';

const enterpriseChangeRoute = getRouteApi('/shell/enterprises/$id/change');

export function EnterpriseChangePage() {
  const { id } = enterpriseChangeRoute.useParams();
  const { data: firm, error, refetch } = useQuery(queryFor(getEnterprise, { params: { id } }));
  if (error && !firm) return <ErrorPage error={error} reset={() => void refetch()} />;
  return firm ? <ChangeForm key={firm.id} firm={firm} /> : <Loading />;
}

function ChangeForm({ firm }: { firm: EnterpriseDetail }) {
  const words = useTexts(firmFormTexts);
  const terms = useTexts(enterpriseTexts);
  const navigate = useNavigate();
  const draft = useDraft(`enterprise-${firm.id}-v${firm.version}`, draftOf(firm));
  // The version that was opened; after a refusal of it, the one that the notice shows.
  const seen = useRef(firm.version);
  const candidates = useCandidates(draft.value, firm.id);
  const open = () => void navigate({ to: '/enterprises/$id', params: { id: firm.id } });
  const change = useAct(changeEnterprise, {
    quiet: true,
    onDone: () => {
      draft.submitted();
      open();
    },
  });
  const labels = {
    name: terms.name,
    address: terms.address,
    responsiblePerson: terms.person,
    telephone: terms.telephone,
    closedOn: terms.closedOn,
    closedReason: terms.closedReason,
  };

  function submit(): void {
    const current = change.refusal?.status === 412 ? (change.refusal.current as EnterpriseDetail) : undefined;
    seen.current = current?.version ?? seen.current;
    void change.act({ params: { id: firm.id }, body: { ...bodyOf(draft.value), version: seen.current } });
  }

  const isStale = change.refusal?.status === 412;
  return (
    <>
      <PageHead
        title={words.changeTitle}
        number={firm.name}
        back={
          <Link to="/enterprises/$id" params={{ id: firm.id }}>
            {firm.name}
          </Link>
        }
      />
      <div className="firm-form">
        <FormPage
          {...(isStale ? {} : { refusal: change.refusal })}
          draft={draft}
          onSubmit={submit}
          acts={
            <>
              <Button type="primary" htmlType="submit" loading={change.running}>
                {words.save}
              </Button>
              <Button onClick={open}>{words.cancel}</Button>
            </>
          }
        >
          <StaleNotice refusal={change.refusal} mine={{ ...draft.value }} labels={labels} />
          <FirmFields draft={draft.value} change={draft.change} />
        </FormPage>
        <CandidatePanel candidates={candidates} />
      </div>
    </>
  );
}
