import type { DrawDetail } from '../../../contracts/inspection-draws.ts';
import { type DrawnFirm, drawMethod } from '../../../domain/inspections/random-draw.ts';
import type { Work } from '../../platform/work.ts';
import { type DrawRecord, drawStateOf, listOf, loadDraw } from './draw-record.ts';

/** A draw with its whole list, seed and result: all that is needed to check it. Throws not-found. */
export async function getDraw(work: Work, id: string): Promise<DrawDetail> {
  const record = await loadDraw(work, id, 'read');
  const state = drawStateOf(record);
  const isOwn = record.unit_id === work.viewer.unitId && work.viewer.permissions.has('inspections.plan');
  const names = await namesOf(work, record);
  const { method = drawMethod, firms, officers, firmsWanted, officersPerFirm } = listOf(record);
  return {
    id: record.id,
    title: record.title,
    unitId: record.unit_id,
    unitName: names.unit,
    regionCode: record.region_code,
    state,
    scopeWords: record.scope_words,
    method,
    firms: [...firms],
    officers: [...officers],
    people: officers.map(({ id, name }) => ({ id, name: names.persons.get(id) ?? name })),
    firmsWanted,
    officersPerFirm,
    listHash: record.list_hash,
    seedSource: record.seed_source,
    publishedAt: record.published_at.toISOString(),
    publishedBy: names.persons.get(record.published_by_person_id) ?? null,
    seed: record.seed,
    result: await resultOf(work, record),
    drawnAt: record.drawn_at?.toISOString() ?? null,
    drawnBy: names.persons.get(record.drawn_by_person_id ?? '') ?? null,
    withdrawReason: record.withdraw_reason,
    mayDraw: isOwn && state === 'published',
    mayPlan: isOwn && state === 'drawn',
    version: record.version,
  };
}

/** The firms drawn, each with the inspection that was planned of it. */
async function resultOf(work: Work, record: DrawRecord): Promise<DrawDetail['result']> {
  if (record.result === null) return null;
  const planned = await work.db
    .selectFrom('inspections')
    .select(['id', 'enterprise_id'])
    .where('draw_id', '=', record.id)
    .where('status', '<>', 'cancelled')
    .execute();
  const byFirm = new Map(planned.map((row) => [row.enterprise_id, row.id]));
  return (record.result as DrawnFirm[]).map((firm) => ({ ...firm, inspectionId: byFirm.get(firm.id) ?? null }));
}

async function namesOf(work: Work, record: DrawRecord): Promise<{ unit: string; persons: Map<string, string> }> {
  const unit = await work.db.selectFrom('units').select('name').where('id', '=', record.unit_id).executeTakeFirst();
  const listed = listOf(record).officers.map(({ id }) => id);
  const ids = [record.published_by_person_id, record.drawn_by_person_id, ...listed].filter((id) => id !== null);
  const persons = await work.db.selectFrom('persons').select(['id', 'name']).where('id', 'in', ids).execute();
  return { unit: unit?.name ?? '', persons: new Map(persons.map(({ id, name }) => [id, name])) };
}
