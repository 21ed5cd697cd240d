import type { z } from 'zod';
import type { CheckDetail, makeCheck as endpoint } from '../../../contracts/checks.ts';
import { isDay } from '../../../domain/calendar/day.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import { badField, forbidden, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOn } from '../campaign/for-other-modules.ts';
import { attachFiles } from '../files/for-other-modules.ts';
import { countCheck } from './count-check.ts';
import { getCheck } from './get-check.ts';
import { listCheckOfficers } from './list-check-officers.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/**
 * Records a check of a firm by the viewer's own enforcement body: two certified officers at least (行政处罚法(2021)第四十二条),
 * a day not ahead. It counts in every campaign that ran on its day. Throws Refused by field.
 */
export async function makeCheck(work: Work, body: Body): Promise<CheckDetail> {
  const { viewer } = work;
  if (viewer.unitKind !== 'enforcement-body') {
    throw forbidden({ zh: '检查由执法机构实施，本单位不登记检查。', en: 'Checks are made by enforcement bodies; this unit records none.' });
  }
  if (!isDay(body.madeOn) || body.madeOn > work.today)
    throw badField('madeOn', '检查日期应为有效日期且不晚于当日。', 'The day of the check must exist and not lie ahead.');
  const campaigns = await campaignsOn(work, body.madeOn);
  if (campaigns.length === 0)
    throw new Refused(409, 'no-campaign', { zh: `${body.madeOn} 没有正在进行的行动。`, en: `No campaign ran on ${body.madeOn}.` });
  const firm = await work.db
    .selectFrom('enterprises')
    .select(['id', 'region_code', 'trade_sector', 'merged_into'])
    .where('id', '=', body.enterpriseId)
    .executeTakeFirst();
  if (!firm || firm.merged_into !== null) throw badField('enterpriseId', '找不到该企业，或者不在本辖区。', 'There is no such firm in this area.');
  const sector = body.sector ?? firm.trade_sector;
  if (!isSectorInMask(viewer.sectors, sector)) throw badField('sector', '该领域不归本单位管。', 'That sector is not this unit’s.');
  const officers = await chosenOfficers(work, body);
  const { id } = await work.db
    .insertInto('checks')
    .values({
      campaign_ids: campaigns.map((campaign) => campaign.id),
      unit_id: viewer.unitId,
      enterprise_id: firm.id,
      made_on: body.madeOn,
      officers: JSON.stringify(officers),
      officer_count: officers.length,
      team_count: body.teams,
      summary: body.summary,
      found_nothing: body.foundNothing,
      region_code: firm.region_code,
      region_then: firm.region_code,
      sector,
      made_at: work.now,
      made_by_person_id: viewer.personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await attachFiles(work, body.fileIds, { kind: 'check', id, regionCode: firm.region_code, regionThen: firm.region_code, sector });
  await countCheck(work, id);
  work.audit({
    act: 'makeCheck',
    objectKind: 'check',
    objectId: id,
    details: { after: { ...body, officers, sector } },
    regionCode: firm.region_code,
    sector,
  });
  return getCheck(work, id);
}

async function chosenOfficers(work: Work, body: Body) {
  const ids = new Set(body.officerIds);
  const known = await listCheckOfficers(work, work.viewer.unitId, body.madeOn);
  const chosen = known.filter((one) => ids.has(one.personId));
  if (ids.size < 2) throw badField('officerIds', '检查人员不得少于两人。', 'A check needs at least two officers.');
  if (chosen.length < ids.size)
    throw badField('officerIds', '有人员当日不在本单位执法岗位。', 'Somebody held no enforcement post in this unit on that day.');
  const without = chosen.filter((one) => !one.isCertified).map((one) => one.name);
  if (without.length > 0) {
    throw badField('officerIds', `当日没有有效执法证件：${without.join('、')}。`, `Without a certificate valid that day: ${without.join(', ')}.`);
  }
  return chosen.map(({ personId, name, certificate }) => ({ personId, name, certificate: certificate ?? '' }));
}
