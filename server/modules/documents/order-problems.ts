import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { type IssuedOrder, orderByPaper, withdrawOrderOfPaper } from '../problems/for-other-modules.ts';
import { supersededBefore } from './document-record.ts';
import type { SubjectDocument } from './subject-sources.ts';

/** An issued order of rectification orders these problems by its day. Throws Refused where one does not allow it. */
export async function orderProblems(work: Work, document: SubjectDocument, ids: readonly string[]): Promise<void> {
  const day = document.fields['rectifyBy'];
  if (typeof day !== 'string') throw new Refused(422, 'bad-input', { zh: '缺少整改期限。', en: 'The day of rectification is missing.' });
  await orderByPaper(work, ids, await orderOf(work, document), day);
}

/** A voided order is withdrawn on the problems that it ordered. Throws Refused (409) where one of them has gone on from it. */
export async function withdrawOrders(work: Work, document: SubjectDocument): Promise<void> {
  await withdrawOrderOfPaper(work, await orderOf(work, document), document.endReason);
}

async function orderOf(work: Work, document: SubjectDocument): Promise<IssuedOrder> {
  const { id, unitId, number } = document;
  return { id, unitId, number: number ?? '', supersededIds: await supersededBefore(work, document) };
}
