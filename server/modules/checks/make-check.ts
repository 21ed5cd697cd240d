import type { z } from 'zod';
import type { CheckDetail, makeCheck as endpoint } from '../../../contracts/checks.ts';
import { isDay } from '../../../domain/calendar/day.ts';
import { isApprovalCompulsory } from '../../../domain/inspections/visit-rules.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import { badField, forbidden, Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { campaignsOn } from '../campaign/for-other-modules.ts';
import { chooseOfficers } from './choose-officers.ts';
import { getCheck } from './get-check.ts';
import { recordVisit } from './record-visit.ts';

type Body = z.infer<NonNullable<typeof endpoint.body>>;

/**
 * Records a check of a firm by the viewer's own enforcement body: two certified officers at least (行政处罚法(2021)第四十二条),
 * a day not ahead. It counts in every campaign that ran on its day. Throws Refused by field; 409 'approval-first' for a day on which a
 * visit had to be approved before it was made (国办发〔2024〕54号).
 */
export async function makeCheck(work: Work, body: Body): Promise<CheckDetail> {
  const { viewer } = work;
  if (viewer.unitKind !== 'enforcement-body') {
    throw forbidden({ zh: '检查由执法机构实施，本单位不登记检查。', en: 'Checks are made by enforcement bodies; this unit records none.' });
  }
  if (!isDay(body.madeOn) || body.madeOn > work.today)
    throw badField('madeOn', '检查日期应为有效日期且不晚于当日。', 'The day of the check must exist and not lie ahead.');
  if (isApprovalCompulsory(body.madeOn)) {
    throw new Refused(409, 'approval-first', {
      zh: `${body.madeOn} 的检查须先经批准：请在“检查计划”中拟订、报批，从计划生成检查记录。`,
      en: `A check on ${body.madeOn} must be approved first: plan it under “Planned inspections”; its record is made from the plan.`,
    });
  }
  if ((await campaignsOn(work, body.madeOn)).length === 0)
    throw new Refused(409, 'no-campaign', { zh: `${body.madeOn} 没有正在进行的行动。`, en: `No campaign ran on ${body.madeOn}.` });
  const firm = await work.db
    .selectFrom('enterprises')
    .select(['id', 'region_code', 'trade_sector', 'merged_into'])
    .where('id', '=', body.enterpriseId)
    .executeTakeFirst();
  if (!firm || firm.merged_into !== null) throw badField('enterpriseId', '找不到该企业，或者不在本辖区。', 'There is no such firm in this area.');
  const sector = body.sector ?? firm.trade_sector;
  if (!isSectorInMask(viewer.sectors, sector)) throw badField('sector', '该领域不归本单位管。', 'That sector is not this unit’s.');
  const officers = await chooseOfficers(work, body.officerIds, { unitId: viewer.unitId, on: body.madeOn });
  const id = await recordVisit(work, { ...body, unitId: viewer.unitId, regionCode: firm.region_code, sector, officers });
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
