import { randomUUID } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/**
 * Lets `write` fill a temporary file, and returns it for reading from its beginning: what takes long to send is made first. The
 * file has no name from the start, so that nothing is left behind; reading it to its end, or destroying the stream, gives it up.
 */
export async function spool(write: (out: Writable) => Promise<unknown>): Promise<Readable> {
  const path = join(tmpdir(), `anzhi-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    const out = file.createWriteStream({ autoClose: false, highWaterMark: 256 * 1024 });
    const written = finished(out);
    written.catch(() => undefined);
    await write(out);
    if (!out.writableEnded) out.end();
    await written;
    return file.createReadStream({ start: 0, highWaterMark: 256 * 1024 });
  } catch (error) {
    await file.close();
    throw error;
  }
}
