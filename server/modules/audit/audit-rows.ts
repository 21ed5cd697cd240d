import type { AuditRow } from '../../../contracts/audit.ts';
import type { Work } from '../../platform/work.ts';

/** Audit lines with the name of who acted; row-level security has already narrowed them to the viewer's range. */
export function auditRows(work: Work) {
  return work.db
    .selectFrom('audit_log')
    .leftJoin('persons', 'persons.id', 'audit_log.person_id')
    .select(['shard', 'seq', 'at', 'persons.name as personName', 'capacity', 'act', 'object_kind', 'object_id', 'details', 'hash']);
}

type Row = Awaited<ReturnType<ReturnType<typeof auditRows>['execute']>>[number];

export function auditRowOf(row: Row): AuditRow {
  return {
    shard: row.shard,
    seq: row.seq,
    at: row.at.toISOString(),
    personName: row.personName,
    capacity: row.capacity,
    act: row.act,
    objectKind: row.object_kind,
    objectId: row.object_id,
    details: JSON.parse(row.details) as unknown,
    hash: row.hash.toString('hex'),
  };
}
