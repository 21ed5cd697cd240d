import type { z } from 'zod';
import type { listAuditLines as endpoint } from '../../../contracts/audit.ts';
import { addDays, instantOf } from '../../../domain/calendar/day.ts';
import type { Work } from '../../platform/work.ts';
import { auditRowOf, auditRows } from './audit-rows.ts';

/** The log, newest first. Reading it leaves a line of its own. */
export async function listAuditLines(work: Work, query: z.infer<NonNullable<typeof endpoint.query>>) {
  let rows = auditRows(work);
  if (query.act) rows = rows.where('act', '=', query.act);
  if (query.objectKind) rows = rows.where('object_kind', '=', query.objectKind);
  if (query.objectId) rows = rows.where('object_id', '=', query.objectId);
  if (query.person) rows = rows.where('persons.name', 'like', `%${query.person.replace(/[\\%_]/g, '\\$&')}%`);
  if (query.from) rows = rows.where('at', '>=', instantOf(query.from, '00:00'));
  if (query.to) rows = rows.where('at', '<', instantOf(addDays(query.to, 1), '00:00'));
  const { total } = await rows
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const page = await rows
    .orderBy('at', 'desc')
    .orderBy('shard')
    .orderBy('seq', 'desc')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute();
  const { page: number, size, ...asked } = query;
  work.audit({ act: 'readAuditLog', objectKind: 'audit', objectId: 'log', details: asked, regionCode: work.viewer.regionCode });
  return { rows: page.map(auditRowOf), total: Number(total), page: number, size };
}
