import type { CampaignDetail } from '../../../../contracts/campaigns.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { campaignTexts } from './campaign-texts.ts';
import { PhaseLine } from './PhaseLine.tsx';

/** Phases on a line with today marked, the tasks of each, key periods, and what is in focus now. */
export function CampaignPhases({ campaign }: { campaign: CampaignDetail }) {
  const words = useTexts(campaignTexts);
  const say = useBilingual();
  return (
    <>
      <PhaseLine campaign={campaign} />
      {campaign.phases.map((phase) => (
        <section key={phase.key} className="campaign-part">
          <h2>
            {say(phase.names)}
            <span className="campaign-aside">
              {words.span(phase.from, phase.to)} · {words.clause(phase.clause)}
              {phase.isPresent && <strong> · {words.present}</strong>}
            </span>
          </h2>
          <PlainTable
            heads={[words.task, words.words, words.owedBy]}
            rows={phase.tasks.map((task) => [
              <span key="name" className="campaign-name">
                {say(task.names)}
              </span>,
              say(task.words),
              <span key="by" className="quiet">
                {say(task.owedBy)}
              </span>,
            ])}
          />
        </section>
      ))}
      <section className="campaign-part">
        <h2>{words.focusTags}</h2>
        {campaign.focusTags.length === 0 ? (
          <p className="quiet">{words.noFocusTags}</p>
        ) : (
          <PlainTable
            heads={[words.focusTags, words.sector]}
            rows={campaign.focusTags.map((tag) => [say(tag.names), tag.sectors.map(say).join('、')])}
          />
        )}
      </section>
      <section className="campaign-part">
        <h2>{words.keyPeriods}</h2>
        <PlainTable
          heads={[words.keyPeriods, '', words.basis]}
          rows={campaign.keyPeriods.map((one) => [
            <>
              {say(one.names)} {one.isPresent && <strong className="campaign-now">{words.now}</strong>}
            </>,
            words.span(one.from, one.to),
            <>
              {say(one.basis)} {one.confidence !== 'high' && <span className="quiet">（{words.toConfirm}）</span>}
            </>,
          ])}
        />
      </section>
    </>
  );
}
