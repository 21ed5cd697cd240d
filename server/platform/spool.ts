import { randomUUID } from 'node:crypto';
import { close, createReadStream, createWriteStream, openSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

const highWaterMark = 256 * 1024;

/**
 * Lets `write` fill a temporary file, and returns it for reading from its beginning: what takes long to send is made first. The
 * file has no name from the start, so that nothing is left behind; reading it to its end, or destroying the stream, gives it up.
 */
export async function spool(write: (out: Writable) => Promise<unknown>): Promise<Readable> {
  const path = join(tmpdir(), `anzhi-${randomUUID()}`);
  const fd = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  const out = createWriteStream('', { fd, autoClose: false, highWaterMark });
  try {
    const written = finished(out, { cleanup: true });
    written.catch(() => undefined);
    await write(out);
    if (!out.writableEnded) out.end();
    await written;
    return createReadStream('', { fd, start: 0, highWaterMark });
  } catch (error) {
    out.destroy();
    close(fd);
    throw error;
  }
}
