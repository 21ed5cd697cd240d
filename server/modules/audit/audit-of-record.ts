import type { AuditRow } from '../../../contracts/audit.ts';
import type { Work } from '../../platform/work.ts';
import { auditRowOf, auditRows } from './audit-rows.ts';

/** What was done to one record, oldest first: for the "history" of its page. Out of scope: an empty list. */
export async function auditOfRecord(work: Work, { objectKind, objectId }: { objectKind: string; objectId: string }): Promise<{ rows: AuditRow[] }> {
  const rows = await auditRows(work)
    .where('object_kind', '=', objectKind)
    .where('object_id', '=', objectId)
    .orderBy('at')
    .orderBy('seq')
    .limit(500)
    .execute();
  return { rows: rows.map(auditRowOf) };
}
