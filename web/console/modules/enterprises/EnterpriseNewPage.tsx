import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { registerEnterprise } from '../../../../contracts/enterprises.ts';
import type { Candidate } from '../../../../contracts/enterprises.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { useTexts } from '../../../shared/texts.ts';
import { useAct } from '../../../shared/use-act.ts';
import { FormPage } from '../../kit/FormPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useDraft } from '../../kit/use-draft.ts';
import { CandidatePanel } from './CandidatePanel.tsx';
import './enterprises.css';
import { enterpriseTexts } from './enterprise-texts.ts';
import { bodyOf, emptyFirm } from './firm-draft.ts';
import { firmFormTexts } from './firm-form-texts.ts';
import { FirmFields } from './FirmFields.tsx';
import { useCandidates } from './use-candidates.ts';

export function EnterpriseNewPage() {
  const words = useTexts(firmFormTexts);
  const terms = useTexts(enterpriseTexts);
  const navigate = useNavigate();
  const draft = useDraft('enterprise-new', emptyFirm());
  const typed = useCandidates(draft.value);
  const register = useAct(registerEnterprise, {
    quiet: true,
    onDone: (firm) => {
      draft.submitted();
      void navigate({ to: '/enterprises/$id', params: { id: firm.id } });
    },
  });
  // What the server found at the last try may be more than typing showed.
  const candidates = joined(typed, shownBy(register.refusal));

  return (
    <>
      <PageHead
        title={words.registerTitle}
        back={<Link to="/enterprises">{terms.back}</Link>}
        state={<span className="quiet">{words.whoWhy}</span>}
      />
      <div className="firm-form">
        <FormPage
          refusal={register.refusal}
          draft={draft}
          onSubmit={() => void register.act({ body: { ...bodyOf(draft.value), confirmedNew: draft.value.confirmedNew } })}
          acts={
            <Button type="primary" htmlType="submit" loading={register.running}>
              {terms.register}
            </Button>
          }
        >
          <FirmFields draft={draft.value} change={draft.change} />
        </FormPage>
        <CandidatePanel candidates={candidates} confirmed={draft.value.confirmedNew} onConfirm={(confirmedNew) => draft.change({ confirmedNew })} />
      </div>
    </>
  );
}

function shownBy(refusal: Refusal | undefined): Candidate[] {
  return refusal?.code === 'possible-duplicate' ? (refusal.current as Candidate[]) : [];
}

function joined(typed: Candidate[] | undefined, refused: Candidate[]): Candidate[] | undefined {
  if (refused.length === 0) return typed;
  return [...(typed ?? []), ...refused.filter(({ id }) => !typed?.some((one) => one.id === id))];
}
