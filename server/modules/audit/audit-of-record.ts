import type { z } from 'zod';
import type { auditOfRecord as endpoint } from '../../../contracts/audit.ts';
import { actsOfSort } from '../../../domain/audit/audited-acts.ts';
import { historyPermission } from '../../../domain/audit/audited-objects.ts';
import { forbidden, notFound } from '../../platform/refused.ts';
import { wholeProvince } from '../../platform/viewer.ts';
import type { Work } from '../../platform/work.ts';
import { auditRows, auditRowsOf } from './audit-rows.ts';
import { recordLabels } from './record-labels.ts';

const most = 500;

/** Records that lie in a scope of their own: whoever sees the record sees all that was done to it. */
const scopedKinds: readonly string[] = ['problem', 'enterprise', 'check', 'inspection', 'inspection-draw', 'case', 'report', 'circular'];

/**
 * What was done to one record, oldest first. Needs the permission to read such records; a record out of scope is not found.
 * Who read it is for those who may read the log. The log keeps the division of the day, so lines from before a change of divisions are read beyond the viewer's range.
 */
export async function auditOfRecord(work: Work, record: { objectKind: string; objectId: string }): Promise<z.input<typeof endpoint.output>> {
  if (!work.viewer.permissions.has(historyPermission(record.objectKind))) throw forbidden();
  const isScoped = scopedKinds.includes(record.objectKind);
  if (isScoped && (await recordLabels(work, [{ kind: record.objectKind, id: record.objectId }])).size === 0) throw notFound('记录', 'record');
  const read = () =>
    auditRows(work)
      .$if(!work.viewer.permissions.has('audit.read'), (lines) => lines.where('act', 'not in', actsOfSort('read')))
      .where('object_kind', '=', record.objectKind)
      .where('object_id', '=', record.objectId)
      .orderBy('at')
      .orderBy('seq')
      .limit(most + 1)
      .execute();
  const rows = await (isScoped ? work.underScope(wholeProvince, read) : read());
  return { rows: await auditRowsOf(work, rows.slice(0, most)), cut: rows.length > most };
}
