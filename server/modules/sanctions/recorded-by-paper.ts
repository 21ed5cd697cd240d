import type { Work } from '../../platform/work.ts';
import type { PaperColumns } from './named-paper.ts';
import { type PlacedRecord, type SanctionMoveLine } from './write-sanction-move.ts';

interface StandingRecord extends PlacedRecord {
  state: string;
  version: number;
}

/** The seizure or measure that a paper of this system has recorded; undefined for none. */
export async function recordedByPaper(
  work: Work,
  table: 'seizures' | 'measures',
  { document_id: documentId }: PaperColumns,
  kind?: string,
): Promise<StandingRecord | undefined> {
  if (documentId === null) return undefined;
  const found = await work.db
    .selectFrom(table)
    .select(['id', 'state', 'version', 'kind', 'region_code', 'region_then', 'sector'])
    .where('document_id', '=', documentId)
    .orderBy('id')
    .execute();
  return found.find((row) => kind === undefined || row.kind === kind);
}

/** What was recorded by its paper is not recorded twice: answers with it as it stands, and leaves a line of who asked. */
export function sameAgain(
  work: Work,
  { id, state, version, region_code: regionCode, sector }: StandingRecord,
  { kind, act, given }: Pick<SanctionMoveLine, 'kind' | 'act' | 'given'>,
): { id: string; state: string; version: number } {
  const standing = { state, version };
  work.audit({ act, objectKind: kind, objectId: id, regionCode, sector, details: { before: standing, after: standing, given } });
  return { id, ...standing };
}
