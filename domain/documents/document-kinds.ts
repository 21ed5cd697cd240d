import type { Day } from '../calendar/day.ts';
import type { DocumentKind, DocumentSubject } from './document-kind.ts';
import { archiveKinds } from './archive-kinds.ts';
import { closeKinds } from './close-kinds.ts';
import { decideKinds } from './decide-kinds.ts';
import { evidenceKinds } from './evidence-kinds.ts';
import { executeKinds } from './execute-kinds.ts';
import { fileKinds } from './file-kinds.ts';
import { inquiryKinds } from './inquiry-kinds.ts';
import { inspectKinds } from './inspect-kinds.ts';
import { measureKinds } from './measure-kinds.ts';
import { noticeKinds } from './notice-kinds.ts';
import { serveKinds } from './serve-kinds.ts';
import { declineKinds, sparingKinds } from './sparing-kinds.ts';
import { transferKinds } from './transfer-kinds.ts';

/** Every kind of enforcement document, in the order of a file. */
export const documentKinds: readonly DocumentKind[] = [
  ...inspectKinds,
  ...measureKinds,
  ...fileKinds,
  ...declineKinds,
  ...inquiryKinds,
  ...evidenceKinds,
  ...noticeKinds,
  ...decideKinds,
  ...sparingKinds,
  ...serveKinds,
  ...executeKinds,
  ...transferKinds,
  ...closeKinds,
  ...archiveKinds,
];

const byId = new Map(documentKinds.map((kind) => [kind.id, kind]));

/** The kind of this id; undefined for an unknown one. */
export function findDocumentKind(id: string): DocumentKind | undefined {
  return byId.get(id);
}

/** The kind of this id. Throws RangeError for an unknown one. */
export function getDocumentKind(id: string): DocumentKind {
  const kind = byId.get(id);
  if (!kind) throw new RangeError(`No kind of document: ${id}`);
  return kind;
}

/** The kinds that can be drafted on a day for a subject: those in force then. */
export function kindsOn(day: Day, subject: DocumentSubject): DocumentKind[] {
  return documentKinds.filter((kind) => kind.from <= day && (kind.to === undefined || day <= kind.to) && kind.subject.includes(subject));
}
