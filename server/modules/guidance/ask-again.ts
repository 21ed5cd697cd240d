import type { z } from 'zod';
import type { askAgain as endpoint, QuestionDetail } from '../../../contracts/guidance.ts';
import type { Work } from '../../platform/work.ts';
import { getQuestion } from './question-detail.ts';
import { moveQuestion, questionForAct } from './question-for-act.ts';
import { oweAnswer, writeTurn } from './write-turn.ts';

/** The answer does not settle it: asked again, with a new day. */
export async function askAgain(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<QuestionDetail> {
  const question = await questionForAct(work, id, 'askAgain', body.version);
  const { words, dueOn, fileIds } = body;
  await writeTurn(work, question, { act: 'askAgain', seq: question.version + 1, words, dueOn, fileIds });
  await moveQuestion(work, question, 'askAgain', { words, dueOn });
  await oweAnswer(work, question, { unitId: question.askedUnitId, dueOn });
  return getQuestion(work, id);
}
