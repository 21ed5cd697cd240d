import type { Work } from '../../platform/work.ts';
import { documentsOf } from '../documents/for-other-modules.ts';
import { type PlacedRecord, type SanctionMoveLine } from './write-sanction-move.ts';

interface StandingRecord extends PlacedRecord {
  state: string;
  version: number;
}

/** The seizure or measure that an issued paper of this case with this number has recorded; undefined for none, and for a number typed by hand. */
export async function recordedByPaper(
  work: Work,
  table: 'seizures' | 'measures',
  { caseId, document, kind }: { caseId: string; document: string; kind?: string },
): Promise<StandingRecord | undefined> {
  const papers = document === '' ? [] : await documentsOf(work, { kind: 'case', id: caseId });
  if (!papers.some((paper) => paper.number === document && paper.state === 'issued')) return undefined;
  const found = await work.db
    .selectFrom(table)
    .select(['id', 'state', 'version', 'kind', 'region_code', 'region_then', 'sector'])
    .where('case_id', '=', caseId)
    .where('document', '=', document)
    .orderBy('id')
    .execute();
  return found.find((row) => kind === undefined || row.kind === kind);
}

/** What was recorded under its number is not recorded twice: answers with it as it stands, and leaves a line of who asked. */
export function sameAgain(
  work: Work,
  { id, state, version, region_code: regionCode, sector }: StandingRecord,
  { kind, act, given }: Pick<SanctionMoveLine, 'kind' | 'act' | 'given'>,
): { id: string; state: string; version: number } {
  const standing = { state, version };
  work.audit({ act, objectKind: kind, objectId: id, regionCode, sector, details: { before: standing, after: standing, given } });
  return { id, ...standing };
}
