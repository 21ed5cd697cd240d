import type { DocumentDetail, WrittenFields } from '../../../contracts/document-records.ts';
import type { DocumentFields } from '../../../domain/documents/document-kind.ts';
import { getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { misshapenFields, writtenFields } from '../../../domain/documents/filled-fields.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { changeDocument, documentForAct, writeMove } from './act-on-document.ts';
import { documentDetail } from './document-detail.ts';
import { documentFacts } from './document-facts.ts';
import { fieldsOf, subjectDocument } from './document-record.ts';

/** Changes what a draft says. Fields fixed to the record keep its value; a value of another form than its field’s is refused (422). */
export async function editDocument(work: Work, id: string, body: { version: number; fields: WrittenFields }): Promise<DocumentDetail> {
  const before = await documentForAct(work, id, 'editDocument', body.version);
  const kind = getDocumentKind(before.kind);
  const written = body.fields as DocumentFields;
  const wrong = misshapenFields(kind, written);
  if (wrong.length > 0) {
    throw new Refused(
      422,
      'bad-input',
      { zh: '有内容格式不对。', en: 'Some fields are not in their form.' },
      { fields: wrong.map(({ key, words }) => ({ path: `fields.${key}`, words })) },
    );
  }
  const { unitId, subject, partyId } = subjectDocument(before);
  const fields = writtenFields(kind, written, await documentFacts(work, { unitId, subject, partyId, fields: written }));
  const after = await changeDocument(work, before, { fields: JSON.stringify(fields) });
  await writeMove(work, after, { act: 'editDocument', details: { before: { fields: fieldsOf(before) }, after: { fields } } });
  return documentDetail(work, id);
}
