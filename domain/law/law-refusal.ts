import type { Words } from './words.ts';

export type LawRefusalCode = 'no-pack' | 'not-in-force' | 'no-period-in-law' | 'needs-time' | 'not-extendable' | 'not-suspendable' | 'bad-input';

/** Thrown where the rules give no answer or the question is wrong; `text` is for the person who asked. */
export class LawRefusal extends Error {
  readonly code: LawRefusalCode;
  readonly text: Words;

  constructor(code: LawRefusalCode, zh: string, en: string) {
    super(en);
    this.name = 'LawRefusal';
    this.code = code;
    this.text = { zh, en };
  }
}
