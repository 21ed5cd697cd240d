import type { Day } from '../../../domain/calendar/day.ts';
import { endOfDay } from '../../../domain/calendar/day.ts';
import type { QuestionAct } from '../../../domain/guidance/question-lifecycle.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { openDuty } from '../duties/for-other-modules.ts';
import { attachFiles } from '../files/for-other-modules.ts';

/** A question as far as its turns, papers and duties name it. */
export interface PlacedQuestion {
  id: string;
  number: string;
  title: string;
  campaignId: string;
  regionCode: string;
  regionThen: string;
  sector: number;
}

export interface Turn {
  act: QuestionAct;
  seq: number;
  words: string;
  dueOn?: Day | undefined;
  targetUnitId?: string | undefined;
  fileIds: readonly string[];
}

/** Writes one line of what was said, with its papers. */
export async function writeTurn(work: Work, question: PlacedQuestion, turn: Turn): Promise<void> {
  const { viewer } = work;
  const { id, regionCode, regionThen, sector } = question;
  await work.db
    .insertInto('guidance_turns')
    .values({
      question_id: id,
      seq: turn.seq,
      act: turn.act,
      words: turn.words,
      due_on: turn.dueOn ?? null,
      target_unit_id: turn.targetUnitId ?? null,
      at: work.now,
      person_id: viewer.personId || null,
      unit_id: viewer.unitId,
      capacity: `${viewer.unitName} ${viewer.postTitle}`.trim(),
      file_ids: [...turn.fileIds],
      region_code: regionCode,
      region_then: regionThen,
      sector,
    })
    .execute();
  await attachFiles(work, turn.fileIds, { kind: 'question', id, regionCode, regionThen, sector });
}

/** The answer that a unit owes by a day, and word to its people. 方案四(二)3 */
export async function oweAnswer(work: Work, question: PlacedQuestion, { unitId, dueOn }: { unitId: string; dueOn: Day }): Promise<void> {
  if (dueOn < work.today) throw badField('dueOn', '答复期限不能早于今天。', 'The day for the answer must not be past.');
  const words = `${question.number} ${question.title}`;
  await openDuty(work, {
    campaignId: question.campaignId,
    kind: 'guidance-answer',
    dutyKey: null,
    period: null,
    holderUnitId: unitId,
    forPermission: 'guidance.answer',
    askedByUnitId: work.viewer.unitId,
    subject: { kind: 'question', id: question.id, words: { zh: words, en: words } },
    regionCode: question.regionCode,
    regionThen: question.regionThen,
    sector: question.sector,
    dueAt: endOfDay(dueOn),
    basis: { zh: '方案四(二)3：加强协调指导', en: 'Plan 4(2)3: coordination and guidance' },
  });
  tellOfQuestion(work, question, unitId, {
    zh: `${work.viewer.unitName}咨询，请于${dueOn}前答复`,
    en: `${work.viewer.unitName} asks; answer by ${dueOn}`,
  });
}

/** Lets a unit hear of what happened to a question; the outbox delivers it after the commit. */
export function tellOfQuestion(work: Work, question: PlacedQuestion, unitId: string, words: { zh: string; en: string }): void {
  work.tell('question-told', {
    unitIds: [unitId],
    objectKind: 'question',
    objectId: question.id,
    regionCode: question.regionCode,
    sector: question.sector,
    words: { zh: `${question.number} ${words.zh}`, en: `${question.number} ${words.en}` },
  });
}
