import { dueOf } from '../../../domain/deadlines/due-day.ts';
import { findRecordDuty } from '../../../domain/campaign/duties-owed.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import type { Work } from '../../platform/work.ts';
import type { LoadedCampaign } from '../campaign/for-other-modules.ts';
import { openDuties } from '../duties/for-other-modules.ts';

/** Sends an issued circular to every city government and member body of the province in the campaign; each owes a confirmation. Returns the units. */
export async function sendCircular(
  work: Work,
  campaign: LoadedCampaign,
  circular: { id: string; number: string; title: string; unitId: string },
): Promise<string[]> {
  const units = await addressees(work, campaign);
  if (units.length === 0) return [];
  const rule = findRecordDuty(campaign, 'receipt-confirmation');
  const due = rule ? dueOf(rule.due, { eventAt: work.now }) : null;
  await work.db
    .insertInto('circular_receipts')
    .values(
      units.map((unit) => ({
        circular_id: circular.id,
        unit_id: unit.id,
        sent_at: work.now,
        due_on: due?.dueDay ?? null,
        region_code: unit.region_code,
        region_then: unit.region_code,
      })),
    )
    .execute();
  await openDuties(
    work,
    units.map((unit) => ({
      campaignId: campaign.id,
      kind: 'receipt-confirmation',
      dutyKey: null,
      period: null,
      holderUnitId: unit.id,
      forPermission: 'reports.write',
      askedByUnitId: circular.unitId,
      subject: {
        kind: 'circular',
        id: circular.id,
        words: { zh: `确认收到通报 ${circular.number}`, en: `Confirm receipt of circular ${circular.number}` },
      },
      regionCode: unit.region_code,
      regionThen: unit.region_code,
      sector: 0,
      dueAt: due?.dueAt ?? null,
      basis: { zh: '党政机关公文处理工作条例第二十四条 签收', en: 'Regulation on Official Documents art. 24, signing for receipt' },
    })),
  );
  return units.map(({ id }) => id);
}

async function addressees(work: Work, campaign: LoadedCampaign) {
  const { from, to } = regionRange(campaign.region);
  return work.db
    .selectFrom('units as u')
    .innerJoin('campaign_units as c', (join) => join.onRef('c.unit_id', '=', 'u.id').on('c.campaign_id', '=', campaign.id))
    .select(['u.id', 'u.region_code'])
    .distinct()
    .where('u.region_code', '>=', from)
    .where('u.region_code', '<', to)
    .where((eb) =>
      eb.or([
        eb.and([eb('u.kind', '=', 'government'), eb('u.level', '=', 'city')]),
        eb.and([eb('u.kind', '=', 'body'), eb('u.level', '=', 'province')]),
      ]),
    )
    .where((eb) => eb.or([eb('u.valid_to', 'is', null), eb('u.valid_to', '>', work.today)]))
    .orderBy('u.id')
    .execute();
}
