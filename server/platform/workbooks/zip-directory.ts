import { crc32, createInflateRaw } from 'node:zlib';
import { workbookRefusals } from './workbook-refusals.ts';

/** One part of a zip file, as its central directory declares it. */
export interface ZipPart {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  crc: number;
  offset: number;
}

const endSignature = 0x06054b50;
const partSignature = 0x02014b50;
const localSignature = 0x04034b50;

/** Reads the central directory, which is at the end: half a file has none. Throws Refused `broken-workbook`. */
export function readZipDirectory(bytes: Buffer, maxParts: number): ZipPart[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (start + size > end) throw workbookRefusals.broken();
  if (count > maxParts) throw workbookRefusals.unpacksTooLarge();
  const parts: ZipPart[] = [];
  let at = start;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== partSignature) throw workbookRefusals.broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    const part: ZipPart = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    // Empty, yet with content: a reader that unpacks without a declared size would take all of it.
    if (part.size === 0 && part.packedSize > 2) throw workbookRefusals.broken();
    if (encrypted || (part.method !== 0 && part.method !== 8) || part.offset + part.packedSize > start) throw workbookRefusals.broken();
    parts.push(part);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (new Set(parts.map(({ name }) => name.toLowerCase())).size !== parts.length) throw workbookRefusals.broken();
  return parts;
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw workbookRefusals.broken();
}

/**
 * The content of a part, chunk by chunk, so that a part that unpacks to more than it declares is stopped at once.
 * Throws Refused `broken-workbook` where size or checksum differ from the directory's.
 */
export async function* unpackPart(bytes: Buffer, part: ZipPart): AsyncGenerator<Buffer> {
  if (part.offset + 30 > bytes.length || bytes.readUInt32LE(part.offset) !== localSignature) throw workbookRefusals.broken();
  const start = part.offset + 30 + bytes.readUInt16LE(part.offset + 26) + bytes.readUInt16LE(part.offset + 28);
  const packed = bytes.subarray(start, start + part.packedSize);
  let size = 0;
  let crc = 0;
  for await (const chunk of part.method === 0 ? [packed] : inflated(packed)) {
    size += chunk.length;
    if (size > part.size) throw workbookRefusals.broken();
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== part.size || crc >>> 0 !== part.crc) throw workbookRefusals.broken();
}

async function* inflated(packed: Buffer): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  stream.end(packed);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch {
    throw workbookRefusals.broken();
  } finally {
    stream.destroy();
  }
}
