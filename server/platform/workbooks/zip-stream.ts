import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

interface WrittenPart {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Sizes follow the bytes (bit 3), names are UTF-8 (bit 11). */
const flags = 0x0808;
/** 1980-01-01 00:00: the same content is the same file, whenever it was made. */
const dosDay = 0x0021;

/** Writes a zip part by part without holding any: for files that are too large for memory. Parts below 4 GB. */
export class ZipStream {
  readonly #out: Writable;
  readonly #parts: WrittenPart[] = [];
  #offset = 0;

  constructor(out: Writable) {
    this.#out = out;
  }

  /** Adds one part from its chunks of text, deflated as they come; waits where the receiver is slower. */
  async add(name: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
    const part: WrittenPart = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset: this.#offset };
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(dosDay, 12);
    head.writeUInt16LE(part.name.length, 26);
    await this.#write(Buffer.concat([head, part.name]));
    const packer = createDeflateRaw({ level: 3, chunkSize: 64 * 1024 });
    const drained = (async () => {
      for await (const chunk of packer) {
        part.packed += (chunk as Buffer).length;
        await this.#write(chunk as Buffer);
      }
    })();
    for await (const text of chunks) {
      const bytes = Buffer.from(text);
      part.crc = crc32(bytes, part.crc);
      part.size += bytes.length;
      if (!packer.write(bytes)) await Promise.race([once(packer, 'drain'), drained]);
    }
    packer.end();
    await drained;
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(0x08074b50, 0);
    tail.writeUInt32LE(part.crc >>> 0, 4);
    tail.writeUInt32LE(part.packed, 8);
    tail.writeUInt32LE(part.size, 12);
    await this.#write(tail);
    this.#parts.push(part);
  }

  /** Writes the directory; the receiver is ended. */
  async end(): Promise<void> {
    const start = this.#offset;
    for (const part of this.#parts) {
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(20, 4);
      entry.writeUInt16LE(20, 6);
      entry.writeUInt16LE(flags, 8);
      entry.writeUInt16LE(8, 10);
      entry.writeUInt16LE(dosDay, 14);
      entry.writeUInt32LE(part.crc >>> 0, 16);
      entry.writeUInt32LE(part.packed, 20);
      entry.writeUInt32LE(part.size, 24);
      entry.writeUInt16LE(part.name.length, 28);
      entry.writeUInt32LE(part.offset, 42);
      await this.#write(Buffer.concat([entry, part.name]));
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#parts.length, 8);
    end.writeUInt16LE(this.#parts.length, 10);
    end.writeUInt32LE(this.#offset - start, 12);
    end.writeUInt32LE(start, 16);
    await this.#write(end);
    this.#out.end();
  }

  async #write(bytes: Buffer): Promise<void> {
    this.#offset += bytes.length;
    if (this.#out.destroyed) throw new Error('the receiver has gone');
    if (!this.#out.write(bytes)) await Promise.race([once(this.#out, 'drain'), once(this.#out, 'close')]);
  }
}
