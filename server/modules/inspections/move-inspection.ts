import type { InspectionDetail } from '../../../contracts/inspection-records.ts';
import { inspectionRefusalOf, statusAfter } from '../../../domain/inspections/inspection-acts.ts';
import type { InspectionAct } from '../../../domain/inspections/inspection-lifecycle.ts';
import type { Updateable } from 'kysely';
import type { Inspections } from '../../platform/database/tables.ts';
import { Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getInspection } from './get-inspection.ts';
import { type LoadedInspection, loadInspection } from './inspection-record.ts';
import { writeMove } from './write-move.ts';

export interface GivenAct {
  act: InspectionAct;
  version: number;
  /** What the history says of it: a reason, an opinion. */
  words?: string;
  details?: Record<string, unknown>;
}

/** What an act itself still does, and what it changes of the row. */
export type Then = (loaded: LoadedInspection) => Promise<Updateable<Inspections>>;

/**
 * The one way in which an inspection moves. Locks it, refuses a stale version (412), asks the table of the domain (403 who, 409 when),
 * runs `then`, writes the row, its history and the audit line.
 */
export async function moveInspection(work: Work, id: string, given: GivenAct, then: Then): Promise<InspectionDetail> {
  const loaded = await loadInspection(work, id, 'lock');
  const { record, facts } = loaded;
  if (given.version !== record.version) throw stale(await getInspection(work, id));
  const refusal = inspectionRefusalOf(given.act, facts, work.viewer, work.today);
  if (refusal) {
    const words = { zh: `${refusal.zh}。`, en: `${refusal.en}.` };
    throw refusal.isWho ? new Refused(403, 'act-not-yours', words) : new Refused(409, 'act-not-now', words);
  }
  const changes = await then(loaded);
  const status = statusAfter(given.act, facts.status);
  const version = record.version + 1;
  await work.db
    .updateTable('inspections')
    .set({ ...changes, status, version, changed_at: work.now })
    .where('id', '=', id)
    .execute();
  const sector = changes.sector ?? record.sector;
  const place = { region_code: record.region_code, region_then: record.region_then, sector };
  await writeMove(work, { id, seq: version, act: given.act, statusAfter: status, words: given.words ?? '', place });
  work.audit({
    act: given.act,
    objectKind: 'inspection',
    objectId: id,
    regionCode: record.region_code,
    sector,
    details: { before: { status: record.status, version: record.version }, after: { status, version, ...given.details } },
  });
  return getInspection(work, id);
}
