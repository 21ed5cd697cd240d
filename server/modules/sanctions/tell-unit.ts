import type { Words } from '../../../domain/law/words.ts';
import type { Work } from '../../platform/work.ts';
import type { PlacedRecord } from './write-sanction-move.ts';

/** Lets another unit hear of an act; the outbox delivers it after the commit. */
export function tellUnit(work: Work, row: PlacedRecord, unitId: string | null, objectKind: 'proposal' | 'transfer', words: Words): void {
  if (unitId === null || unitId === work.viewer.unitId) return;
  work.tell('sanction-told', { unitIds: [unitId], objectKind, objectId: row.id, regionCode: row.region_code, sector: row.sector, words });
}
