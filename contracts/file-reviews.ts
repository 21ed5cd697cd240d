import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { bilingual, day, idParams, pageOf, pageQuery, recordId, seenVersion } from './page.ts';

const access = { permission: 'cases.read' } as const;
const review = { permission: 'quality.review' } as const;

export const fileReviewRow = z.object({
  id: z.string(),
  unitName: z.string(),
  closedFrom: z.string(),
  closedTo: z.string(),
  seed: z.string(),
  size: z.number(),
  candidates: z.number(),
  reviewed: z.number(),
  drawnOn: z.string(),
});

const reviewedCase = z.object({
  caseId: z.string(),
  place: z.number(),
  number: z.string(),
  name: z.string(),
  unitName: z.string(),
  score: z.number().nullable(),
  grade: bilingual.nullable(),
  opinion: z.string(),
  reviewedOn: z.string().nullable(),
  reviewer: z.string().nullable(),
  /** Where each item of the checklist stands in the law of the decision, by the item's key. */
  bases: z.record(z.string(), bilingual),
  marks: z.record(z.string(), z.object({ points: z.number(), remark: z.string() })),
  version: z.number(),
});

export const listFileReviews = defineEndpoint({
  id: 'listFileReviews',
  method: 'GET',
  path: '/api/file-reviews',
  access,
  summary: { zh: '案卷评查', en: 'Reviews of case files' },
  query: pageQuery,
  output: pageOf(fileReviewRow),
});

/** A review with its list and seed, so that anyone can draw it again, the checklist and the cases drawn in sight. */
export const getFileReview = defineEndpoint({
  id: 'getFileReview',
  method: 'GET',
  path: '/api/file-reviews/:id',
  access,
  summary: { zh: '案卷评查详情', en: 'A review of case files' },
  params: idParams,
  output: fileReviewRow.extend({
    candidateIds: z.array(z.string()),
    /** Whether the viewer may give marks: of the unit whose review it is. */
    mayMark: z.boolean(),
    items: z.array(bilingual.extend({ key: z.string(), points: z.number(), isFatal: z.boolean() })),
    cases: z.array(reviewedCase),
  }),
  refusals: [{ status: 404, code: 'not-found' }],
});

export type FileReviewDetail = z.output<NonNullable<typeof getFileReview.output>>;

/** Draws from the cases in sight that were closed in the span. */
export const drawFileReview = defineEndpoint({
  id: 'drawFileReview',
  method: 'POST',
  path: '/api/file-reviews',
  access: review,
  summary: { zh: '抽取评查案卷', en: 'Draw files for review' },
  body: z.object({ closedFrom: day, closedTo: day, size: z.number().int().min(1).max(200), seed: z.string().trim().min(1).max(60) }),
  output: z.object({ id: z.string(), drawn: z.number() }),
  refusals: [{ status: 422, code: 'bad-input' }],
});

export const markFileReview = defineEndpoint({
  id: 'markFileReview',
  method: 'POST',
  path: '/api/file-reviews/:id/marks',
  access: review,
  summary: { zh: '评查案卷', en: 'Review a file' },
  params: idParams,
  body: z.object({
    caseId: recordId,
    version: seenVersion,
    marks: z.record(z.string().max(40), z.object({ points: z.number().min(0).max(100), remark: z.string().trim().max(500).default('') })),
    opinion: z.string().trim().max(2000).default(''),
  }),
  output: z.object({ score: z.number(), grade: bilingual, version: z.number() }),
  refusals: [
    { status: 403, code: 'act-not-yours' },
    { status: 404, code: 'not-found' },
    { status: 412, code: 'stale-version' },
    { status: 422, code: 'bad-input' },
  ],
});
