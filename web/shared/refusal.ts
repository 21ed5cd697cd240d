import type { RefusalAnswer } from '../../contracts/refusal-answer.ts';
import { currentLanguage } from './language.ts';

/** A call that was not answered as asked: the server's refusal, or status 0 when no server could be reached. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: { path: string; message: string }[];
  /** 412 only: the record as it stands now. */
  readonly current: unknown;
  readonly requestId: string | undefined;

  constructor(status: number, answer: Partial<RefusalAnswer> & { code: string; message: string }) {
    super(answer.message);
    this.name = 'Refusal';
    this.status = status;
    this.code = answer.code;
    this.fields = answer.fields ?? [];
    this.current = answer.current;
    this.requestId = answer.requestId;
  }
}

const own = {
  zh: {
    unreachable: '连接不上服务器，请检查网络后重试。所填内容仍在。',
    unreadable: (status: number) => `服务器没有给出可读的答复（${status}），请稍后再试。`,
  },
  en: {
    unreachable: 'The server cannot be reached. Check the network and try again; what you entered is still here.',
    unreadable: (status: number) => `The server gave no readable answer (${status}). Try again later.`,
  },
};

export function unreachable(): Refusal {
  return new Refusal(0, { code: 'unreachable', message: own[currentLanguage()].unreachable });
}

/** Reads a refusal from an answer; a proxy's HTML page becomes a plain sentence. */
export async function readRefusal(response: Response): Promise<Refusal> {
  try {
    const answer = (await response.json()) as RefusalAnswer;
    if (typeof answer.message === 'string') return new Refusal(response.status, answer);
  } catch {
    // not JSON: falls through to the plain sentence
  }
  return new Refusal(response.status, { code: 'unreadable', message: own[currentLanguage()].unreadable(response.status) });
}
