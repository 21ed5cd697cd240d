import type { z } from 'zod';
import type { listAuditLines as endpoint } from '../../../contracts/audit.ts';
import { actsOfSort } from '../../../domain/audit/audited-acts.ts';
import { addDays, instantOf } from '../../../domain/calendar/day.ts';
import { regionRange } from '../../../domain/divisions/region-code.ts';
import { anywhere } from '../../platform/database/like-pattern.ts';
import type { Work } from '../../platform/work.ts';
import { auditRows, auditRowsOf } from './audit-rows.ts';

type Query = z.infer<NonNullable<typeof endpoint.query>>;

/** The log, newest first. Reading it leaves a line of its own. */
export async function listAuditLines(work: Work, query: Query): Promise<z.input<typeof endpoint.output>> {
  const rows = filtered(work, query);
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
  return { rows: await auditRowsOf(work, page), total: Number(total), page: number, size };
}

/** For the reader's convenience: what he may see, row-level security decides. */
function filtered(work: Work, query: Query) {
  let rows = auditRows(work);
  if (query.act) rows = rows.where('act', '=', query.act);
  if (query.sort) rows = rows.where('act', 'in', actsOfSort(query.sort));
  if (query.objectKind) rows = rows.where('object_kind', '=', query.objectKind);
  if (query.objectId) rows = rows.where('object_id', '=', query.objectId);
  if (query.requestId) rows = rows.where('request_id', '=', query.requestId);
  if (query.person) rows = rows.where('persons.name', 'like', anywhere(query.person));
  if (query.capacity) rows = rows.where('capacity', 'like', anywhere(query.capacity));
  if (query.region) {
    const { from, to } = regionRange(query.region);
    rows = rows.where('audit_log.region_code', '>=', from).where('audit_log.region_code', '<', to);
  }
  if (query.dayFrom) rows = rows.where('at', '>=', instantOf(query.dayFrom, '00:00'));
  if (query.dayTo) rows = rows.where('at', '<', instantOf(addDays(query.dayTo, 1), '00:00'));
  return rows;
}
