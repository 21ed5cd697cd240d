import { instantOf } from '../../domain/calendar/day.ts';
import type { AuditLine } from './audit.ts';
import type { Work } from './work.ts';

/**
 * Leaves a line for a person's first reading of a record on a day; a page that is opened again leaves none, so that the log
 * stays one that can be read. The line must lie in the viewer's own scope. Costs one look-up by index, and the line itself.
 */
export async function auditFirstReading(work: Work, line: AuditLine): Promise<void> {
  const read = await work.db
    .selectFrom('audit_log')
    .select('seq')
    .where('object_kind', '=', line.objectKind)
    .where('object_id', '=', line.objectId)
    .where('at', '>=', instantOf(work.today, '00:00'))
    .where('act', '=', line.act)
    .where('person_id', '=', work.viewer.personId)
    .limit(1)
    .executeTakeFirst();
  if (read === undefined) work.audit(line);
}
