import type { QuestionDetail } from '../../../contracts/guidance.ts';
import { questionActsFor, type QuestionAct, type QuestionStatus, questionTransition } from '../../../domain/guidance/question-lifecycle.ts';
import type { Permission } from '../../../domain/organisation/permissions.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { fileRowsOf } from '../files/for-other-modules.ts';
import { questionColumns, questionRowOf, questionsWithNames } from './question-rows.ts';

/** A question with all that was said, and what the viewer may do now. Throws not-found. */
export async function getQuestion(work: Work, id: string): Promise<QuestionDetail> {
  const record = await questionsWithNames(work).select(questionColumns).where('g.id', '=', id).executeTakeFirst();
  if (!record) throw notFound('咨询', 'question');
  const turns = await work.db
    .selectFrom('guidance_turns as t')
    .leftJoin('persons as p', 'p.id', 't.person_id')
    .leftJoin('units as target', 'target.id', 't.target_unit_id')
    .select(['t.seq', 't.act', 't.words', 't.due_on', 't.at', 't.capacity', 't.file_ids', 'p.name as person', 'target.name as target'])
    .where('t.question_id', '=', id)
    .orderBy('t.seq')
    .execute();
  const files = await fileRowsOf(work, { subject: { kind: 'question', id } });
  const standing = { status: record.status as QuestionStatus, askerUnitId: record.asker_unit_id, askedUnitId: record.asked_unit_id };
  return {
    ...questionRowOf(work, record),
    version: record.version,
    turns: turns.map(({ file_ids, due_on, at, act, ...turn }) => ({
      ...turn,
      act: act as QuestionAct,
      dueOn: due_on,
      at: at.toISOString(),
      files: files.filter((file) => file_ids.includes(file.id)),
    })),
    acts: questionActsFor(standing, work.viewer.unitId).filter((act) => work.viewer.permissions.has(permissionOf(act))),
  };
}

function permissionOf(act: QuestionAct): Permission {
  return questionTransition(act).side === 'asker' ? 'guidance.ask' : 'guidance.answer';
}
