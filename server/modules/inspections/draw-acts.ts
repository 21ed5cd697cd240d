import type { DrawDetail } from '../../../contracts/inspection-draws.ts';
import { drawFrom } from '../../../domain/inspections/random-draw.ts';
import { Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { type DrawRecord, drawStateOf, listOf, loadDraw } from './draw-record.ts';
import { getDraw } from './get-draw.ts';

/** Draws by the seed: the result follows from list and seed alone, and stands. */
export async function drawInspections(work: Work, id: string, body: { version: number; seed: string }): Promise<DrawDetail> {
  const record = await openDraw(work, id, body.version);
  const result = drawFrom(listOf(record), body.seed);
  await work.db
    .updateTable('inspection_draws')
    .set({
      seed: body.seed,
      result: JSON.stringify(result),
      drawn_at: work.now,
      drawn_by_person_id: work.viewer.personId,
      version: record.version + 1,
    })
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'drawInspections',
    objectKind: 'inspection-draw',
    objectId: id,
    regionCode: record.region_code,
    details: { after: { seed: body.seed, listHash: record.list_hash, firms: result.map((firm) => firm.id) } },
  });
  return getDraw(work, id);
}

/** Takes back a list that has a fault, with the reason, before it is drawn; it stays on file. */
export async function withdrawDrawList(work: Work, id: string, body: { version: number; reason: string }): Promise<DrawDetail> {
  const record = await openDraw(work, id, body.version);
  await work.db
    .updateTable('inspection_draws')
    .set({ withdrawn_at: work.now, withdraw_reason: body.reason, version: record.version + 1 })
    .where('id', '=', id)
    .execute();
  work.audit({
    act: 'withdrawDrawList',
    objectKind: 'inspection-draw',
    objectId: id,
    regionCode: record.region_code,
    details: { after: { reason: body.reason } },
  });
  return getDraw(work, id);
}

/** The draw, locked: the viewer's own, at the version seen, published and not drawn. */
async function openDraw(work: Work, id: string, version: number): Promise<DrawRecord> {
  const record = await loadDraw(work, id, 'lock');
  if (record.version !== version) throw stale(await getDraw(work, id));
  if (record.unit_id !== work.viewer.unitId)
    throw new Refused(403, 'act-not-yours', { zh: '由公布名单的机关办理。', en: 'This is for the body that published the list.' });
  if (drawStateOf(record) !== 'published')
    throw new Refused(409, 'act-not-now', { zh: '名单已抽取或者已撤回。', en: 'The list was drawn from, or withdrawn.' });
  return record;
}
