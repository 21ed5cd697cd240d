import { createHash } from 'node:crypto';

/** One line of the log as it stands in the database. Times are UTC texts in milliseconds. */
export interface ChainLine {
  shard: string;
  seq: string;
  at: string;
  person_id: string | null;
  post_id: string | null;
  unit_id: string | null;
  capacity: string;
  act: string;
  object_kind: string;
  object_id: string;
  details: string;
  request_id: string;
  region_code: string;
  sector: number;
  hash: Buffer;
}

/**
 * The hash that a line must carry, given the hash of the line before. Written from the description in ARCHITECTURE.md and
 * sharing no code with the server: version, shard, number, moment, actor, act, object, details, request and region, each
 * as its length in four bytes and its UTF-8, then the hash before it in the same form; SHA-256.
 */
export function hashOfLine(line: ChainLine, before: Buffer): Buffer {
  const hash = createHash('sha256');
  const put = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  const fields = [
    'anzhi-audit-1',
    line.shard,
    line.seq,
    line.at,
    line.person_id ?? '',
    line.post_id ?? '',
    line.unit_id ?? '',
    line.capacity,
    line.act,
    line.object_kind,
    line.object_id,
    line.details,
    line.request_id,
    line.region_code,
    String(line.sector),
  ];
  for (const field of fields) put(Buffer.from(field, 'utf8'));
  put(before);
  return hash.digest();
}
