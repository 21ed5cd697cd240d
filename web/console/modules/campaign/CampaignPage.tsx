import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { getCampaign } from '../../../../contracts/campaigns.ts';
import { useBilingual } from '../../../shared/language.ts';
import { queryFor } from '../../../shared/query-for.ts';
import { useTexts } from '../../../shared/texts.ts';
import { ErrorPage } from '../../kit/ErrorPage.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { NotFound } from '../../kit/NotFound.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useSession } from '../../session/use-session.ts';
import { CampaignBasis } from './CampaignBasis.tsx';
import { CampaignDuties } from './CampaignDuties.tsx';
import { CampaignKinds } from './CampaignKinds.tsx';
import { CampaignMatrix } from './CampaignMatrix.tsx';
import { CampaignOrganisation } from './CampaignOrganisation.tsx';
import { CampaignPhases } from './CampaignPhases.tsx';
import { campaignTexts } from './campaign-texts.ts';
import './campaign.css';

const campaignRoute = getRouteApi('/shell/campaign');

const parts = ['phases', 'organisation', 'duties', 'matrix', 'kinds', 'basis'] as const;

/** The campaign as its file lays it down, with today marked. */
export function CampaignPage() {
  const words = useTexts(campaignTexts);
  const say = useBilingual();
  const navigate = useNavigate();
  const { part = 'phases', on } = campaignRoute.useSearch();
  const { campaign } = useSession();
  const { data, error, refetch } = useQuery({ ...queryFor(getCampaign, { params: { id: campaign?.id ?? '0' } }), enabled: campaign !== null });
  if (campaign === null) return <NotFound />;
  if (error && !data) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (!data) return <Loading />;
  const phase = data.phases.find(({ isPresent }) => isPresent);
  const change = (search: { part?: string | undefined; on?: string | undefined }) =>
    void navigate({ to: '.', search: search as never, replace: true });
  return (
    <>
      <PageHead
        title={say(data.names)}
        state={
          <>
            {words.span(data.period.from, data.period.to)}
            <span className="quiet"> · {phase ? `${words.present}：${say(phase.names)}` : words.noPhase}</span>
          </>
        }
      />
      <Tabs
        activeKey={part}
        onChange={(key) => change({ part: key === 'phases' ? undefined : key })}
        items={parts.map((key) => ({ key, label: words[key] }))}
      />
      {part === 'phases' && <CampaignPhases campaign={data} />}
      {part === 'organisation' && <CampaignOrganisation campaign={data} />}
      {part === 'duties' && <CampaignDuties campaign={data} />}
      {part === 'matrix' && <CampaignMatrix id={data.id} />}
      {part === 'kinds' && <CampaignKinds id={data.id} on={on} onChange={(day) => change({ part: 'kinds', on: day })} />}
      {part === 'basis' && <CampaignBasis campaign={data} />}
    </>
  );
}
