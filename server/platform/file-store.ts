import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refused } from './refused.ts';

/** Contents by their SHA-256. One interface, so that a folder can give way to an object store by setting. */
export interface FileStore {
  /** Stores the bytes and returns their hash; the same bytes twice are one file. */
  put(bytes: Buffer): Promise<string>;
  putStream(stream: Readable): Promise<{ sha256: string; size: number }>;
  /** Throws Refused (500, file-lost) where the content that a record names is not there. */
  read(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
  /** Contents last written before the moment, some at a time. */
  writtenBefore(moment: Date): AsyncIterable<string[]>;
  /** Removes a content unless it was written again since. Returns whether it did. */
  removeIfBefore(sha256: string, moment: Date): Promise<boolean>;
  /** Removes what was begun before the moment and never finished. Returns how many. */
  clearUnfinished(moment: Date): Promise<number>;
}

/** A folder: ab/cd/<hash>. Written under another name first, so that a half-written file is never found. */
export function folderFileStore(root: string): FileStore {
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('a file is named by its SHA-256');
    return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  const settle = async (temporary: string, sha256: string) => {
    const path = pathOf(sha256);
    await mkdir(dirname(path), { recursive: true });
    await rename(temporary, path);
  };
  const temporaryPath = async () => {
    await mkdir(join(root, 'incoming'), { recursive: true });
    return join(root, 'incoming', randomUUID());
  };
  const store: FileStore = {
    async put(bytes) {
      const { sha256 } = await store.putStream(Readable.from([bytes]));
      return sha256;
    },
    async putStream(stream) {
      const temporary = await temporaryPath();
      const hash = createHash('sha256');
      let size = 0;
      try {
        await pipeline(
          stream,
          async function* (source: AsyncIterable<Buffer>) {
            for await (const chunk of source) {
              hash.update(chunk);
              size += chunk.length;
              yield chunk;
            }
          },
          createWriteStream(temporary, { mode: 0o640, flush: true }),
        );
        const sha256 = hash.digest('hex');
        await settle(temporary, sha256);
        return { sha256, size };
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async read(sha256) {
      const file = await open(pathOf(sha256)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' || error.code === 'ENOTDIR' ? fileLost(sha256) : error;
      });
      return file.createReadStream();
    },
    async has(sha256) {
      return stat(pathOf(sha256)).then(
        () => true,
        () => false,
      );
    },
    async *writtenBefore(moment) {
      for (const first of await namesIn(root)) {
        if (!/^[0-9a-f]{2}$/.test(first)) continue;
        const found: string[] = [];
        for (const second of await namesIn(join(root, first))) {
          for (const name of await namesIn(join(root, first, second))) {
            if (/^[0-9a-f]{64}$/.test(name) && (await isBefore(pathOf(name), moment))) found.push(name);
          }
        }
        if (found.length > 0) yield found;
      }
    },
    async removeIfBefore(sha256, moment) {
      if (!(await isBefore(pathOf(sha256), moment))) return false;
      await rm(pathOf(sha256), { force: true });
      return true;
    },
    async clearUnfinished(moment) {
      let cleared = 0;
      for (const name of await namesIn(join(root, 'incoming'))) {
        if (!(await isBefore(join(root, 'incoming', name), moment))) continue;
        await rm(join(root, 'incoming', name), { force: true });
        cleared += 1;
      }
      return cleared;
    },
  };
  return store;
}

function fileLost(sha256: string): Refused {
  return new Refused(500, 'file-lost', {
    zh: `文件的登记还在，但服务器上找不到其内容（${sha256.slice(0, 12)}…）。请告知管理员从备份中找回。`,
    en: `The file is on record, but its content is missing on the server (${sha256.slice(0, 12)}…). Ask the administrator to bring it back from a backup.`,
  });
}

/** What is in a folder; nothing where there is none. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}

async function isBefore(path: string, moment: Date): Promise<boolean> {
  return stat(path).then(
    ({ mtime }) => mtime < moment,
    () => false,
  );
}
