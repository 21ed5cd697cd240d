import type { Day } from '../../../domain/calendar/day.ts';
import type { DocumentFault } from '../../../domain/documents/document-fault.ts';
import { documentFaults } from '../../../domain/documents/document-faults.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import type { DocumentRecordFacts } from '../../../domain/documents/record-facts.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { documentFacts } from './document-facts.ts';
import { type DocumentRecord, fieldsOf, subjectDocument } from './document-record.ts';

/** What is wrong with a document as it stands, were it issued on this day. */
export function faultsNow(record: DocumentRecord, facts: DocumentRecordFacts, day: Day): DocumentFault[] {
  return documentFaults(getDocumentKind(record.kind), fieldsOf(record), facts, day);
}

/** Refuses (422), field by field, what blocks the issue or the hand-in of a document, `more` included; returns the facts that it was judged by. */
export async function refuseBlocked(
  work: Work,
  record: DocumentRecord,
  act: 'submit' | 'issue',
  more: readonly DocumentFault[] = [],
): Promise<DocumentRecordFacts> {
  const { unitId, subject, partyId, fields } = subjectDocument(record);
  const facts = await documentFacts(work, { unitId, subject, partyId, fields });
  const blocking = [...faultsNow(record, facts, work.today), ...more].filter(({ weight }) => weight === 'blocks');
  if (blocking.length === 0) return facts;
  const told =
    act === 'issue'
      ? { zh: '文书有误，不能签发。', en: 'The document has faults and cannot be issued.' }
      : { zh: '文书有误，不能提交。', en: 'The document has faults and cannot be handed in.' };
  throw new Refused(422, 'document-faults', told, {
    fields: blocking.map(({ field, words, basis }) => ({
      path: field === undefined ? 'record' : `fields.${field}`,
      words: { zh: `${words.zh}（${basis.zh}）`, en: `${words.en} (${basis.en})` },
    })),
  });
}
