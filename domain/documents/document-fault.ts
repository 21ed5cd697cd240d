import type { Cite } from '../law/cite.ts';
import type { Words } from '../law/words.ts';

/** Something that is wrong with a document before it is issued. */
export interface DocumentFault {
  /** The field at fault; undefined where the record itself is. */
  readonly field?: string | undefined;
  readonly words: Words;
  /** The article or rule that says so. */
  readonly basis: Words;
  /** Its place in the law of today; `basis` says it as the law of the paper's day had it. */
  readonly cite?: Cite | undefined;
  /** 'blocks': it cannot be issued so; 'warns': shown, and left to the officer. */
  readonly weight: 'blocks' | 'warns';
}
