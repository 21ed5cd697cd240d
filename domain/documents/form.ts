import type { DocumentKind } from './document-kind.ts';
import type { FormSource } from './form-sources.ts';

type Given = Pick<DocumentKind, 'id' | 'zh' | 'en' | 'step' | 'layout' | 'explain' | 'basis' | 'fields'> & Partial<DocumentKind>;

/** A row of the table of kinds: a case's own unnumbered single paper without approval, unless said otherwise. */
export function form(source: FormSource, given: Given): DocumentKind {
  return {
    numberWord: null,
    subject: ['case'],
    perParty: false,
    copies: null,
    signedBy: [],
    needsChain: given.layout === 'approval-form',
    docx: given.layout !== 'record',
    ...source,
    ...given,
  };
}

/** 一式两份：一份由执法机关备案，一份交当事人。 */
export function twoCopies(recipient: string): { copies: number; copiesLine: string } {
  return { copies: 2, copiesLine: `本文书一式两份：一份由{organ}备案，一份交${recipient}。` };
}
