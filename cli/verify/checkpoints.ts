import { existsSync, readFileSync } from 'node:fs';

/** A head of a shard as it once stood, kept outside the database. */
export interface Checkpoint {
  shard: string;
  seq: string;
  hash: string;
}

/** Reads a checkpoint file: a line each, moment, shard, number and hash separated by spaces. Throws Error for another form. */
export function readCheckpoints(path: string): Checkpoint[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const [, shard, seq, hash] = /^\S+ (\d{4}) (\d+) ([0-9a-f]{64})$/.exec(line) ?? [];
      if (shard === undefined || seq === undefined || hash === undefined) throw new Error(`${path}, line ${index + 1}: not a checkpoint`);
      return { shard, seq, hash };
    });
}
