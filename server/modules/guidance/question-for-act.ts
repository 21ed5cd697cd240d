import { type QuestionAct, questionRefusal, type QuestionStatus, questionTransition } from '../../../domain/guidance/question-lifecycle.ts';
import { notFound, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';
import { getQuestion } from './question-detail.ts';
import type { PlacedQuestion } from './write-turn.ts';

export interface QuestionUnderAct extends PlacedQuestion {
  status: QuestionStatus;
  askerUnitId: string;
  askedUnitId: string;
  dueOn: string;
  version: number;
  about: { kind: 'problem' | 'enterprise' | null; id: string | null; regionThen: string | null };
}

/** The question, locked for an act in the version the caller saw. Throws not-found, stale with the present state, 403 whose, 409 when. */
export async function questionForAct(work: Work, id: string, act: QuestionAct, version: number): Promise<QuestionUnderAct> {
  const row = await work.db.selectFrom('guidance_questions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound('咨询', 'question');
  if (row.version !== version) throw stale(await getQuestion(work, id));
  const question = {
    id,
    number: row.number,
    title: row.title,
    campaignId: row.campaign_id,
    dueOn: row.due_on,
    version: row.version,
    regionCode: row.region_code,
    regionThen: row.region_then,
    sector: row.sector,
    status: row.status as QuestionStatus,
    askerUnitId: row.asker_unit_id,
    askedUnitId: row.asked_unit_id,
    about: {
      kind: row.about_kind as 'problem' | 'enterprise' | null,
      id: row.about_id,
      regionThen: row.about_region_then,
    },
  };
  const refusal = questionRefusal(act, question, work.viewer.unitId);
  if (refusal === 'side') throw new Refused(403, 'act-not-yours', sideWords[questionTransition(act).side]);
  if (refusal === 'status') {
    throw new Refused(409, 'act-not-now', { zh: '此项咨询目前的状态不能这样办理。', en: 'The question does not stand where this may be done.' });
  }
  return question;
}

const sideWords = {
  asker: { zh: '由提出咨询的单位办理。', en: 'This is for the unit that asked.' },
  asked: { zh: '由被咨询的单位答复。', en: 'This is for the unit that is asked.' },
};

/** Writes the new standing of a question and its audit line. */
export async function moveQuestion(
  work: Work,
  question: QuestionUnderAct,
  act: QuestionAct,
  more: { dueOn?: string; askedUnitId?: string; regionCode?: string; words: string },
): Promise<void> {
  const { to } = questionTransition(act);
  const { words, ...changes } = more;
  await work.db
    .updateTable('guidance_questions')
    .set({
      status: to,
      answered_at: to === 'answered' ? work.now : undefined,
      closed_at: to === 'closed' ? work.now : undefined,
      due_on: more.dueOn,
      asked_unit_id: more.askedUnitId,
      changed_at: work.now,
      version: question.version + 1,
    })
    .where('id', '=', question.id)
    .execute();
  work.audit({
    act,
    objectKind: 'question',
    objectId: question.id,
    details: {
      before: { status: question.status, askedUnitId: question.askedUnitId, dueOn: question.dueOn },
      after: { number: question.number, status: to, words, ...changes },
    },
    regionCode: question.regionCode,
    sector: question.sector,
  });
}
