import type { z } from 'zod';
import type { markFileReview as endpoint } from '../../../contracts/file-reviews.ts';
import { marksFault, reviewGrades, reviewResult } from '../../../domain/cases/file-review.ts';
import { badField, notFound, Refused, stale } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** Marks one file of a review by the checklist, by one who had no hand in the case. */
export async function markFileReview(
  work: Work,
  id: string,
  body: z.infer<NonNullable<typeof endpoint.body>>,
): Promise<z.input<typeof endpoint.output>> {
  const review = await work.db.selectFrom('file_reviews').select('unit_id').where('id', '=', id).executeTakeFirst();
  if (!review) throw notFound('评查', 'review');
  if (review.unit_id !== work.viewer.unitId)
    throw new Refused(403, 'act-not-yours', { zh: '由组织评查的单位评查。', en: 'For the unit whose review it is.' });
  const row = await work.db
    .selectFrom('file_review_cases')
    .selectAll()
    .where('review_id', '=', id)
    .where('case_id', '=', body.caseId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('评查案卷', 'file of this review');
  if (row.version !== body.version) throw stale({ version: row.version, score: row.score });
  const hand = await work.db
    .selectFrom('case_moves')
    .select('id')
    .where('case_id', '=', body.caseId)
    .where('person_id', '=', work.viewer.personId)
    .executeTakeFirst();
  if (hand) throw new Refused(403, 'act-not-yours', { zh: '参与办理的人员不得评查本案。', en: 'Not for one who had a hand in the case.' });
  const fault = marksFault(body.marks);
  if (fault) throw badField(`marks.${fault.key}`, `${fault.zh}。`, `${fault.en}.`);
  const { score, grade } = reviewResult(body.marks);
  const version = row.version + 1;
  await work.db
    .updateTable('file_review_cases')
    .set({
      marks: JSON.stringify(body.marks),
      score: String(score),
      opinion: body.opinion,
      reviewed_on: work.today,
      reviewed_by_person_id: work.viewer.personId,
      version,
    })
    .where('review_id', '=', id)
    .where('case_id', '=', body.caseId)
    .execute();
  work.audit({
    act: 'markFileReview',
    objectKind: 'file-review',
    objectId: id,
    regionCode: row.region_code,
    sector: row.sector,
    details: { before: { score: row.score }, after: { caseId: body.caseId, score, grade } },
  });
  return { score, grade: reviewGrades[grade], version };
}
