import type pg from 'pg';
import type { AuditedAct } from '../../domain/audit/audited-acts.ts';
import type { AuditedObject } from '../../domain/audit/audited-objects.ts';

/** One act, as the log keeps it. `details` holds before and after, as JSON text. */
export interface AuditLine {
  act: AuditedAct;
  objectKind: AuditedObject;
  objectId: string;
  details: unknown;
  regionCode: string;
  sector?: number;
  /** Whose act it is where nobody is signed in yet: the person who signs in. */
  personId?: string;
}

export interface Actor {
  personId: string | null;
  postId: string | null;
  unitId: string | null;
  /** In which capacity, in words: "玄武区安全生产监督管理局 执法员". */
  capacity: string;
}

/** The shard of a region's lines: its city, or the province. */
function shardOf(regionCode: string): string {
  return regionCode.slice(0, 4);
}

/** Appends the lines of one transaction; called once, last, so that the shard's head is locked only until the commit. */
export async function appendAudit(client: pg.ClientBase, actor: Actor, at: Date, requestId: string, lines: AuditLine[]): Promise<void> {
  if (lines.length === 0) return;
  const moment = at.toISOString();
  const rows = lines.map((line) => ({
    shard: shardOf(line.regionCode),
    at: moment,
    personId: line.personId ?? actor.personId,
    postId: actor.postId,
    unitId: actor.unitId,
    capacity: actor.capacity,
    act: line.act,
    objectKind: line.objectKind,
    objectId: line.objectId,
    details: JSON.stringify(line.details ?? {}),
    requestId,
    regionCode: line.regionCode,
    sector: String(line.sector ?? 0),
  }));
  await client.query({ name: 'append-audit', text: 'select append_audit($1::jsonb)', values: [JSON.stringify(rows)] });
}
