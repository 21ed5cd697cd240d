import type { Words } from '../law/words.ts';
import type { Performance } from './case-facts.ts';

/** How a kind of penalty came to its end. 'court' is none: the court was asked, and nothing is performed by that. */
export const performanceWays: Readonly<Record<Performance['how'], Words>> = {
  paid: { zh: '缴清', en: 'paid up' },
  done: { zh: '履行完毕', en: 'performed' },
  court: { zh: '申请法院强制执行，尚未履行', en: 'the court asked to execute, nothing performed yet' },
  remitted: { zh: '免除', en: 'remitted' },
  offset: { zh: '折抵', en: 'set off' },
  ended: { zh: '终结执行', en: 'execution ended' },
};
