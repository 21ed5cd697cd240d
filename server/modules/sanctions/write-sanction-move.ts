import type { AuditedAct } from '../../../domain/audit/audited-acts.ts';
import type { AuditedObject } from '../../../domain/audit/audited-objects.ts';
import { actorColumns } from '../../platform/actor-columns.ts';
import type { Work } from '../../platform/work.ts';

export type SanctionKind = 'seizure' | 'measure' | 'proposal' | 'transfer' | 'remedy';

export interface PlacedRecord {
  id: string;
  region_code: string;
  region_then: string;
  sector: number;
}

export interface SanctionMoveLine {
  kind: SanctionKind & AuditedObject;
  act: AuditedAct;
  state: string;
  version: number;
  words?: string | undefined;
  document?: string | undefined;
  given: unknown;
  before?: unknown;
}

/** One line of a record's history and one of the audit log. `version` is the one that the act made, and the line's place. */
export async function writeSanctionMove(work: Work, record: PlacedRecord, line: SanctionMoveLine): Promise<void> {
  await work.db
    .insertInto('sanction_moves')
    .values({
      record_kind: line.kind,
      record_id: record.id,
      seq: line.version,
      act: line.act,
      state_after: line.state,
      at: work.now,
      day: work.today,
      ...actorColumns(work),
      words: line.words ?? '',
      document: line.document ?? '',
      details: JSON.stringify(line.given),
      region_code: record.region_code,
      region_then: record.region_then,
      sector: record.sector,
    })
    .execute();
  work.audit({
    act: line.act,
    objectKind: line.kind,
    objectId: record.id,
    regionCode: record.region_code,
    sector: record.sector,
    details: { before: line.before ?? null, after: { state: line.state, version: line.version }, given: line.given },
  });
}
