import type { Day } from '../../../domain/calendar/day.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import type { PaperOpinion } from '../../../domain/documents/paper-content.ts';
import { printedPaper } from '../../../domain/documents/printed-paper.ts';
import type { PrintedPaper } from '../../../domain/documents/printed-part.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import { approvalsOf, chainOf, type DocumentRecord, fieldsOf } from './document-record.ts';

/** The document as it is printed on this day: issued with its number, or with a mark as long as it is not. */
export function paperOf(
  record: DocumentRecord,
  facts: DocumentRecordFacts,
  { day, number, mark }: { day: Day; number?: string | undefined; mark?: string | undefined },
): PrintedPaper {
  const opinions = opinionsOf(record);
  return printedPaper({
    kind: getDocumentKind(record.kind),
    fields: fieldsOf(record),
    facts,
    day,
    number,
    isIssued: mark === undefined,
    ...(opinions ? { opinions } : {}),
    mark,
  });
}

/** Each step of the chain with what it said; steps that have not spoken are left blank to sign. */
function opinionsOf(record: DocumentRecord): PaperOpinion[] | undefined {
  const said = approvalsOf(record);
  return chainOf(record)?.map(({ zh }, place) => ({
    zh,
    opinion: said[place]?.opinion ?? '',
    name: said[place]?.name ?? '',
    day: said[place]?.day ?? '',
  }));
}
