import type { z } from 'zod';
import type { closeQuestion as endpoint, QuestionDetail } from '../../../contracts/guidance.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { getQuestion } from './question-detail.ts';
import { moveQuestion, questionForAct } from './question-for-act.ts';
import { tellOfQuestion, writeTurn } from './write-turn.ts';

/** Closed by who asked; an answer that was still owed is owed no longer. */
export async function closeQuestion(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<QuestionDetail> {
  const question = await questionForAct(work, id, 'closeQuestion', body.version);
  await writeTurn(work, question, { act: 'closeQuestion', seq: question.version + 1, words: body.words, fileIds: [] });
  await moveQuestion(work, question, 'closeQuestion', { words: body.words });
  await cancelDuties(work, { kind: 'question', id }, '咨询已办结');
  tellOfQuestion(work, question, question.askedUnitId, { zh: '已办结', en: 'is closed' });
  return getQuestion(work, id);
}
