import type { FastifyRequest } from 'fastify';
import { workbookLimits } from './workbook-limits.ts';
import { workbookRefusals } from './workbook-refusals.ts';

export interface ReceivedWorkbook {
  name: string;
  bytes: Buffer;
  /** The form's other fields, those sent before the file. */
  fields: Record<string, string>;
}

/** The one file of an upload (multipart/form-data), at most `maxBytes`. Throws Refused for none, or one that is larger. */
export async function receiveWorkbook(request: FastifyRequest, maxBytes: number = workbookLimits.bytes): Promise<ReceivedWorkbook> {
  if (!request.isMultipart()) throw workbookRefusals.missing();
  const fields: Record<string, string> = {};
  for await (const part of request.parts({ limits: { files: 1, fileSize: maxBytes, fields: 10, fieldSize: 10_000 } })) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value);
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
    if (part.file.truncated) throw workbookRefusals.tooLarge(Math.floor(maxBytes / 1024 / 1024));
    return { name: part.filename.slice(0, 200), bytes: Buffer.concat(chunks), fields };
  }
  throw workbookRefusals.missing();
}
