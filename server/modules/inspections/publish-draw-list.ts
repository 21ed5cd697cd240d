import type { z } from 'zod';
import type { DrawDetail, previewDrawList as preview, publishDrawList as endpoint } from '../../../contracts/inspection-draws.ts';
import { drawListHash, drawMethod } from '../../../domain/inspections/random-draw.ts';
import { isSectorInMask } from '../../../domain/organisation/sector-mask.ts';
import { badField, forbidden } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { chooseOfficers } from '../checks/for-other-modules.ts';
import { type DrawScope, firmsInScope, mostListed } from './draw-scope.ts';
import { getDraw } from './get-draw.ts';

/** How many firms a list would hold, and the first of them. */
export async function previewDrawList(work: Work, scope: DrawScope): Promise<z.input<typeof preview.output>> {
  const firms = await firmsInScope(work, scope);
  return { firms: Math.min(firms.length, mostListed), first: firms.slice(0, 20), isTooMany: firms.length > mostListed };
}

/**
 * Publishes the list that will be drawn from, with its hash and the source of the seed, before the seed is known (双随机、一公开). The list
 * cannot be changed after.
 */
export async function publishDrawList(work: Work, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<DrawDetail> {
  const { viewer } = work;
  if (viewer.unitKind !== 'enforcement-body')
    throw forbidden({ zh: '随机抽查由执法机构组织。', en: 'Random visits are drawn by enforcement bodies.' });
  if (body.region < viewer.regionFrom || body.region >= viewer.regionTo) throw badField('region', '不在本辖区。', 'Outside this body’s area.');
  if (body.sector !== undefined && !isSectorInMask(viewer.sectors, body.sector))
    throw badField('sector', '该领域不归本单位管。', 'That sector is not this unit’s.');
  const chosen = await chooseOfficers(work, body.officerIds, { unitId: viewer.unitId, on: work.today });
  if (chosen.length < body.officersPerFirm)
    throw badField('officerIds', '执法人员名单少于每家所需人数。', 'Fewer officers on the list than go to each firm.');
  const firms = await firmsInScope(work, body);
  if (firms.length > mostListed)
    throw badField('region', `名单超过 ${mostListed} 家，请缩小范围。`, `More than ${mostListed} firms: narrow the list.`);
  if (firms.length < body.firmsWanted) throw badField('firmsWanted', `名单只有 ${firms.length} 家。`, `The list holds ${firms.length} firms only.`);
  const officers = chosen.map(({ personId, certificate }) => ({ id: personId, name: certificate }));
  const list = { firms, officers, firmsWanted: body.firmsWanted, officersPerFirm: body.officersPerFirm };
  const listHash = drawListHash(list);
  const { id } = await work.db
    .insertInto('inspection_draws')
    .values({
      unit_id: viewer.unitId,
      title: body.title,
      scope_words: await scopeWords(work, body),
      method: drawMethod,
      firms: JSON.stringify(firms),
      officers: JSON.stringify(officers),
      firms_wanted: body.firmsWanted,
      officers_per_firm: body.officersPerFirm,
      list_hash: listHash,
      seed_source: body.seedSource,
      published_at: work.now,
      published_by_person_id: viewer.personId,
      region_code: body.region,
      region_then: body.region,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  work.audit({
    act: 'publishDrawList',
    objectKind: 'inspection-draw',
    objectId: id,
    regionCode: body.region,
    details: { after: { ...body, firms: firms.length, listHash } },
  });
  return getDraw(work, id);
}

async function scopeWords(work: Work, { region, sector, notCheckedSince }: DrawScope): Promise<string> {
  const division = await work.db.selectFrom('divisions').select('name').where('code', '=', region).executeTakeFirst();
  const field = sector === undefined ? undefined : await work.db.selectFrom('sectors').select('name_zh').where('id', '=', sector).executeTakeFirst();
  const parts = [division?.name ?? region, field?.name_zh, notCheckedSince && `${notCheckedSince}以来未检查`];
  return parts.filter(Boolean).join('，');
}
