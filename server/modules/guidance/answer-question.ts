import type { z } from 'zod';
import type { answerQuestion as endpoint, QuestionDetail } from '../../../contracts/guidance.ts';
import type { Work } from '../../platform/work.ts';
import { settleDuties } from '../duties/for-other-modules.ts';
import { getQuestion } from './question-detail.ts';
import { moveQuestion, questionForAct } from './question-for-act.ts';
import { tellOfQuestion, writeTurn } from './write-turn.ts';

/** The asked unit answers: its duty is settled, and who asked hears of it. */
export async function answerQuestion(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<QuestionDetail> {
  const question = await questionForAct(work, id, 'answerQuestion', body.version);
  await writeTurn(work, question, { act: 'answerQuestion', seq: question.version + 1, words: body.words, fileIds: body.fileIds });
  await moveQuestion(work, question, 'answerQuestion', { words: body.words });
  await settleDuties(work, { kind: 'question', id }, { holderUnitId: work.viewer.unitId });
  tellOfQuestion(work, question, question.askerUnitId, { zh: `${work.viewer.unitName}已答复`, en: `${work.viewer.unitName} has answered` });
  return getQuestion(work, id);
}
