import { caseBody, closedCase } from '../support/made-cases.ts';
import { made } from '../support/made-documents.ts';
import type { Caller, TestApp } from '../support/test-app.ts';

/** A closed case drawn for review by the office: ids of the review and of its first case. */
export async function drawReview(server: TestApp, office: Caller): Promise<{ review: string; reviewed: string }> {
  await closedCase(await caseBody(server));
  const span = { closedFrom: '2009-05-01', closedTo: '2009-12-31', size: 5, seed: '2009-05-27 公布号码 0512' };
  const { id } = await made(office('POST', '/api/file-reviews', span));
  const { cases } = await made(office('GET', `/api/file-reviews/${id}`));
  return { review: id, reviewed: cases[0].caseId };
}
