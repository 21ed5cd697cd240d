import type { FastifyRequest } from 'fastify';

/** The one file of a multipart/form-data request, whole in memory, and the form's other fields, those sent before the file. */
export interface Upload {
  name: string;
  bytes: Buffer;
  fields: Record<string, string>;
  /** The file was longer than allowed and was cut off. */
  isTooLarge: boolean;
}

/** What may stand around the file: other fields, boundaries, headings. */
const around = 1024 * 1024;

/**
 * Reads an upload to its end, before any transaction is opened: a slow line must hold no connection of the database. One that
 * says that it is too long, or goes on too long, is read no further. Undefined where the request brings no file.
 */
export async function receiveUpload(request: FastifyRequest, maxBytes: number): Promise<Upload | undefined> {
  if (!request.isMultipart()) return undefined;
  const most = maxBytes + around;
  const tooLarge: Upload = { name: '', bytes: Buffer.alloc(0), fields: {}, isTooLarge: true };
  if (Number(request.headers['content-length'] ?? 0) > most) return tooLarge;
  const reading = readParts(request, maxBytes);
  let received = 0;
  const overrun = new Promise<Upload>((resolve) => {
    request.raw.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received <= most) return;
      request.raw.unpipe();
      request.raw.pause();
      resolve(tooLarge);
    });
  });
  // Where it is given up, what becomes of the rest matters to nobody.
  reading.catch(() => undefined);
  return Promise.race([reading, overrun]);
}

async function readParts(request: FastifyRequest, maxBytes: number): Promise<Upload | undefined> {
  const fields: Record<string, string> = {};
  for await (const part of request.parts({ limits: { files: 1, fileSize: maxBytes, fields: 10, fieldSize: 10_000 } })) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value);
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
    return { name: part.filename.slice(0, 200), bytes: Buffer.concat(chunks), fields, isTooLarge: part.file.truncated };
  }
  return undefined;
}
