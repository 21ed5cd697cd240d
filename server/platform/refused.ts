/** Words for the user, in both languages of the console. */
export interface Words {
  zh: string;
  en: string;
}

export interface FieldFault {
  /** Dotted path of the field in the body or query, e.g. "dueOn" or "rows.3.name". */
  path: string;
  words: Words;
}

/**
 * A refusal with its HTTP status, a stable code and words that say what is wrong and what to do.
 * Everything else that is thrown is a fault of ours and answers 500 without detail.
 */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly words: Words;
  readonly fields: FieldFault[];
  readonly current: unknown;

  constructor(status: number, code: string, words: Words, more: { fields?: FieldFault[]; current?: unknown } = {}) {
    super(`${status} ${code}: ${words.en}`);
    this.status = status;
    this.code = code;
    this.words = words;
    this.fields = more.fields ?? [];
    this.current = more.current;
  }
}

export function notFound(zh: string, en: string): Refused {
  return new Refused(404, 'not-found', {
    zh: `找不到该${zh}，或者不在您的管辖范围内。`,
    en: `There is no such ${en}, or it lies outside your area.`,
  });
}

export function forbidden(words?: Words): Refused {
  return new Refused(
    403,
    'forbidden',
    words ?? { zh: '您的岗位无权办理此事。如需办理，请由有权岗位登录。', en: 'Your post may not do this. A post that holds the right must act.' },
  );
}

/** The caller acted on an old version: answers 412 with the record as it stands now. */
export function stale(current: unknown): Refused {
  return new Refused(
    412,
    'stale-version',
    {
      zh: '此记录已被他人更新。请对照最新内容后再提交，您填写的内容没有丢失。',
      en: 'Someone else has changed this record. Compare with the present state, then submit again; your words are kept.',
    },
    { current },
  );
}

export function badField(path: string, zh: string, en: string): Refused {
  return new Refused(422, 'bad-input', { zh, en }, { fields: [{ path, words: { zh, en } }] });
}
