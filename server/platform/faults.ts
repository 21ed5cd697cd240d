import { z } from 'zod';
import { type FieldFault, Refused, type Words } from './refused.ts';

const zhErrors = z.locales.zhCN().localeError;
const enErrors = z.locales.en().localeError;

/** Messages that a contract gives itself hold both languages: 中文‖English. */
function wordsOf(message: string | undefined): Words | undefined {
  if (message === undefined || !message.includes('‖')) return undefined;
  const [zh = '', en = ''] = message.split('‖');
  return { zh, en };
}

function textOf(answer: unknown): string {
  return typeof answer === 'string' ? answer : ((answer as { message?: string } | undefined)?.message ?? '');
}

/** Parses, or refuses with each field and what it should be. `where` names the part: body, query or path. */
export function parseOrRefuse<S extends z.ZodType>(schema: S, value: unknown, where: string): z.infer<S> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const fields: FieldFault[] = parsed.error.issues.slice(0, 50).map((issue) => {
    const own = wordsOf(issue.message);
    return { path: issue.path.map(String).join('.'), words: own ?? { zh: textOf(zhErrors(issue as never)), en: textOf(enErrors(issue as never)) } };
  });
  const first = fields[0];
  throw new Refused(
    400,
    'bad-input',
    {
      zh: `请求的${where === 'body' ? '内容' : '参数'}有误：${first ? `${first.path || '整体'}：${first.words.zh}` : ''}`,
      en: `The ${where} is not in order: ${first ? `${first.path || 'as a whole'}: ${first.words.en}` : ''}`,
    },
    { fields },
  );
}

interface PgFault {
  code?: string;
  message?: string;
  syscall?: string;
}

/** Faults of the database and the machine that have a remedy for the user; others are ours (500). */
export function refusalOf(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  const { code = '', message = '', syscall } = error as PgFault;
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT') {
    return new Refused(507, 'disk-full', {
      zh: '服务器磁盘已满，本次没有写入任何内容。请联系管理员清理磁盘后重试。',
      en: 'The server’s disk is full; nothing was written. Ask the administrator to free space, then try again.',
    });
  }
  if (
    // A socket that is not there; a file that is not there is another matter.
    (code === 'ENOENT' && syscall === 'connect') ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '08006', '08003', '08001', '53300'].includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/.test(message)
  ) {
    return new Refused(503, 'database-away', {
      zh: '数据库暂时连接不上，本次是否已保存尚不确定。请稍候用同一页面重试，系统不会重复登记。',
      en: 'The database cannot be reached for the moment. Try again shortly from the same page; nothing will be registered twice.',
    });
  }
  if (code === '23505') {
    return new Refused(409, 'just-registered', {
      zh: '他人刚刚登记了同样的内容，本次没有写入。请刷新后核对。',
      en: 'Someone has just registered the same; nothing was written. Reload and compare.',
    });
  }
  if (code === '40P01' || code === '40001' || code === '55P03') {
    return new Refused(409, 'busy', { zh: '此记录正被他人办理，请稍候重试。', en: 'Someone else is acting on this record; try again in a moment.' });
  }
  if (code === '57014') {
    return new Refused(503, 'took-too-long', {
      zh: '查询时间过长已停止，请缩小范围后重试。',
      en: 'The query took too long and was stopped; narrow it and try again.',
    });
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_FILES_LIMIT') {
    return new Refused(413, 'too-large', {
      zh: '上传内容超过允许的大小，请压缩或分次上传。',
      en: 'The upload is larger than allowed; compress or split it.',
    });
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Refused(415, 'wrong-media-type', {
      zh: '请求的内容类型不受支持，应为 JSON。',
      en: 'The media type of the request is not supported; send JSON.',
    });
  }
  if (code.startsWith('FST_ERR_CTP') || error instanceof SyntaxError) {
    return new Refused(400, 'not-json', { zh: '请求内容不是有效的 JSON。', en: 'The request body is not valid JSON.' });
  }
  return undefined;
}
