import { sql } from 'kysely';
import type { z } from 'zod';
import type { askQuestion as endpoint, QuestionDetail } from '../../../contracts/guidance.ts';
import type { Work } from '../../platform/work.ts';
import { campaignInUse } from '../campaign/for-other-modules.ts';
import { getQuestion } from './question-detail.ts';
import { aboutOf, getTarget } from './question-targets.ts';
import { oweAnswer, writeTurn } from './write-turn.ts';

/** Asks a body or a government about a sector, a problem, a firm or a division; it owes an answer by the day. 方案四(二)3 */
export async function askQuestion(work: Work, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<QuestionDetail> {
  const campaign = await campaignInUse(work);
  const about = await aboutOf(work, body);
  const target = await getTarget(work, about, body.targetUnitId);
  const year = work.today.slice(0, 4);
  const { rows } = await sql<{ serial: number }>`select next_number(${`question ${year}`}) as serial`.execute(work.db);
  const number = `Q${year}-${String(rows[0]?.serial ?? 0).padStart(4, '0')}`;
  const region = target.region_code;
  const { id } = await work.db
    .insertInto('guidance_questions')
    .values({
      number,
      campaign_id: campaign.id,
      title: body.title,
      status: 'asked',
      asker_unit_id: work.viewer.unitId,
      asked_unit_id: target.id,
      about_kind: about.kind,
      about_id: about.id,
      about_region_then: about.regionThen,
      due_on: body.dueOn,
      asked_at: work.now,
      changed_at: work.now,
      region_code: region,
      region_then: region,
      sector: about.sector,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const question = { id, number, title: body.title, campaignId: campaign.id, regionCode: region, regionThen: region, sector: about.sector };
  await writeTurn(work, question, {
    act: 'askQuestion',
    seq: 1,
    words: body.words,
    dueOn: body.dueOn,
    targetUnitId: target.id,
    fileIds: body.fileIds,
  });
  await oweAnswer(work, question, { unitId: target.id, dueOn: body.dueOn });
  const { fileIds, ...given } = body;
  work.audit({
    act: 'askQuestion',
    objectKind: 'question',
    objectId: id,
    details: { before: null, after: { number, ...given, files: fileIds.length } },
    regionCode: region,
    sector: about.sector,
  });
  return getQuestion(work, id);
}
