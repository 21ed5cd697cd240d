import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RefusalAnswer } from '../../contracts/refusal-answer.ts';
import { refusalOf } from './faults.ts';
import { Refused } from './refused.ts';
import { localeOf } from './serve.ts';

const ours = new Refused(500, 'our-fault', {
  zh: '系统内部出错，本次没有写入任何内容。请记下编号并告知管理员。',
  en: 'Something failed on our side; nothing was written. Note the number and tell the administrator.',
});

/** Every error leaves here, as one form, in the caller's language, without stack or SQL. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refused = refusalOf(error);
    if (refused === undefined || refused.status === 500) request.log.error({ err: error }, 'fault');
    if (refused?.status === 503) reply.header('retry-after', '5');
    // The rest of what is too large is not waited for.
    if (refused?.status === 413) reply.header('connection', 'close');
    return reply
      .code((refused ?? ours).status)
      .type('application/json; charset=utf-8')
      .send(answerOf(refused ?? ours, request));
  });
}

export function answerOf(refused: Refused, request: FastifyRequest): RefusalAnswer {
  const locale = localeOf(request);
  return {
    code: refused.code,
    message: refused.words[locale],
    ...(refused.fields.length === 0 ? {} : { fields: refused.fields.map(({ path, words }) => ({ path, message: words[locale] })) }),
    ...(refused.current === undefined ? {} : { current: refused.current }),
    requestId: request.id,
  };
}
