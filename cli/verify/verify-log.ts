import pg from 'pg';
import type { Checkpoint } from './checkpoints.ts';
import { type ChainLine, hashOfLine } from './chain-line.ts';

export interface VerifyResult {
  lines: number;
  shards: number;
  /** First fault of each shard, in plain words; empty when the log is whole. */
  faults: string[];
}

/**
 * Heads and lines are read at one moment: lines that are written meanwhile are no fault. The log is under row-level security
 * like every scoped table; the auditor's range is the whole of it.
 */
export const verifyOpening =
  'begin isolation level repeatable read read only; ' +
  `set local app.region_from = '000000000'; set local app.region_to = '999999999'; set local app.sectors = '2305843009213693951'`;

const batch = 5_000;

/**
 * Walks every shard from its first line: numbers without a gap, each hash over its line and the one before, the head
 * equal to the last line, and every checkpoint that was taken outside the database met by the line it names.
 */
export async function verifyLog(client: pg.ClientBase, checkpoints: readonly Checkpoint[]): Promise<VerifyResult> {
  const heads = await client.query<{ shard: string; seq: string; hash: Buffer }>('select shard, seq, hash from audit_heads order by shard');
  const strays = await client.query<{ shard: string }>(
    'select distinct shard from audit_log where shard not in (select shard from audit_heads) order by shard',
  );
  const faults = strays.rows.map(({ shard }) => `shard ${shard}: has lines but no head`);
  let lines = 0;
  for (const head of heads.rows) {
    const marks = new Map(checkpoints.filter(({ shard }) => shard === head.shard).map(({ seq, hash }) => [seq, hash]));
    const walked = await walkShard(client, head.shard, marks);
    lines += walked.lines;
    const fault = walked.fault ?? headFault(head, walked) ?? missedMark(head.shard, marks, walked.lines);
    if (fault !== undefined) faults.push(fault);
  }
  for (const shard of new Set(checkpoints.map((mark) => mark.shard))) {
    if (!heads.rows.some((head) => head.shard === shard)) faults.push(`shard ${shard}: a checkpoint names it, but it is gone`);
  }
  return { lines, shards: heads.rows.length, faults };
}

interface Walked {
  lines: number;
  last: Buffer;
  fault?: string;
}

async function walkShard(client: pg.ClientBase, shard: string, marks: ReadonlyMap<string, string>): Promise<Walked> {
  let last: Buffer = Buffer.alloc(0);
  let count = 0;
  for (;;) {
    const { rows } = await client.query<ChainLine>({ name: 'walk', text: walkText, values: [shard, count, batch] });
    for (const line of rows) {
      count += 1;
      if (line.seq !== String(count)) return { lines: count, last, fault: `shard ${shard}: line ${count} is missing (next is ${line.seq})` };
      const due = hashOfLine(line, last);
      if (!due.equals(line.hash))
        return { lines: count, last, fault: `shard ${shard}: line ${count} (${line.act}, ${line.at}) does not match its hash` };
      const mark = marks.get(line.seq);
      if (mark !== undefined && mark !== line.hash.toString('hex')) {
        return { lines: count, last, fault: `shard ${shard}: line ${count} differs from the checkpoint taken outside the database` };
      }
      last = line.hash;
    }
    if (rows.length < batch) return { lines: count, last };
  }
}

// Moments are written in milliseconds; microseconds that were put in later stay in the text and break the hash.
const walkText = `
  select shard, seq, regexp_replace(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z' as at, person_id, post_id, unit_id, capacity, act,
         object_kind, object_id, details, request_id, region_code, sector, hash
  from audit_log where shard = $1 and seq > $2 order by seq limit $3`;

function headFault(head: { shard: string; seq: string; hash: Buffer }, walked: Walked): string | undefined {
  if (head.seq === String(walked.lines) && head.hash.equals(walked.last)) return undefined;
  return `shard ${head.shard}: the head names line ${head.seq}, the log ends at line ${walked.lines}`;
}

function missedMark(shard: string, marks: ReadonlyMap<string, string>, lines: number): string | undefined {
  const beyond = [...marks.keys()].find((seq) => Number(seq) > lines);
  return beyond === undefined ? undefined : `shard ${shard}: cut short: a checkpoint names line ${beyond}, the log ends at line ${lines}`;
}
