import type { DocumentFields } from '../../../domain/documents/document-kind.ts';
import { Refused } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import type { PaperAsked, SubjectSource } from '../documents/for-other-modules.ts';
import { followPaper, markVoided } from './follow-paper.ts';
import type { Effect } from './paper-effects.ts';

/** A kind of record as the subject of documents, whose papers also drive the records of sanctions beside it, and are filled from them. */
export function withEffects(
  base: SubjectSource,
  effects: Readonly<Record<string, Effect>>,
  fills: (work: Work, id: string, asked: PaperAsked) => Promise<DocumentFields>,
): SubjectSource {
  return {
    ...base,
    fills: async (work, id, asked) => ({ ...(await fills(work, id, asked)), ...(await base.fills?.(work, id, asked)) }),
    async onIssued(work, document) {
      await base.onIssued?.(work, document);
      await followPaper(work, document);
      await effects[document.kind]?.onIssued?.(work, document);
    },
    async onServed(work, document) {
      await base.onServed?.(work, document);
      await effects[document.kind]?.onServed?.(work, document);
    },
    async onServiceWithdrawn(work, document, withdrawn) {
      await base.onServiceWithdrawn?.(work, document, withdrawn);
      await effects[document.kind]?.onServiceWithdrawn?.(work, document, withdrawn);
    },
    async onVoided(work, document) {
      const standing = await effects[document.kind]?.bindsOn?.(work, document);
      if (standing) throw new Refused(409, 'act-not-now', { zh: `不能作废：${standing.zh}。`, en: `It cannot be voided: ${standing.en}.` });
      await base.onVoided?.(work, document);
      await markVoided(work, document);
    },
  };
}
