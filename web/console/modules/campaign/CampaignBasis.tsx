import type { CampaignDetail } from '../../../../contracts/campaigns.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { campaignTexts } from './campaign-texts.ts';

/** The documents on which the campaign rests, and its guiding idea. */
export function CampaignBasis({ campaign }: { campaign: CampaignDetail }) {
  const words = useTexts(campaignTexts);
  const say = useBilingual();
  return (
    <section className="campaign-part">
      <h2>{words.idea}</h2>
      <p>{say(campaign.guidingIdea)}</p>
      <h2>{words.legalBasis}</h2>
      <PlainTable
        heads={[words.document, words.reference]}
        rows={campaign.legalBasis.map((one) => [
          <>
            {say(one.title)}
            {one.confidence !== 'high' && <span className="quiet">（{words.toConfirm}）</span>}
          </>,
          one.reference ?? words.none,
        ])}
      />
    </section>
  );
}
