import { findDocumentKind, getDocumentKind } from '../../../domain/documents/document-kinds.ts';
import { paperLabel } from '../../../domain/sanctions/paper-label.ts';
import { type ActOnPaper, papersOfAct } from '../../../domain/sanctions/papers-of-acts.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { documentsOf, type SubjectDocument } from '../documents/for-other-modules.ts';

/** The columns by which a record refers to its paper: one of this system, else what it is called and why it is not one. */
export interface PaperColumns {
  document_id: string | null;
  document: string;
  outside_reason: string;
}

interface Asked {
  act: ActOnPaper;
  /** Of a measure. */
  kind?: string;
  subject: SubjectDocument['subject'];
  unitId: string;
}

/** What a person names as the paper of an act. */
export interface GivenPaper {
  document: string;
  paperFrom?: 'here' | 'outside' | undefined;
  outsideReason: string;
}

/** The paper that the act itself was brought about by. */
export function ownPaper({ id, number }: Pick<SubjectDocument, 'id' | 'number'>): PaperColumns {
  return { document_id: id, document: number ?? '', outside_reason: '' };
}

/** A paper that was never this system's: of another body, or none yet (no words). */
export function foreignPaper(document: string): PaperColumns {
  return { document_id: null, document, outside_reason: '' };
}

/**
 * The paper on which an act by hand rests: one issued by this body for this record, of a kind that says such a thing, or expressly one that was
 * not made in this system. Throws Refused (field document, outsideReason) for any other.
 */
export async function namedPaper(work: Work, asked: Asked, { document, paperFrom, outsideReason }: GivenPaper): Promise<PaperColumns> {
  const kinds = papersOfAct(asked.act, asked.kind);
  if (paperFrom === 'outside' || outsideReason !== '') {
    if (outsideReason === '')
      throw badField('outsideReason', '请写明文书为什么不是在本系统制发的。', 'Say why the document was not made in this system.');
    if (document === '') throw badField('document', '请填写文书名称、文号。', 'Name the document and its number.');
    const own = await work.db.selectFrom('documents').select('id').where('number', '=', document).executeTakeFirst();
    if (own) throw badField('document', `“${document}”是在本系统制发的文书，请从文书中选择。`, `${document} was made in this system: choose it.`);
    return { document_id: null, document, outside_reason: outsideReason };
  }
  const papers = await documentsOf(work, asked.subject);
  const paper = papers.findLast(
    (one) => one.state === 'issued' && one.unitId === asked.unitId && kinds.includes(one.kind) && labelOf(one) === document,
  );
  if (paper) return { document_id: paper.id, document, outside_reason: '' };
  const names = kinds.flatMap((kind) => findDocumentKind(kind) ?? []);
  throw badField(
    'document',
    `没有本单位为此签发的${names.map(({ zh }) => `“${zh}”`).join('、') || '文书'}${document && `${document}`}；文书不是在本系统制发的，请注明并写明原因。`,
    `Your unit has issued no such ${names.map(({ en }) => en).join(' or ') || 'paper'} here; if the paper was not made in this system, say so with the reason.`,
  );
}

/** As the history of a record names it. */
export function namedInHistory({ document, outside_reason: reason }: PaperColumns): string {
  return reason === '' ? document : `${document}（不在本系统制发：${reason}）`;
}

function labelOf({ kind, number, issuedOn }: { kind: string; number: string | null; issuedOn: string | null }): string {
  return paperLabel({ number, zh: getDocumentKind(kind).zh, issuedOn });
}
