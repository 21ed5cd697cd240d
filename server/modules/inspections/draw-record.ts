import type { Selectable } from 'kysely';
import type { DrawDetail } from '../../../contracts/inspection-draws.ts';
import type { DrawList, DrawMethod } from '../../../domain/inspections/random-draw.ts';
import type { InspectionDraws } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

export type DrawRecord = Selectable<InspectionDraws>;

/** A draw as it lies on record; locked where `lock`. Throws not-found. */
export async function loadDraw(work: Work, id: string, lock: 'lock' | 'read'): Promise<DrawRecord> {
  const wanted = work.db.selectFrom('inspection_draws').selectAll().where('id', '=', id);
  const record = await (lock === 'lock' ? wanted.forUpdate() : wanted).executeTakeFirst();
  if (!record) throw notFound('抽取', 'draw');
  return record;
}

export function listOf(record: DrawRecord): DrawList {
  return {
    method: record.method as DrawMethod,
    firms: record.firms as DrawList['firms'],
    officers: record.officers as DrawList['officers'],
    firmsWanted: record.firms_wanted,
    officersPerFirm: record.officers_per_firm,
  };
}

export function drawStateOf(record: Pick<DrawRecord, 'withdrawn_at' | 'drawn_at'>): DrawDetail['state'] {
  return record.withdrawn_at !== null ? 'withdrawn' : record.drawn_at !== null ? 'drawn' : 'published';
}
