import type { AuditRow } from '../../../contracts/audit.ts';
import { auditedActWords, sortOfAct } from '../../../domain/audit/audited-acts.ts';
import { auditedObjectWords } from '../../../domain/audit/audited-objects.ts';
import { detailReferences } from '../../../domain/audit/detail-references.ts';
import type { Work } from '../../platform/work.ts';
import { readableDrafts, recordLabels } from './record-labels.ts';

/** Audit lines with the name of who acted; row-level security has already narrowed them to the viewer's range. */
export function auditRows(work: Work) {
  return work.db
    .selectFrom('audit_log')
    .leftJoin('persons', 'persons.id', 'audit_log.person_id')
    .select([
      'shard',
      'seq',
      'at',
      'persons.name as personName',
      'capacity',
      'act',
      'object_kind',
      'object_id',
      'region_code',
      'request_id',
      'details',
      'hash',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof auditRows>['execute']>>[number];

/** Lines in words, with the numbers and names of what they are about. */
export async function auditRowsOf(work: Work, rows: readonly Row[]): Promise<AuditRow[]> {
  const drafts = await readableDrafts(
    work,
    rows.filter(hasDraftWords).map(({ object_id }) => object_id),
  );
  const read = rows.map((row) => ({
    row,
    details: hasDraftWords(row) && !drafts.has(row.object_id) ? {} : (JSON.parse(row.details) as unknown),
  }));
  const named = read.map(({ row, details }) => [{ kind: row.object_kind, id: row.object_id }, ...detailReferences(details)]);
  const labels = await recordLabels(work, named.flat());
  return read.map(({ row, details }) => ({
    shard: row.shard,
    seq: row.seq,
    at: row.at.toISOString(),
    personName: row.personName,
    capacity: row.capacity,
    act: row.act,
    actWords: auditedActWords(row.act),
    sort: sortOfAct(row.act),
    objectKind: row.object_kind,
    objectWords: auditedObjectWords(row.object_kind),
    objectId: row.object_id,
    objectLabel: labels.get(`${row.object_kind} ${row.object_id}`) ?? null,
    regionCode: row.region_code,
    requestId: row.request_id,
    details,
    names: namesOf(details, labels),
    hash: row.hash.toString('hex'),
  }));
}

/** Lines that hold the words of a draft: they are for those who may read the draft, also after its issue. */
function hasDraftWords({ object_kind, act }: Row): boolean {
  return object_kind === 'circular' && ['draftCircular', 'editCircular', 'redraftCircular', 'discardCircular'].includes(act);
}

function namesOf(details: unknown, labels: ReadonlyMap<string, string>): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { kind, id } of detailReferences(details)) {
    const label = labels.get(`${kind} ${id}`);
    if (label !== undefined) names[`${kind} ${id}`] = label;
  }
  return names;
}
