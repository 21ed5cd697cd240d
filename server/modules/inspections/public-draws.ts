import type { z } from 'zod';
import type { PublicDrawPage, listPublicDraws as endpoint } from '../../../contracts/public-draws.ts';
import { dayOf } from '../../../domain/calendar/day.ts';
import type { DrawFile } from '../../../domain/inspections/draw-file.ts';
import { type DrawEntry, type DrawMethod, drawMethod, type DrawnFirm } from '../../../domain/inspections/random-draw.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { drawStateOf, listOf, loadDraw } from './draw-record.ts';
import { listDraws } from './list-draws.ts';

/** Every draw of the province: a list is published to everybody, so that the province's scope is opened for whoever asks (双随机、一公开). */
export async function listPublicDraws(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>): Promise<PublicDrawPage> {
  return work.underScope(wholeProvince, () => listDraws(work, query));
}

/** One draw with all that is needed to draw it again, and no name of a person. Throws not-found. */
export async function getPublicDraw(work: Work, id: string): Promise<DrawFile> {
  const record = await work.underScope(wholeProvince, () => loadDraw(work, id, 'read'));
  const { method = drawMethod, firms, officers, firmsWanted, officersPerFirm } = listOf(record);
  const unit = await work.db.selectFrom('units').select('name').where('id', '=', record.unit_id).executeTakeFirstOrThrow();
  const result = record.result as DrawnFirm[] | null;
  return {
    form: 'anzhi-draw-file-1',
    id: record.id,
    title: record.title,
    unitName: unit.name,
    campaign: await campaignOn(work, record.published_at),
    scopeWords: record.scope_words,
    state: drawStateOf(record),
    method,
    firms: [...firms],
    officers: officers.map((one) => asPublic(one, method)),
    firmsWanted,
    officersPerFirm,
    listHash: record.list_hash,
    seedSource: record.seed_source,
    publishedAt: record.published_at.toISOString(),
    seed: record.seed,
    result: result && result.map((firm) => ({ ...firm, officers: firm.officers.map((one) => asPublic(one, method)) })),
    drawnAt: record.drawn_at?.toISOString() ?? null,
    withdrawnAt: record.withdrawn_at?.toISOString() ?? null,
  };
}

/** Lists of the first method hold names; they are nobody's but the body's. */
function asPublic<Entry extends DrawEntry>(officer: Entry, method: DrawMethod): Entry {
  return method === 'anzhi-draw-1' ? { ...officer, name: '' } : officer;
}

async function campaignOn(work: Work, at: Date): Promise<DrawFile['campaign']> {
  const day = dayOf(at);
  const campaign = await work.db
    .selectFrom('campaigns')
    .select(['name_zh as zh', 'name_en as en'])
    .where('starts_on', '<=', day)
    .where('ends_on', '>=', day)
    .orderBy('id')
    .executeTakeFirst();
  return campaign ?? null;
}
