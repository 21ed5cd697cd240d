import type { z } from 'zod';
import type { passOnQuestion as endpoint, QuestionDetail } from '../../../contracts/guidance.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { cancelDuties } from '../duties/for-other-modules.ts';
import { getQuestion } from './question-detail.ts';
import { moveQuestion, questionForAct } from './question-for-act.ts';
import { aboutOf, getTarget } from './question-targets.ts';
import { oweAnswer, tellOfQuestion, writeTurn } from './write-turn.ts';

/** Another unit is the right one: what was said goes along, it owes the answer now. 方案四(二)3 协调 */
export async function passOnQuestion(work: Work, id: string, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<QuestionDetail> {
  const question = await questionForAct(work, id, 'passOnQuestion', body.version);
  const { words, dueOn, fileIds } = body;
  const { about } = question;
  const standing = await aboutOf(work, {
    ...(about.kind === 'problem' && about.id !== null ? { problemId: about.id } : {}),
    ...(about.kind === 'enterprise' && about.id !== null ? { enterpriseId: about.id } : {}),
    sector: question.sector,
  });
  const target = await getTarget(work, { ...standing, sector: question.sector }, body.targetUnitId);
  if (target.id === question.askedUnitId) throw badField('targetUnitId', '该单位正是原被咨询单位，请用“追问”。', 'That unit is asked already.');
  const region = target.region_code;
  await cancelDuties(work, { kind: 'question', id }, '已转交其他单位答复');
  for (const table of ['guidance_questions', 'guidance_turns'] as const) {
    const column = table === 'guidance_questions' ? 'id' : 'question_id';
    await work.db
      .updateTable(table)
      .set({ region_code: region })
      .where(column as never, '=', id as never)
      .execute();
  }
  const moved = { ...question, regionCode: region };
  await writeTurn(work, moved, { act: 'passOnQuestion', seq: question.version + 1, words, dueOn, targetUnitId: target.id, fileIds });
  await moveQuestion(work, moved, 'passOnQuestion', { words, dueOn, askedUnitId: target.id });
  await oweAnswer(work, moved, { unitId: target.id, dueOn });
  tellOfQuestion(work, question, question.askedUnitId, { zh: `已转交${target.name}答复`, en: `has been passed to ${target.name}` });
  return getQuestion(work, id);
}
