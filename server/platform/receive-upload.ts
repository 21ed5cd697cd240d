import type { FastifyRequest } from 'fastify';

/** The one file of a multipart/form-data request, whole in memory, and the form's other fields, those sent before the file. */
export interface Upload {
  name: string;
  bytes: Buffer;
  fields: Record<string, string>;
  /** The file was longer than allowed and was cut off. */
  isTooLarge: boolean;
}

/**
 * Reads an upload to its end, before any transaction is opened: a slow line must hold no connection of the database.
 * Undefined where the request brings no file.
 */
export async function receiveUpload(request: FastifyRequest, maxBytes: number): Promise<Upload | undefined> {
  if (!request.isMultipart()) return undefined;
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
