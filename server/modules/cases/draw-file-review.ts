import type { z } from 'zod';
import type { drawFileReview as endpoint } from '../../../contracts/file-reviews.ts';
import { drawSample } from '../../../domain/cases/file-review.ts';
import { badField } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

/** Draws a sample of the cases in sight closed in a span, by a seed that anyone can check against the list that is kept. 方案四(四)2 案卷评查 */
export async function drawFileReview(work: Work, body: z.infer<NonNullable<typeof endpoint.body>>): Promise<z.input<typeof endpoint.output>> {
  const found = await work.db
    .selectFrom('cases')
    .select(['id', 'region_code', 'region_then', 'sector'])
    .where('state', 'in', ['closed', 'archived'])
    .where('closed_on', '>=', body.closedFrom)
    .where('closed_on', '<=', body.closedTo)
    .orderBy('id')
    .execute();
  if (found.length === 0) throw badField('closedTo', '该期间没有已结案的案件。', 'No case was closed in this span.');
  const { viewer } = work;
  const place = { region_code: viewer.regionCode, region_then: viewer.regionCode, sector: 0 };
  const candidates = found.map((one) => one.id);
  const { id } = await work.db
    .insertInto('file_reviews')
    .values({
      ...place,
      unit_id: viewer.unitId,
      closed_from: body.closedFrom,
      closed_to: body.closedTo,
      seed: body.seed,
      size: body.size,
      candidates,
      drawn_on: work.today,
      drawn_by_person_id: viewer.personId,
      drawn_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const drawn = drawSample(candidates, body.seed, body.size);
  for (const [index, caseId] of drawn.entries()) {
    const { id: case_id, ...where } = found.find((one) => one.id === caseId) ?? { id: caseId, ...place };
    await work.db
      .insertInto('file_review_cases')
      .values({ ...where, review_id: id, case_id, place: index + 1 })
      .execute();
  }
  work.audit({
    act: 'drawFileReview',
    objectKind: 'file-review',
    objectId: id,
    regionCode: place.region_code,
    sector: 0,
    details: { after: { ...body, candidates: candidates.length, drawn } },
  });
  return { id, drawn: drawn.length };
}
