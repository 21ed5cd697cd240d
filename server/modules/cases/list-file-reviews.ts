import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { fileReviewRow, getFileReview as detail, listFileReviews as endpoint } from '../../../contracts/file-reviews.ts';
import { reviewBases, reviewGrades, reviewItems, reviewResult, type ReviewMark } from '../../../domain/cases/file-review.ts';
import { notFound } from '../../platform/refused.ts';
import type { Work } from '../../platform/work.ts';

type Row = z.infer<typeof fileReviewRow>;

/** One page of the reviews in sight, the newest first. */
export async function listFileReviews(work: Work, { page, size }: { page: number; size: number }): Promise<z.input<typeof endpoint.output>> {
  const { rows } = await sql<{ total: string }>`select count(*) as total from file_reviews`.execute(work.db);
  const tail = sql`order by r.drawn_on desc, r.id desc limit ${size} offset ${(page - 1) * size}`;
  return { rows: await reviewRows(work, sql`true`, tail), total: Number(rows[0]?.total ?? 0), page, size };
}

/** A review with its list, seed, checklist and the cases drawn. Throws not-found. */
export async function getFileReview(work: Work, id: string): Promise<z.input<typeof detail.output>> {
  const [row] = await reviewRows(work, sql`r.id = ${id}`, sql``);
  if (!row) throw notFound('评查', 'review');
  const { candidates, unit_id } = await work.db
    .selectFrom('file_reviews')
    .select(['candidates', 'unit_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const mayMark = unit_id === work.viewer.unitId && work.viewer.permissions.has('quality.review');
  return {
    ...row,
    candidateIds: candidates,
    mayMark,
    items: reviewItems.map(({ key, zh, en, points, isFatal }) => ({ key, zh, en, points, isFatal })),
    cases: await casesDrawn(work, id),
  };
}

async function reviewRows(work: Work, where: RawBuilder<unknown>, tail: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row & { reviewed: string; candidates: string }>`
    select r.id, u.name as "unitName", r.closed_from as "closedFrom", r.closed_to as "closedTo", r.seed, r.size, cardinality(r.candidates) as candidates,
      (select count(*) from file_review_cases c where c.review_id = r.id and c.reviewed_on is not null) as reviewed, r.drawn_on as "drawnOn"
    from file_reviews r join units u on u.id = r.unit_id where ${where} ${tail}`.execute(work.db);
  return rows.map((row) => ({ ...row, reviewed: Number(row.reviewed), candidates: Number(row.candidates) }));
}

async function casesDrawn(work: Work, id: string): Promise<z.input<typeof detail.output>['cases']> {
  const rows = await work.db
    .selectFrom('file_review_cases as r')
    .innerJoin('cases as c', 'c.id', 'r.case_id')
    .innerJoin('units as u', 'u.id', 'c.unit_id')
    .leftJoin('persons as p', 'p.id', 'r.reviewed_by_person_id')
    .select([
      'r.case_id',
      'r.place',
      'r.marks',
      'r.score',
      'r.opinion',
      'r.reviewed_on',
      'r.version',
      'c.number',
      'c.decided_on',
      'c.closed_on',
      'c.name',
      'u.name as unit',
      'p.name as reviewer',
    ])
    .where('r.review_id', '=', id)
    .orderBy('r.place')
    .execute();
  return rows.map((row) => {
    const marks = (row.marks ?? {}) as Record<string, ReviewMark>;
    return {
      caseId: row.case_id,
      place: row.place,
      number: row.number,
      name: row.name,
      unitName: row.unit,
      score: row.score === null ? null : Number(row.score),
      grade: row.marks === null ? null : reviewGrades[reviewResult(marks).grade],
      opinion: row.opinion,
      reviewedOn: row.reviewed_on,
      reviewer: row.reviewer,
      bases: reviewBases(row.decided_on ?? row.closed_on ?? work.today),
      marks: { ...marks },
      version: row.version,
    };
  });
}
