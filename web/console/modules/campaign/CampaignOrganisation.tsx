import type { CampaignDetail } from '../../../../contracts/campaigns.ts';
import { useBilingual } from '../../../shared/language.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FactList } from '../../kit/FactList.tsx';
import { PlainTable } from '../../kit/PlainTable.tsx';
import { campaignTexts } from './campaign-texts.ts';

/** Leading group and office, the guidance groups with their lead bodies, and the member bodies with what they are called today. */
export function CampaignOrganisation({ campaign }: { campaign: CampaignDetail }) {
  const words = useTexts(campaignTexts);
  const say = useBilingual();
  const { leadingGroup } = campaign;
  const all = (names: { zh: string; en: string }[]) => names.map(say).join('、');
  return (
    <>
      <section className="campaign-part">
        <h2>{say(leadingGroup.names)}</h2>
        <FactList
          facts={[
            { label: words.head, value: say(leadingGroup.head) },
            { label: words.deputies, value: all(leadingGroup.deputies) },
            { label: words.members, value: say(leadingGroup.members) },
            { label: words.officeHead, value: say(leadingGroup.officeHead) },
            { label: words.office, value: say(leadingGroup.office), wide: true },
          ]}
        />
      </section>
      <section className="campaign-part">
        <h2>{words.groups}</h2>
        <PlainTable
          heads={['', words.group, words.sector, words.leadBodies]}
          rows={campaign.groups.map((group) => [
            group.number,
            say(group.names),
            say(group.sector.names),
            <>
              {all(group.leadBodies)}
              {group.carriedOutBy && <span className="quiet">（{say(group.carriedOutBy)}）</span>}
            </>,
          ])}
        />
      </section>
      <section className="campaign-part">
        <h2>{words.bodies}</h2>
        <PlainTable
          heads={[words.body, words.sector, words.presentBody, words.reports]}
          rows={campaign.bodies.map((body) => [
            say(body.names),
            all(body.sectors),
            <>
              {say(body.present)}
              {body.presentConfidence !== 'high' && <span className="quiet">（{words.toConfirm}）</span>}
            </>,
            body.reports ? words.reportsYes : words.reportsNo,
          ])}
        />
      </section>
      <section className="campaign-part">
        <h2>{words.localUnits}</h2>
        <PlainTable
          heads={[words.localName, words.levels, words.corresponds, words.sector]}
          rows={campaign.localUnits.map((local) => [
            <>
              {say(local.pattern)}
              {!local.isConfirmed && <span className="quiet">（{words.toConfirm}）</span>}
            </>,
            say(local.levels),
            local.corresponds ? say(local.corresponds) : '—',
            local.sectors.length === 0 ? words.allSectors : all(local.sectors),
          ])}
        />
      </section>
    </>
  );
}
