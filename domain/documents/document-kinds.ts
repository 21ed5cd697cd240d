import type { Day } from '../calendar/day.ts';
import type { DocumentKind, DocumentSubject } from './document-kind.ts';
import { fileKinds } from './file-kinds.ts';

/** Every kind of enforcement document, in the order of a file. */
export const documentKinds: readonly DocumentKind[] = [...fileKinds];

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
