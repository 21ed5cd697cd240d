import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { switchCampaign } from '../../../contracts/session.ts';
import { useBilingual } from '../../shared/language.ts';
import { useTexts } from '../../shared/texts.ts';
import { useAct } from '../../shared/use-act.ts';
import { useSession } from '../session/use-session.ts';
import { shellTexts } from './shell-texts.ts';
import { useSessionSwitch } from './use-session-switch.ts';

/** The campaign one works in; a list to choose from where there are several. */
export function CampaignSwitch() {
  const words = useTexts(shellTexts);
  const say = useBilingual();
  const { campaign, campaigns } = useSession();
  const change = useAct(switchCampaign, { onDone: useSessionSwitch() });
  const name = campaign ? say(campaign.name) : words.noCampaign;
  const short = campaign ? say(campaign.shortName) : name;
  if (campaigns.length < 2) {
    return (
      <strong className="shell-campaign" title={name}>
        {short}
      </strong>
    );
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: campaign ? [campaign.id] : [],
        items: campaigns.map((one) => ({ key: one.id, label: say(one.name) })),
        onClick: ({ key }) => void change.act({ body: { campaignId: key } }),
      }}
    >
      <Button type="text" className="shell-campaign" loading={change.running} aria-label={`${words.campaign} ${name}`} title={name}>
        <strong>{short}</strong>
        <DownOutlined />
      </Button>
    </Dropdown>
  );
}
