import type { CampaignDetail } from '../../../../contracts/campaigns.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { campaignTexts } from './campaign-texts.ts';

/** What the plan asks of whom, when, and under which clause; days that the plan does not name are marked to be confirmed. */
export function CampaignDuties({ campaign }: { campaign: CampaignDetail }) {
  const words = useTexts(campaignTexts);
  const say = useBilingual();
  return (
    <section className="campaign-part">
      <PlainTable
        heads={[words.duty, words.owedBy, words.owedTo, words.repeats, words.nextDue, words.basis]}
        rows={campaign.duties.map((duty) => [
          say(duty.titles),
          say(duty.owedBy),
          say(duty.owedTo),
          duty.repeats === 'once' ? words.once : words.each,
          <span key="due" className="campaign-name">
            {duty.nextDueOn ?? words.none}
          </span>,
          <>
            {say(duty.dueBasis)}
            {duty.confidence === 'low' && <span className="quiet">（{words.toConfirm}）</span>}
          </>,
        ])}
      />
    </section>
  );
}
